package org.mindlinked.io.internal.table;

import java.util.List;
import java.util.regex.Pattern;

/** How columns are called. */
final class Columns {
  private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]\\s*");

  private Columns() {}

  /** A printed name on one line, without blanks around it. */
  static String tidy(String printed) {
    return BREAK.matcher(printed.strip()).replaceAll(" ");
  }

  /** A column as messages call it, by its place and its name. */
  static String of(String place, List<String> header, int index) {
    String name = index < header.size() ? header.get(index) : "";
    return name.isEmpty() ? "column " + place : "column " + place + " (" + name + ")";
  }

  /** The letters of a column of a workbook, counted from 0. */
  static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /** The index, from 0, of the column with those letters; too large a one if there is none. */
  static int index(CharSequence letters) {
    int index = 0;
    for (int i = 0; i < letters.length(); i++) {
      index = Math.min(1 << 20, index * 26 + letters.charAt(i) - 'A' + 1);
    }
    return index - 1;
  }
}
