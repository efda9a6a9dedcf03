package org.mindlinked.cli;

/** The command line asks for something that cannot be; the message says what and what can. */
final class WrongUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongUseException(String message) {
    super(message);
  }
}
