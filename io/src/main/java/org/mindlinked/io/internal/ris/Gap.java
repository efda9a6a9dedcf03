package org.mindlinked.io.internal.ris;

import java.util.regex.Pattern;

/**
 * What stands between values in one line. Most lines hold one value: they have none of the
 * characters of a gap, and the pattern is not tried.
 */
final class Gap {
  static final String WHITE_SPACE = " \t\n\u000B\f\r";

  private final String characters;
  private final Pattern pattern;

  /**
   * A gap.
   *
   * @param characters of which every gap has one at least
   * @param pattern what it looks like
   */
  Gap(String characters, String pattern) {
    this.characters = characters;
    this.pattern = Pattern.compile(pattern);
  }

  /** The values of a line, empty ones among them. */
  String[] split(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (characters.indexOf(line.charAt(i)) >= 0) {
        return pattern.split(line, -1);
      }
    }
    return new String[] {line};
  }
}
