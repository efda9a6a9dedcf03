package org.mindlinked.io.internal.pubmed;

/** The initials that PubMed makes of first names. */
public final class Initials {
  private Initials() {}

  /** The first letters of the words of a given name, also behind hyphens. */
  public static String of(String given) {
    StringBuilder letters = new StringBuilder(4);
    boolean first = true;
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (first) {
          letters.append(Character.toUpperCase(c));
        }
        first = false;
      } else {
        first = c == ' ' || c == '-' || c == '.';
      }
    }
    return letters.toString();
  }
}
