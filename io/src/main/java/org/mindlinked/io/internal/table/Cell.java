package org.mindlinked.io.internal.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell.
 *
 * @param kind what it holds
 * @param text what a reader of the sheet sees: a number with at most 15 digits, as spreadsheets
 *     keep them, with a percent sign where the style shows one; a date as year, month and day as
 *     far as its style shows them; empty for a cell that is
 * @param number the value of a number, with a percent sign a hundredth of what is seen; null for
 *     other cells
 * @param date the value of a date; null for other cells
 * @param formula whether it is the result of a formula
 */
public record Cell(
    CellKind kind,
    String text,
    @Nullable BigDecimal number,
    @Nullable LocalDate date,
    boolean formula) {
  /** A cell that is not there. */
  public static final Cell EMPTY = new Cell(CellKind.EMPTY, "", null, null, false);

  /** Refuses a missing kind or text. */
  public Cell {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
  }

  /** A cell of a file of text. */
  public static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Cell(CellKind.TEXT, text, null, null, false);
  }
}
