package org.mindlinked.cli;

/** The exit codes of the command. */
final class Exit {
  /** All went well; warnings do not change that. */
  static final int WELL = 0;

  /** Records were refused. */
  static final int REFUSED = 1;

  /** The command line is wrong. */
  static final int WRONG_USE = 2;

  /** A file is empty, truncated, unreadable or of no known kind, or could not be written. */
  static final int UNREADABLE = 3;

  private Exit() {}
}
