package org.mindlinked.io.internal.wos;

import java.util.Set;

/** How a line begins a field: two letters, or a letter and a digit, and a blank or the line end. */
final class WosTag {
  static final int WIDTH = 2;

  /** Fields of the file and ends, which say nothing of a record. */
  private static final Set<String> OF_FILE = Set.of("FN", "VR", "ER", "EF");

  /** Tags that records have; one of them tells that an entry is one. */
  private static final Set<String> OF_RECORD =
      Set.of("PT", "AU", "AF", "BA", "CA", "BE", "TI", "SO", "DT", "UT", "PY", "DI", "AB", "J9");

  /** Tags with which a record begins that has lost its first line. */
  private static final Set<String> FIRST = Set.of("AU", "BA", "BE", "CA", "TI");

  private WosTag() {}

  /** Whether a tag stands at the front of the line that starts and ends there. */
  static boolean at(CharSequence text, int from, int to) {
    return to - from >= WIDTH
        && isCapital(text.charAt(from))
        && (isCapital(text.charAt(from + 1)) || isDigit(text.charAt(from + 1)))
        && (to - from == WIDTH || text.charAt(from + WIDTH) == ' ');
  }

  /** Whether a line of bytes begins with that tag. */
  static boolean is(String tag, byte[] buf, int from, int to) {
    return to - from >= WIDTH
        && buf[from] == tag.charAt(0)
        && buf[from + 1] == tag.charAt(1)
        && (to - from == WIDTH || buf[from + WIDTH] == ' ');
  }

  static boolean isFirst(byte[] buf, int from, int to) {
    return FIRST.stream().anyMatch(tag -> is(tag, buf, from, to));
  }

  static boolean isOfFile(String tag) {
    return OF_FILE.contains(tag);
  }

  static boolean isOfRecord(String tag) {
    return OF_RECORD.contains(tag);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
