package org.mindlinked.pages.search;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.util.List;

/** Writes studies as CSV. For one thread. */
public final class StudyTable {
  private final CsvWriter csv;

  /** Begins with the names of the columns. */
  public StudyTable(Writer out, List<String> columns) {
    this.csv = CsvWriter.builder().bufferSize(0).build(out);
    csv.writeRecord(columns);
  }

  /** Writes a study. */
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(StudyTable::plain).toList());
  }

  /** What a spreadsheet would take for a formula gets an apostrophe before it. */
  private static String plain(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
