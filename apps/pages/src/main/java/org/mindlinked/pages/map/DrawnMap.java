package org.mindlinked.pages.map;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.pages.Templates;

/**
 * A map as it is shown: the fullest rows and columns, and where all stands.
 *
 * @param counts what is shown
 * @param rows the rows that are drawn
 * @param columns the columns that are drawn
 * @param drawing where they stand
 * @param timeline where the years stand
 */
record DrawnMap(
    MapCounts counts,
    List<Heading> rows,
    List<Heading> columns,
    MapDrawing drawing,
    Timeline timeline,
    MapLinks links) {
  /** So many rows and columns are drawn, the fullest of them. */
  static final int MOST_DRAWN = 40;

  static DrawnMap of(MapCounts counts, MapLinks links) {
    List<Heading> rows = counts.rows(MOST_DRAWN);
    List<Heading> columns = counts.columns(MOST_DRAWN);
    return new DrawnMap(
        counts,
        rows,
        columns,
        MapDrawing.of(counts, rows, columns, links),
        Timeline.of(counts.years(), links),
        links);
  }

  /** Where the studies of a cell of the table are listed; nothing where there is no study. */
  Optional<String> link(int row, int column) {
    Heading of = rows.get(row);
    Heading by = columns.get(column);
    return counts.count(of, by) == 0
        ? Optional.empty()
        : links.ofCell(of, by, MapDrawing.anchor(row, column));
  }

  boolean isCut() {
    return rows.size() < counts.rowCount() || columns.size() < counts.columnCount();
  }

  /** The drawing alone. */
  static void writeSvg(MapCounts counts, Writer out) throws IOException {
    DrawnMap drawn = of(counts, MapLinks.NONE);
    out.write(Templates.fill("map/drawing", Map.of("drawing", drawn.drawing())));
  }

  /** A row for every two headings, also where there is no study; so many headings at most. */
  static void writeCsv(MapCounts counts, int most, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(counts.rowLabel(), counts.columnLabel(), "studies");
    List<Heading> columns = counts.columns(most);
    for (Heading row : counts.rows(most)) {
      for (Heading column : columns) {
        csv.writeRecord(
            List.of(row.label(), column.label(), Long.toString(counts.count(row, column))));
      }
    }
    csv.flush();
  }
}
