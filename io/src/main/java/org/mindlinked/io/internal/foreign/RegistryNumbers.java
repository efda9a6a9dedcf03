package org.mindlinked.io.internal.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Identifier;

/** Finds registry numbers whose form cannot be mistaken. */
final class RegistryNumbers {
  private static final int FEWEST_DIGITS = 8;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![A-Za-z0-9])(?:NCT ?\\d{8}|ISRCTN ?\\d{8}|ACTRN ?\\d{14}|DRKS ?\\d{8}|CRD ?4\\d{10,11}"
              + "|ChiCTR[-A-Za-z]{0,6}\\d{8,10}|UMIN ?\\d{9}|jRCT[abcs]?\\d{9,10}"
              + "|EUCTR\\d{4}-\\d{6}-\\d{2}(?:-[A-Z]{2})?)(?![A-Za-z0-9])",
          Pattern.CASE_INSENSITIVE);

  private static final String FIRST_LETTERS = "NIADCUJEniadcuje";

  private RegistryNumbers() {}

  /** What may stand before a number that is the whole of a text. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z. -]*[/:]?\\s*");

  /**
   * What is in a text.
   *
   * @param numbers the numbers, in their order
   * @param whole whether the text is one number and, maybe, its registry's name before it
   */
  record Found(List<Identifier> numbers, boolean whole) {}

  private static final Found NOTHING = new Found(List.of(), false);

  /** Looks for numbers in a text. */
  static Found in(String text) {
    if (!hasDigits(text)) {
      return NOTHING;
    }
    List<Identifier> numbers = new ArrayList<>(1);
    boolean whole = false;
    Matcher matcher = NUMBER.matcher(text).useTransparentBounds(true);
    boolean first = true;
    for (int at = start(text, 0); at < text.length(); at = start(text, at)) {
      if (!matcher.region(at, text.length()).lookingAt()) {
        at++;
        continue;
      }
      at = matcher.end();
      Identifier number = number(matcher.group());
      if (number != null) {
        numbers.add(number);
        whole =
            first
                && matcher.end() == text.length()
                && NAME.matcher(text).region(0, matcher.start()).matches();
      }
      first = false;
    }
    return new Found(numbers, whole);
  }

  /** Where from a place on a number can begin: most letters begin none. */
  private static int start(String text, int from) {
    int at = from;
    while (at < text.length()
        && (FIRST_LETTERS.indexOf(text.charAt(at)) < 0
            || (at > 0 && isLetterOrDigit(text.charAt(at - 1))))) {
      at++;
    }
    return at;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static @Nullable Identifier number(String form) {
    return Identifier.parse(form)
        .identifier()
        .filter(identifier -> identifier.scheme().registry().isPresent())
        .orElse(null);
  }

  /** Whether a text has as many digits as the shortest number. */
  static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }
}
