package org.mindlinked.server.find;

/**
 * A word that is looked for, as the text index writes words.
 *
 * @param letters what a word of a text is or begins with
 * @param whole whether it must be just that
 */
record Word(String letters, boolean whole) {
  private static final int SHORTEST_BEGINNING = 3;

  /** Words of some length also find what begins with them, and a plural its singular. */
  static Word of(String token) {
    if (token.length() < SHORTEST_BEGINNING) {
      return new Word(token, true);
    }
    boolean plural = token.length() > SHORTEST_BEGINNING && token.endsWith("s");
    return new Word(plural ? token.substring(0, token.length() - 1) : token, false);
  }

  boolean isIn(String token) {
    return whole ? token.equals(letters) : token.startsWith(letters);
  }
}
