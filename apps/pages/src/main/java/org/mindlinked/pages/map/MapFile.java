package org.mindlinked.pages.map;

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
      out.write(
          Templates.fill(
              "map/page",
              Map.of("title", title, "map", map, "drawn", DrawnMap.of(map, MapLinks.WITHIN))));
    }
  },

  /** The drawing alone. */
  SVG {
    @Override
    public void write(EvidenceMap map, String title, Writer out) throws IOException {
      DrawnMap.writeSvg(map, out);
    }
  },

  /** A row for every two headings, also where there is no study. */
  CSV {
    @Override
    public void write(EvidenceMap map, String title, Writer out) throws IOException {
      DrawnMap.writeCsv(map, Integer.MAX_VALUE, out);
    }
  };

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
