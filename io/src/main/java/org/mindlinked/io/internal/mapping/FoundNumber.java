package org.mindlinked.io.internal.mapping;

import org.jspecify.annotations.Nullable;
import org.mindlinked.model.IdentifierScheme;

/** Finds an identifier in a longer text, such as the DOI in a reference. */
final class FoundNumber {
  private static final String DOI = "10.";

  private FoundNumber() {}

  /** Whether identifiers of that scheme can be told from the words around them. */
  static boolean finds(@Nullable IdentifierScheme scheme) {
    return scheme == IdentifierScheme.DOI;
  }

  /** The word that looks like one, or null. */
  static @Nullable String in(String text, @Nullable IdentifierScheme scheme) {
    for (int at = text.indexOf(DOI); at >= 0; at = text.indexOf(DOI, at + 1)) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int slash = text.indexOf('/', at);
      if (begins && slash > at + DOI.length() + 3 && isNumber(text, at + DOI.length(), slash)) {
        int end = slash;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '\u00A0') {
          end++;
        }
        return text.substring(at, end);
      }
    }
    return null;
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return true;
  }
}
