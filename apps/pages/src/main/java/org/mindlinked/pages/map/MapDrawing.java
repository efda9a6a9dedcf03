package org.mindlinked.pages.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where everything of a map stands on the drawing, in units of a pixel. The area of a bubble is in
 * proportion to its number.
 *
 * @param width the width of the whole
 * @param height the height of the whole
 * @param title what it shows, in a sentence
 * @param rows the names of the rows
 * @param columns the names of the columns
 * @param bubbles one for each cell, also where there is nothing
 */
record MapDrawing(
    int width,
    int height,
    String title,
    List<Label> rows,
    List<Label> columns,
    List<Bubble> bubbles) {
  private static final int CELL = 56;
  private static final int MARGIN = 12;
  private static final int LETTER = 7;
  private static final int LONGEST = 34;
  private static final double LARGEST = 25;
  private static final double SMALLEST = 5;

  /** A name beside a row or above a column, cut to what fits, with the whole of it. */
  record Label(int x, int y, String shown, String whole) {}

  /**
   * A cell.
   *
   * @param radius of the bubble; of no meaning where there is nothing
   * @param count how many studies
   * @param words the row, the column and the number
   * @param link where its studies are listed
   */
  record Bubble(int x, int y, String radius, long count, String words, Optional<String> link) {
    boolean isGap() {
      return count == 0;
    }

    String number() {
      return count < 10_000 ? Long.toString(count) : count / 1000 + "k";
    }

    boolean numberFits() {
      return Double.parseDouble(radius) >= 4 + 4 * number().length();
    }
  }

  static MapDrawing of(MapCounts map, List<Heading> rows, List<Heading> columns, MapLinks links) {
    int left = MARGIN + LETTER * longest(rows);
    int top = MARGIN + (int) (LETTER * longest(columns) * 0.75) + 20;
    List<Label> rowLabels = new ArrayList<>();
    List<Label> columnLabels = new ArrayList<>();
    List<Bubble> bubbles = new ArrayList<>();
    long most = most(map, rows, columns);
    for (int c = 0; c < columns.size(); c++) {
      columnLabels.add(label(left + c * CELL + CELL / 2, top - 10, columns.get(c)));
    }
    for (int r = 0; r < rows.size(); r++) {
      int y = top + r * CELL + CELL / 2;
      rowLabels.add(label(left - 10, y + 5, rows.get(r)));
      for (int c = 0; c < columns.size(); c++) {
        long count = map.count(rows.get(r), columns.get(c));
        bubbles.add(
            new Bubble(
                left + c * CELL + CELL / 2,
                y,
                radius(count, most),
                count,
                words(rows.get(r), columns.get(c), count),
                links.ofCell(rows.get(r), columns.get(c), anchor(r, c))));
      }
    }
    // The last column's name leans out to the right.
    int right = MARGIN + (int) (LETTER * longest(columns) * 0.75);
    return new MapDrawing(
        left + columns.size() * CELL + right,
        top + rows.size() * CELL + MARGIN,
        "Studies by " + map.rowLabel() + " and " + map.columnLabel(),
        rowLabels,
        columnLabels,
        bubbles);
  }

  static String anchor(int row, int column) {
    return "cell-" + row + "-" + column;
  }

  static String words(Heading row, Heading column, long count) {
    return row.label() + ", " + column.label() + ": " + studies(count);
  }

  static String studies(long count) {
    return count == 0
        ? "no study"
        : count == 1 ? "1 study" : String.format(Locale.ROOT, "%,d studies", count);
  }

  private static Label label(int x, int y, Heading heading) {
    String whole = heading.label();
    String shown =
        whole.codePointCount(0, whole.length()) <= LONGEST
            ? whole
            : whole.substring(0, whole.offsetByCodePoints(0, LONGEST - 1)) + "…";
    return new Label(x, y, shown, whole);
  }

  private static int longest(List<Heading> headings) {
    return headings.stream()
        .mapToInt(heading -> Math.min(LONGEST, heading.label().length()))
        .max()
        .orElse(0);
  }

  private static long most(MapCounts map, List<Heading> rows, List<Heading> columns) {
    return rows.stream()
        .flatMapToLong(row -> columns.stream().mapToLong(column -> map.count(row, column)))
        .max()
        .orElse(0);
  }

  private static String radius(long count, long most) {
    double radius =
        count == 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt((double) count / most));
    return String.format(Locale.ROOT, "%.1f", radius);
  }
}
