package org.mindlinked.model.diagnostic;

import java.util.List;

/** A record broke a rule of severity {@link Severity#ERROR}. */
public final class FailedValidationException extends MindlinkedException {
  private static final long serialVersionUID = 1L;

  /** A refusal for these problems. */
  public FailedValidationException(List<Diagnostic> diagnostics) {
    super(diagnostics, null);
  }
}
