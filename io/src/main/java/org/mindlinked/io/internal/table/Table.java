package org.mindlinked.io.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet that is read once, row by row, from top to bottom. For one thread. */
public interface Table extends Closeable {
  /** The name of the sheet; of a file of text, the name of the file. */
  String sheet();

  /**
   * The names of the columns as they are printed: repeated and empty ones are kept; only blanks
   * around them are gone.
   */
  List<String> header();

  /** The row of the header as a person sees it, from 1. */
  long headerRow();

  /**
   * The next row that is not blank, or null at the end.
   *
   * @throws IOException if the file cannot be read any further
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if what was read shows
   *     that the rest cannot be
   */
  @Nullable Row next() throws IOException;

  /**
   * What messages call a column, counted from 0: its letters in a workbook, its number from 1 in a
   * file of text, and its name if it has one.
   */
  String column(int index);

  /** The place of a column, counted from 0: its letters in a workbook, else its number from 1. */
  String place(int index);

  /** How the file is made, as far as it is known by now. */
  TableLayout layout();
}
