package org.mindlinked.model.diagnostic;

import java.util.Locale;

/**
 * How a value from outside is shown in a message: in quotation marks, shortened, and with the
 * characters that nobody can see named. A message that echoes a value raw can hide the very
 * character that it complains of.
 */
public final class Shown {
  private static final int LONGEST = 80;

  /**
   * Names of characters that cannot be seen are long: a line of nothing else must stay readable.
   */
  private static final int LONGEST_WITH_NAMES = 1000;

  private Shown() {}

  /**
   * The text in double quotation marks, cut after 80 characters, or earlier where named characters
   * have made it longer than 1,000 (the number of all is then told), with controls, format
   * characters, unusual spaces, lone surrogates, private and unassigned characters written as
   * {@code ⟨U+200B ZERO WIDTH SPACE⟩}.
   *
   * @param given any text, well-formed or not
   * @return one line
   */
  public static String of(String given) {
    StringBuilder shown = new StringBuilder(Math.min(given.length(), LONGEST) + 2).append('"');
    int count = 0;
    int at = 0;
    while (at < given.length() && count < LONGEST && shown.length() < LONGEST_WITH_NAMES) {
      int point = given.codePointAt(at);
      if (visible(point)) {
        shown.appendCodePoint(point);
      } else {
        shown.append('⟨').append(character(point)).append('⟩');
      }
      at += Character.charCount(point);
      count++;
    }
    if (at < given.length()) {
      int all = given.codePointCount(0, given.length());
      return shown.append("…\" (").append(all).append(" characters)").toString();
    }
    return shown.append('"').toString();
  }

  /**
   * One character for a message: {@code '<'}, or {@code U+200B ZERO WIDTH SPACE} if it cannot be
   * seen.
   *
   * @param point a code point
   */
  public static String character(int point) {
    if (visible(point) && point != ' ') {
      return "'" + Character.toString(point) + "'";
    }
    String code = String.format(Locale.ROOT, "U+%04X", point);
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      return code + " (a lone surrogate)";
    }
    String name = Character.getName(point);
    return name == null ? code + " (not a character)" : code + " " + name;
  }

  private static boolean visible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
