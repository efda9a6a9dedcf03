package org.mindlinked.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prints rows as a table of text, columns as wide as the first rows need, numbers to the right.
 * What does not fit a terminal is shortened; into a file everything is written. For one thread.
 */
final class TextTable {
  private static final int LOOKED_AT = 200;
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";

  private final PrintStream out;
  private final int width;
  private final boolean colour;
  private final List<List<Cell>> waiting = new ArrayList<>();
  private List<String> names = List.of();
  private int[] widths = {};
  private boolean[] numbers = {};
  private boolean begun;
  private long rows;

  /** A cell; of nothing, if it is empty. */
  record Cell(String text, boolean isNumber) {
    static final Cell EMPTY = new Cell("", false);
  }

  /**
   * A table.
   *
   * @param width how many columns of characters there are, 0 if it does not matter
   */
  TextTable(PrintStream out, int width, boolean colour) {
    this.out = out;
    this.width = width;
    this.colour = colour;
  }

  void columns(List<String> columns) {
    names = columns;
  }

  void row(List<Cell> cells) {
    rows++;
    if (begun) {
      print(cells);
      return;
    }
    waiting.add(cells);
    if (waiting.size() == LOOKED_AT) {
      begin();
    }
  }

  /** Prints what is left, and returns how many rows there were. */
  long end() {
    if (!begun) {
      begin();
    }
    return rows;
  }

  private void begin() {
    begun = true;
    widths = new int[names.size()];
    numbers = new boolean[names.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      List<Cell> filled =
          waiting.stream()
              .map(row -> row.get(column))
              .filter(cell -> !cell.text.isEmpty())
              .toList();
      numbers[i] = !filled.isEmpty() && filled.stream().allMatch(Cell::isNumber);
      widths[i] =
          filled.stream()
              .mapToInt(cell -> DisplayWidth.of(oneLine(cell.text)))
              .reduce(DisplayWidth.of(names.get(i)), Math::max);
    }
    shrink();
    String heading = line(names.stream().map(name -> new Cell(name, false)).toList());
    out.print(colour ? "\u001b[1m" + heading + "\u001b[0m\n" : heading + "\n");
    waiting.forEach(this::print);
    waiting.clear();
  }

  /** Takes from the widest columns until the row fits. */
  private void shrink() {
    int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
    while (width > 0 && over > 0) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      over--;
    }
  }

  private void print(List<Cell> cells) {
    out.print(line(cells) + "\n");
  }

  private String line(List<Cell> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = oneLine(cells.get(i).text);
      text = width > 0 ? DisplayWidth.cut(text, widths[i]) : text;
      String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(text)));
      line.append(i == 0 ? "" : GAP).append(numbers[i] ? padding + text : text + padding);
    }
    return line.toString().stripTrailing();
  }

  /** Line breaks and controls would break the table, or the terminal. */
  private static String oneLine(String text) {
    return text.codePoints()
        .map(
            point ->
                Character.isISOControl(point) || point == 0x2028 || point == 0x2029 ? ' ' : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
