package org.mindlinked.io.internal.ris;

/** Makes one line of a text: line breaks and control characters become spaces. */
final class SingleLine {
  private SingleLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (!second) {
        line.append(isBreak(c) ? ' ' : c);
      }
    }
    return line.toString().strip();
  }

  /** Also what only some readers take for the end of a line. */
  private static boolean isBreak(char c) {
    return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
  }
}
