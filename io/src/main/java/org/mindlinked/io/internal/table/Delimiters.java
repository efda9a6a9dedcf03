package org.mindlinked.io.internal.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Slice;
import org.mindlinked.io.internal.file.Window;

/** Finds out what stands between the cells of a file, from its first rows. */
final class Delimiters {
  private static final char[] KNOWN = {',', ';', '\t', '|'};
  private static final int PEEK = 1 << 16;
  private static final int ROWS = 100;

  private Delimiters() {}

  /**
   * A delimiter.
   *
   * @param said whether the first line of the file says it and holds nothing else
   */
  record Choice(char delimiter, boolean said) {}

  /** How well a delimiter fits: the share of rows with as many cells as the first, and how many. */
  private record Fit(char delimiter, double share, int cells) {
    boolean isBetterThan(@Nullable Fit other) {
      return cells > 1
          && (other == null
              || share > other.share
              || (share == other.share && cells > other.cells));
    }
  }

  /** What the options say, else the file itself, else what fits its first rows. */
  static Choice choose(Window window, TableOptions table) throws IOException {
    while (window.limit - window.pos < PEEK && window.fill(window.pos)) {
      // until there is enough to look at
    }
    byte[] head =
        Arrays.copyOfRange(window.buf, window.pos, Math.min(window.limit, window.pos + PEEK));
    Character said = said(head);
    if (table.delimiter() != null) {
      return new Choice(table.delimiter(), said != null);
    }
    if (said != null) {
      return new Choice(said, true);
    }
    Fit best = null;
    for (char each : KNOWN) {
      Fit fit = fit(head, each, table);
      if (fit.isBetterThan(best)) {
        best = fit;
      }
    }
    if (best == null || best.share < 0.5) {
      Fit blanks = fit(head, ' ', table);
      if (blanks.share == 1 && blanks.isBetterThan(best)) {
        best = blanks;
      }
    }
    return new Choice(best == null ? ',' : best.delimiter, false);
  }

  /** A first line of the kind {@code sep=;}, as Excel writes and reads it. */
  private static @Nullable Character said(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    boolean line =
        start.regionMatches(true, 0, "sep=", 0, 4)
            && start.length() > 5
            && (start.charAt(5) == '\n' || start.charAt(5) == '\r');
    return line ? start.charAt(4) : null;
  }

  private static Fit fit(byte[] head, char delimiter, TableOptions table) throws IOException {
    RowCutter cutter =
        new RowCutter(
            new Window(new ByteArrayInputStream(head)), delimiter, table.quote(), head.length + 1);
    CellSplitter splitter = new CellSplitter(delimiter, table.quote());
    int first = 0;
    int rows = 0;
    int same = 0;
    int ending = 0;
    while (rows < ROWS) {
      Slice slice = cutter.next();
      if (slice == null) {
        break;
      }
      if (slice.line() < table.headerRow()) {
        continue;
      }
      int cells = cutter.cells();
      if (delimiter == ' ') {
        String row =
            new String(slice.buf(), slice.from(), slice.length(), StandardCharsets.ISO_8859_1);
        cells = splitter.split(row, false).length;
        if (rows == 1 && cells == first + 1) {
          first = cells;
          same++;
          rows++;
          continue;
        }
      }
      if (rows == 0) {
        first = cells;
        cutter.expect(cells);
      }
      rows++;
      same += cells == first ? 1 : 0;
      ending = slice.whole() || head.length < PEEK ? 0 : 1;
      if (ending == 1 && cells == first) {
        ending = 0;
      }
    }
    int judged = rows - ending; // a row that the look-ahead cut says nothing
    return new Fit(delimiter, judged == 0 ? 0 : (double) same / judged, first);
  }

  /** What messages call a delimiter. */
  static String word(char delimiter) {
    return switch (delimiter) {
      case '\t' -> "a tab";
      case ' ' -> "a blank";
      case ',' -> "a comma";
      case ';' -> "a semicolon";
      default -> "\"" + delimiter + "\"";
    };
  }
}
