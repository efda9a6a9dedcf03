package org.mindlinked.io.profile;

import java.util.Locale;
import java.util.Set;

/** What the text of one cell looks like. */
enum Look {
  /** Nothing, or blanks only. */
  BLANK,
  /** A word for a value that is not there. */
  NO_VALUE,
  /** A whole number. */
  WHOLE,
  /** A number with a decimal point. */
  POINT,
  /** A number with a decimal comma. */
  COMMA,
  /** Digits in groups of three, or a number with three decimals: {@code 1,234}. */
  GROUPED,
  /** A number with a percent sign. */
  PERCENT,
  /** {@code 2020-03-14}, also with a time. */
  DATE_ISO,
  /** {@code 14.03.2020}. */
  DATE_DOTS,
  /** {@code 14/03/2020} or {@code 03/14/2020}. */
  DATE_SLASHES,
  /** A word that says yes or no. */
  YES_NO,
  /** A DOI, bare or behind a resolver. */
  DOI,
  /** Anything else. */
  TEXT;

  private static final Set<String> NO_VALUES =
      Set.of(
          "na",
          "n/a",
          "n.a.",
          "n.a",
          "nan",
          "nr",
          "n.r.",
          "not reported",
          "not available",
          "not applicable",
          "unclear",
          "unknown",
          "missing",
          "null",
          "none",
          "nil",
          "-",
          "--",
          "–",
          "—",
          ".",
          "..",
          "?",
          "#n/a",
          "#null!",
          "k.a.",
          "s.d.",
          "s/d");

  private static final Set<String> YES_NO_WORDS =
      Set.of("yes", "no", "y", "n", "true", "false", "ja", "nein", "sí", "si", "não", "sim", "x");

  static Look of(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return BLANK;
    }
    if (isNumberish(text.charAt(0))) {
      Look number = number(text);
      if (number != TEXT) {
        return number;
      }
    }
    if (text.length() > 30) {
      return isDoi(text) ? DOI : TEXT;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (NO_VALUES.contains(lower)) {
      return NO_VALUE;
    }
    if (YES_NO_WORDS.contains(lower)) {
      return YES_NO;
    }
    return isDoi(text) ? DOI : TEXT;
  }

  /** Whether it is a number of any style. */
  boolean isNumber() {
    return this == WHOLE || this == POINT || this == COMMA || this == GROUPED || this == PERCENT;
  }

  /** Whether it is a date of any style. */
  boolean isDate() {
    return this == DATE_ISO || this == DATE_DOTS || this == DATE_SLASHES;
  }

  private static boolean isNumberish(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == ',' || c == '−';
  }

  private static Look number(String text) {
    int points = 0;
    int commas = 0;
    int slashes = 0;
    int dashes = 0;
    int digits = 0;
    int at = "+-−".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (c == ',') {
        commas++;
      } else if (c == '/') {
        slashes++;
      } else if (c == '-') {
        dashes++;
      } else {
        break;
      }
    }
    if (digits == 0) {
      return TEXT;
    }
    String rest = text.substring(at).strip();
    if (rest.isEmpty() || isTime(rest)) {
      Look date = date(text, points, slashes, dashes);
      if (date != TEXT) {
        return date;
      }
    }
    boolean percent = rest.equals("%");
    boolean exponent = rest.length() > 1 && rest.matches("[eE][+-]?[0-9]{1,3}");
    if (slashes > 0 || dashes > 0 || !(rest.isEmpty() || percent || exponent)) {
      return TEXT;
    }
    if (percent) {
      return points + commas < 2 ? PERCENT : TEXT;
    }
    return style(text, points, commas);
  }

  private static Look style(String text, int points, int commas) {
    if (points == 0 && commas == 0) {
      return WHOLE;
    }
    if (points == 1 && commas == 0) {
      return POINT;
    }
    if (commas == 1 && points == 0) {
      return text.matches("[-+−]?[1-9][0-9]{0,2},[0-9]{3}") ? GROUPED : COMMA;
    }
    if (points == 1) {
      return text.matches("[-+−]?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+") ? POINT : TEXT;
    }
    if (commas == 1) {
      return text.matches("[-+−]?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+") ? COMMA : TEXT;
    }
    return text.matches("[-+−]?[0-9]{1,3}((,[0-9]{3})+|(\\.[0-9]{3})+)") ? GROUPED : TEXT;
  }

  private static boolean isTime(String rest) {
    return rest.matches("T?[0-9]{0,2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?Z?")
        || (rest.startsWith("T") && rest.length() < 20 && rest.indexOf(':') > 0)
        || rest.startsWith(":");
  }

  private static Look date(String text, int points, int slashes, int dashes) {
    if (dashes == 2 && text.matches("[12][0-9]{3}-[0-9]{1,2}-[0-9]{1,2}([T ].*)?")) {
      return DATE_ISO;
    }
    if (points == 2 && text.matches("[0-9]{1,2}\\.[0-9]{1,2}\\.([0-9]{2}|[12][0-9]{3})( .*)?")) {
      return DATE_DOTS;
    }
    if (slashes == 2 && text.matches("[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4}( .*)?")) {
      return DATE_SLASHES;
    }
    return TEXT;
  }

  private static boolean isDoi(String text) {
    int start = text.indexOf("10.");
    return start >= 0
        && start <= 24
        && text.indexOf('/', start) > start
        && text.indexOf(' ') < 0
        && (start == 0
            || text.regionMatches(true, 0, "http", 0, 4)
            || text.regionMatches(true, 0, "doi", 0, 3));
  }
}
