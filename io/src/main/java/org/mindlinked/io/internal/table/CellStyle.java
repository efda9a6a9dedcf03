package org.mindlinked.io.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the style of a cell makes of the number in it. */
enum CellStyle {
  /** The number itself. */
  PLAIN,
  /** A hundred times the number, with a percent sign. */
  PERCENT,
  /** A date with its day. */
  DAY,
  /** A date of which year and month are shown. */
  MONTH,
  /** A date of which the year is shown. */
  YEAR,
  /** A date with the time of the day. */
  DAY_TIME,
  /** A time of the day. */
  TIME;

  /** Formats that have a number and no words in the file. */
  private static CellStyle builtIn(int id) {
    return switch (id) {
      case 9, 10 -> PERCENT;
      case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 56, 57, 58 -> DAY;
      case 17, 52, 55 -> MONTH;
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47 -> TIME;
      case 22 -> DAY_TIME;
      default -> PLAIN;
    };
  }

  /** The styles of a workbook, by the numbers that its cells name them by. */
  static List<CellStyle> read(XmlPart part) {
    Map<Integer, CellStyle> formats = new HashMap<>();
    List<CellStyle> styles = new ArrayList<>();
    boolean cells = false;
    while (part.next()) {
      if (part.starts("numFmt")) {
        String code = part.attribute("formatCode");
        formats.put(number(part.attribute("numFmtId")), code == null ? PLAIN : of(code));
      } else if (part.starts("cellXfs")) {
        cells = true;
      } else if (part.ends("cellXfs")) {
        cells = false;
      } else if (cells && part.starts("xf")) {
        int id = number(part.attribute("numFmtId"));
        CellStyle own = formats.get(id);
        styles.add(own == null ? builtIn(id) : own);
      }
    }
    return styles;
  }

  private static int number(@Nullable String digits) {
    try {
      return digits == null ? 0 : Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** What a format code shows, such as {@code dd.mm.yyyy}. */
  static CellStyle of(String code) {
    String letters = letters(code);
    boolean day = letters.indexOf('d') >= 0;
    boolean year = letters.indexOf('y') >= 0 || letters.indexOf('e') >= 0;
    boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
    boolean month = letters.indexOf('m') >= 0 && (year || day || !clock);
    if (day || (month && clock)) {
      return clock ? DAY_TIME : DAY;
    }
    if (year) {
      return month ? MONTH : YEAR;
    }
    if (month) {
      return MONTH;
    }
    if (clock) {
      return TIME;
    }
    return letters.indexOf('%') >= 0 ? PERCENT : PLAIN;
  }

  /** The letters of the first section that mean something, without words, colours and locales. */
  private static String letters(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case '"' -> i = endOf('"', lower, i);
        case '[' -> {
          int end = endOf(']', lower, i);
          if (lower.substring(i, end).matches("\\[(h+|m+|s+)")) {
            return ""; // a duration is a number
          }
          i = end;
        }
        case '\\', '_', '*' -> i++;
        case ';' -> {
          return tidy(letters);
        }
        default -> letters.append(c);
      }
    }
    return tidy(letters);
  }

  private static int endOf(char closing, String code, int from) {
    int end = code.indexOf(closing, from + 1);
    return end < 0 ? code.length() - 1 : end;
  }

  private static String tidy(StringBuilder letters) {
    String text = letters.toString();
    if (text.contains("general") || text.matches(".*[0#?]e[+-].*")) {
      return text.indexOf('%') >= 0 ? "%" : "";
    }
    return text.replace("am/pm", "h").replace("a/p", "h");
  }
}
