package org.mindlinked.cli;

/** The codes of what only the command meets; each has a page in docs/errors.md. */
final class CliCodes {
  /** An input that is not there or must not be read. */
  static final String CANNOT_OPEN = "ML-CLI-001";

  private CliCodes() {}
}
