package org.mindlinked.io.internal.bibtex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes values apart where no bracket is open. */
final class Braces {
  private Braces() {}

  /** The parts between that character, without white space around them. */
  static List<String> split(String value, char at) {
    List<String> parts = new ArrayList<>(2);
    int depth = 0;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth = depth(depth, c);
      if (c == at && depth == 0 && !isEscaped(value, i)) {
        parts.add(value.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(value.substring(start).strip());
    return parts;
  }

  /** A sign of LaTeX, {@code \;} or {@code \,}, parts nothing. */
  private static boolean isEscaped(String value, int at) {
    return at > 0 && value.charAt(at - 1) == '\\';
  }

  /** The parts between that word, in any case and with white space around it. */
  static List<String> splitAtWord(String value, String word) {
    List<String> parts = new ArrayList<>(2);
    int depth = 0;
    int start = 0;
    int length = word.length();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth = depth(depth, c);
      boolean here =
          depth == 0
              && (i == 0 || isBlank(value.charAt(i - 1)))
              && value.regionMatches(true, i, word, 0, length)
              && (i + length == value.length() || isBlank(value.charAt(i + length)));
      if (here) {
        parts.add(value.substring(Math.min(start, i), i).strip());
        start = i + length;
      }
    }
    parts.add(value.substring(start).strip());
    return parts;
  }

  /** The words, parted by white space and ties. */
  static List<String> words(String value) {
    List<String> words = new ArrayList<>(4);
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      char c = i == value.length() ? ' ' : value.charAt(i);
      depth = depth(depth, c);
      boolean gap =
          i == value.length() || (depth == 0 && (isBlank(c) || (c == '~' && !isEscaped(value, i))));
      if (gap) {
        if (i > start) {
          words.add(value.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** What stands between brackets around the whole value, or null if none do. */
  static @Nullable String inner(String value) {
    String whole = value.strip();
    if (whole.length() < 2 || whole.charAt(0) != '{' || whole.charAt(1) == '\\') {
      return null;
    }
    int depth = 0;
    for (int i = 0; i < whole.length(); i++) {
      depth = depth(depth, whole.charAt(i));
      if (depth == 0 && i < whole.length() - 1) {
        return null;
      }
    }
    return depth == 0 ? whole.substring(1, whole.length() - 1) : null;
  }

  private static int depth(int depth, char c) {
    return c == '{' ? depth + 1 : c == '}' && depth > 0 ? depth - 1 : depth;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
