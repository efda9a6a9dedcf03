package org.mindlinked.io.internal.wos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mindlinked.io.internal.foreign.Entry;

/**
 * A field of a record.
 *
 * @param tag its tag; empty for words that belong to no field
 * @param lines its lines without white space around them; blank ones are left out
 * @param line on which line of the record it begins, from 0
 */
record WosField(String tag, List<String> lines, int line) {
  /** The fields of an entry, in their order. A line without a tag goes on with the field before. */
  static List<WosField> in(Entry entry) {
    List<WosField> fields = new ArrayList<>(40);
    String text = entry.text();
    int line = 0;
    for (int start = 0; start < text.length(); line++) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      line(fields, text, start, end, line);
      boolean two =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (two ? 2 : 1);
    }
    return fields;
  }

  private static void line(List<WosField> fields, String text, int start, int end, int line) {
    boolean tagged = WosTag.at(text, start, end);
    int from = start;
    if (tagged) {
      from += WosTag.WIDTH;
      fields.add(new WosField(text.substring(start, from), new ArrayList<>(2), line));
    }
    String words = text.substring(from, end).strip();
    if (words.isEmpty()) {
      return;
    }
    if (!tagged && (fields.isEmpty() || WosTag.isOfFile(last(fields).tag))) {
      fields.add(new WosField("", new ArrayList<>(1), line));
    }
    last(fields).lines.add(words);
  }

  private static WosField last(List<WosField> fields) {
    return fields.get(fields.size() - 1);
  }

  /** All its lines as one. */
  String value() {
    return String.join(" ", lines);
  }

  /** What semicolons part, whatever the lines. */
  List<String> items() {
    return split(value());
  }

  /** The names: one a line, or several parted by semicolons. */
  List<String> names() {
    return lines.stream().flatMap(line -> split(line).stream()).toList();
  }

  static List<String> split(String value) {
    return Arrays.stream(value.split(";", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
