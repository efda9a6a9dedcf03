package org.mindlinked.io.internal.table;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * How to read a table. Immutable; a changed copy is made by the methods that start with {@code
 * with}.
 *
 * @param delimiter what stands between cells; a blank for any number of blanks and tabs; null to go
 *     by the first rows of the file
 * @param quote what stands around cells that hold a delimiter or the end of a line; 0 for nothing
 * @param sheet the name of the sheet of a workbook; null for the first one that is not hidden
 * @param headerRow the row of the header as a person sees it, from 1; 0 for the first row that is
 *     not blank
 */
public record TableOptions(
    @Nullable Character delimiter, char quote, @Nullable String sheet, int headerRow) {
  /** By what the file looks like. */
  public static final TableOptions DEFAULT = new TableOptions(null, '"', null, 0);

  /** Refuses a row below 0. */
  public TableOptions {
    if (headerRow < 0) {
      throw new IllegalArgumentException("the row of the header is at least 1");
    }
  }

  /** These options with another delimiter. */
  public TableOptions withDelimiter(char other) {
    return new TableOptions(other, quote, sheet, headerRow);
  }

  /** These options with another quote, or 0 for none. */
  public TableOptions withQuote(char other) {
    return new TableOptions(delimiter, other, sheet, headerRow);
  }

  /** These options for another sheet. */
  public TableOptions withSheet(String name) {
    return new TableOptions(delimiter, quote, requireNonNull(name, "name"), headerRow);
  }

  /** These options with the header in another row. */
  public TableOptions withHeaderRow(int row) {
    return new TableOptions(delimiter, quote, sheet, row);
  }
}
