package org.mindlinked.model.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A catalogue, or in strict reading one record of it, could not be read. */
public final class UnreadableCatalogueException extends MindlinkedException {
  private static final long serialVersionUID = 1L;

  /** A refusal for these problems. */
  public UnreadableCatalogueException(List<Diagnostic> diagnostics, @Nullable Throwable cause) {
    super(diagnostics, cause);
  }

  /** A refusal for this problem. */
  public UnreadableCatalogueException(Diagnostic diagnostic) {
    this(List.of(diagnostic), null);
  }
}
