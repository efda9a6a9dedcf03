package org.mindlinked.io.internal.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.util.ArrayList;
import java.util.List;

/** Splits the text of one row into its cells. Immutable. */
final class CellSplitter {
  private static final String[] NONE = {};

  private final char delimiter;
  private final char quote;

  /** A splitter; a blank as the delimiter stands for any number of blanks and tabs. */
  CellSplitter(char delimiter, char quote) {
    this.delimiter = delimiter;
    this.quote = quote;
  }

  /**
   * The cells of a row.
   *
   * @param padded whether blanks stand around quotes, which are then left out
   */
  String[] split(String row, boolean padded) {
    if (delimiter == ' ') {
      return byBlanks(row);
    }
    return quote == 0
        ? plainly(row)
        : read(
            padded
                ? builder().trimWhitespacesAroundQuotes(true)
                : builder().allowExtraCharsAfterClosingQuote(true),
            row);
  }

  /** The cells of a row in which quotes are letters. */
  String[] plainly(String row) {
    // A character that can stand in no text stands for the quote that there is not.
    return read(builder().quoteCharacter('\uFFFF'), row);
  }

  private CsvReader.CsvReaderBuilder builder() {
    CsvReader.CsvReaderBuilder made =
        CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(false);
    return quote == 0 ? made : made.quoteCharacter(quote);
  }

  /**
   * Without the end of its line: fastcsv 4.1.0 loses rows that end with a CR in quotes and a LF.
   */
  private static String[] read(CsvReader.CsvReaderBuilder builder, String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    String row = line.substring(0, end);
    if (row.isEmpty()) {
      return NONE;
    }
    return builder.ofSingleCsvRecord(
        StringArrayHandler.builder()
            .maxFields(Integer.MAX_VALUE)
            .maxFieldSize(Integer.MAX_VALUE)
            .maxRecordSize(Integer.MAX_VALUE)
            .build(),
        row);
  }

  /** As R writes tables: in quotes, a backslash stands before a quote that is a letter. */
  private String[] byBlanks(String row) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (true) {
      while (at < row.length() && row.charAt(at) <= ' ') {
        at++;
      }
      if (at == row.length()) {
        return cells.toArray(NONE);
      }
      StringBuilder cell = new StringBuilder();
      at =
          row.charAt(at) == quote && quote != 0
              ? quoted(row, at + 1, cell)
              : unquoted(row, at, cell);
      cells.add(cell.toString());
    }
  }

  private static int unquoted(String row, int from, StringBuilder cell) {
    int at = from;
    while (at < row.length() && row.charAt(at) > ' ') {
      at++;
    }
    cell.append(row, from, at);
    return at;
  }

  private int quoted(String row, int from, StringBuilder cell) {
    int at = from;
    while (at < row.length()) {
      char c = row.charAt(at++);
      char next = at < row.length() ? row.charAt(at) : 0;
      if (next == quote && (c == '\\' || c == quote)) {
        cell.append(next);
        at++;
      } else if (c == quote) {
        return at;
      } else {
        cell.append(c);
      }
    }
    return at;
  }
}
