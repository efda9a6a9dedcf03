package org.mindlinked.pages.query;

import java.util.List;
import java.util.Optional;

/**
 * The first rows of an answer, or some later ones.
 *
 * @param headings the names of the columns
 * @param rows as many cells in each as there are columns
 * @param previous the address of the page before, if there is one
 * @param next the address of the page after, if there is one
 * @param csv the address of the whole as CSV, if it is short enough to be one
 */
public record Answer(
    List<String> headings,
    List<List<Cell>> rows,
    Optional<String> previous,
    Optional<String> next,
    Optional<String> csv) {
  /** Whether a column says anything in these rows. */
  boolean shows(int column) {
    return rows.stream().anyMatch(row -> !row.get(column).text().isEmpty());
  }

  /**
   * A cell.
   *
   * @param text what it says; may be empty
   * @param link where that can be read
   * @param number whether it is a number
   */
  public record Cell(String text, Optional<String> link, boolean number) {
    /** Nothing. */
    public static final Cell EMPTY = new Cell("", Optional.empty(), false);

    String style() {
      return number ? "number" : text.length() > 60 ? "long" : "";
    }
  }
}
