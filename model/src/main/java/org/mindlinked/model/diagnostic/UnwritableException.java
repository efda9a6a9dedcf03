package org.mindlinked.model.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record cannot be said in the asked format, for example a NUL character in RDF/XML. */
public final class UnwritableException extends MindlinkedException {
  private static final long serialVersionUID = 1L;

  /** A refusal for this problem. */
  public UnwritableException(Diagnostic diagnostic, @Nullable Throwable cause) {
    super(List.of(diagnostic), cause);
  }

  /** A refusal for this problem. */
  public UnwritableException(Diagnostic diagnostic) {
    this(diagnostic, null);
  }
}
