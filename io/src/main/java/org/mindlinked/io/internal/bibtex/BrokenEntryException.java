package org.mindlinked.io.internal.bibtex;

/** An entry that cannot be taken apart. It does not leave the package. */
final class BrokenEntryException extends Exception {
  private static final long serialVersionUID = 1;

  private final int at;

  BrokenEntryException(String message, int at) {
    super(message);
    this.at = at;
  }

  /** Where in the entry. */
  int at() {
    return at;
  }
}
