package org.mindlinked.pages.map;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.pages.Templates;

/** The files that a map can be written as. */
public enum MapFile {
  /** One page that needs nothing else: the map, its table, the years, and the lists of studies. */
  HTML {
    @Override
    public void write(EvidenceMap map, String title, Writer out) throws IOException {
      List<Heading> rows = map.rows(MOST_DRAWN);
      List<Heading> columns = map.columns(MOST_DRAWN);
      out.write(
          Templates.fill(
              "map/page",
              Map.of(
                  "title", title,
                  "map", map,
                  "rows", rows,
                  "columns", columns,
                  "drawing", MapDrawing.of(map, rows, columns),
                  "timeline", Timeline.of(map.years()))));
    }
  },

  /** The drawing alone. */
  SVG {
    @Override
    public void write(EvidenceMap map, String title, Writer out) throws IOException {
      MapDrawing drawing = MapDrawing.of(map, map.rows(MOST_DRAWN), map.columns(MOST_DRAWN));
      out.write(Templates.fill("map/drawing", Map.of("drawing", drawing)));
    }
  },

  /** A row for every two headings, also where there is no study. */
  CSV {
    @Override
    public void write(EvidenceMap map, String title, Writer out) throws IOException {
      CsvWriter csv = CsvWriter.builder().build(out);
      csv.writeRecord(map.rowAxis().label(), map.columnAxis().label(), "studies");
      List<Heading> columns = map.columns(Integer.MAX_VALUE);
      for (Heading row : map.rows(Integer.MAX_VALUE)) {
        for (Heading column : columns) {
          csv.writeRecord(
              List.of(row.label(), column.label(), Long.toString(map.count(row, column))));
        }
      }
      csv.flush();
    }
  };

  /** So many rows and columns are drawn, the fullest of them. */
  static final int MOST_DRAWN = 40;

  /**
   * Writes a map.
   *
   * @param title the words above it
   * @throws IOException if it cannot be written
   */
  public abstract void write(EvidenceMap map, String title, Writer out) throws IOException;

  /** The kind of file of that name, by its suffix. */
  public static Optional<MapFile> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    List<MapFile> matching = new ArrayList<>(List.of(values()));
    matching.removeIf(kind -> !lower.endsWith("." + kind));
    return matching.stream().findFirst();
  }

  /** The suffix. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
