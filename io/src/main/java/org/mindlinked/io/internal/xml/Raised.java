package org.mindlinked.io.internal.xml;

/**
 * Exponents and indices in plain text. Directly behind a digit they are written with raised or
 * lowered digits: {@code 10<sup>-19</sup>} is not the number 10-19. Elsewhere they stay as they
 * are.
 */
final class Raised {
  private static final String PLAIN = "0123456789+-\u2212";
  private static final String UP =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b";
  private static final String DOWN =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208b";

  private Raised() {}

  static String behind(StringBuilder before, String element, String text) {
    String number = text.strip();
    if (before.length() == 0 || number.isEmpty() || !isDigit(before.charAt(before.length() - 1))) {
      return text;
    }
    String forms = element.equals("sup") ? UP : DOWN;
    StringBuilder raised = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      int which = PLAIN.indexOf(number.charAt(i));
      if (which < 0) {
        return text;
      }
      raised.append(forms.charAt(which));
    }
    return raised.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
