package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a cell is split into values. Immutable.
 *
 * @param separator what stands between values; null for a list in brackets with quoted values, as
 *     Python prints it
 */
record Splitting(@Nullable String separator) {
  /** What the mapping calls a list in brackets. */
  static final String BRACKETS = "list";

  /**
   * What the mapping calls lists in brackets or with semicolons, as tables of literature mix them.
   */
  static final String NAMES = "names";

  /** The values, without blanks around them and without blank ones. */
  List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    boolean names = NAMES.equals(separator);
    if (separator == null || (names && text.startsWith("[") && text.endsWith("]"))) {
      listed(text, parts);
    } else {
      split(text, names ? ";" : separator, parts);
    }
    return parts;
  }

  private static void split(String text, String separator, List<String> parts) {
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      add(parts, text.substring(from, at));
      from = at + separator.length();
    }
    add(parts, text.substring(from));
  }

  private static void add(List<String> parts, String part) {
    String words = part.strip();
    if (!words.isEmpty()) {
      parts.add(words);
    }
  }

  /** Of a text that is no such list, the whole. */
  private static void listed(String text, List<String> parts) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      add(parts, text);
      return;
    }
    StringBuilder part = new StringBuilder();
    char quote = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (quote != 0 && c == '\\' && i + 2 < text.length()) {
        part.append(text.charAt(++i));
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && (c == '\'' || c == '"') && part.toString().isBlank()) {
        quote = c;
        part.setLength(0);
      } else if (quote == 0 && c == ',') {
        add(parts, part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    add(parts, part.toString());
  }
}
