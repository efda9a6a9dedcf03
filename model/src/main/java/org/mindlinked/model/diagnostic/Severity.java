package org.mindlinked.model.diagnostic;

/** How grave a problem is. */
public enum Severity {
  /** Worth knowing; nothing to mend. */
  INFO,
  /** Probably not what was meant; the record is kept and the exit code is not changed. */
  WARNING,
  /** The record cannot be accepted as it is. */
  ERROR
}
