package org.mindlinked.rdf.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;

/** A store could not be opened, asked or written. */
public final class StoreException extends MindlinkedException {
  private static final long serialVersionUID = 1L;

  /** A refusal for this problem. */
  public StoreException(Diagnostic diagnostic, @Nullable Throwable cause) {
    super(List.of(diagnostic), cause);
  }

  /** A refusal for this problem. */
  public StoreException(Diagnostic diagnostic) {
    this(diagnostic, null);
  }
}
