package org.mindlinked.io.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the file of a table is made.
 *
 * @param kind csv or xlsx
 * @param delimiter what stands between the cells of a file of text; a blank stands for any number
 *     of blanks and tabs; null for a workbook
 * @param encoding the encoding of a file of text; null for a workbook
 * @param sheets the names of all sheets of a workbook, in order; of a file of text, its name
 */
public record TableLayout(
    String kind, @Nullable Character delimiter, @Nullable String encoding, List<String> sheets) {
  /** Keeps a copy of the list. */
  public TableLayout {
    sheets = List.copyOf(sheets);
  }
}
