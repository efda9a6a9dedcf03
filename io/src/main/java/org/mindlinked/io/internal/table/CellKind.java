package org.mindlinked.io.internal.table;

/** What a cell holds. In files of text every cell that is not empty is text. */
public enum CellKind {
  /** Nothing, not even blanks. */
  EMPTY,
  /** Text. */
  TEXT,
  /** A number that a workbook stores as one. */
  NUMBER,
  /** A number that the style of its cell in a workbook shows as a date. */
  DATE,
  /** True or false, stored as such in a workbook. */
  BOOLEAN,
  /** An error of a workbook, such as {@code #DIV/0!}. */
  ERROR
}
