package org.mindlinked.rdf.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;

/** A question or query was refused, or could not be answered in the time it was given. */
public final class QueryException extends MindlinkedException {
  private static final long serialVersionUID = 1L;

  /** A refusal for this problem. */
  public QueryException(Diagnostic problem) {
    this(problem, null);
  }

  /** A refusal for this problem, with its cause. */
  public QueryException(Diagnostic problem, @Nullable Throwable cause) {
    super(List.of(problem), cause);
  }

  static QueryException of(String code, String message, String hint) {
    return new QueryException(Diagnostic.error(code, message).hint(hint));
  }
}
