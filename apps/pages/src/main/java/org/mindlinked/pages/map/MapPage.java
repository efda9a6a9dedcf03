package org.mindlinked.pages.map;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.Links;

/**
 * The map on a server: what rows and columns can be, which were chosen, and the map of them.
 *
 * @param choices what rows and columns can be, by their names in addresses
 * @param rows the name of what was chosen for the rows
 * @param columns the name of what was chosen for the columns
 * @param counts what is shown
 * @param problem why something else is shown than was asked for
 */
public record MapPage(
    List<Choice> choices, String rows, String columns, MapCounts counts, Optional<String> problem) {
  /** So many rows and columns at most go into a file: more takes a server too long. */
  private static final int MOST_IN_FILE = 200;

  /**
   * What rows or columns can be.
   *
   * @param name its name in addresses
   * @param label what a reader sees
   */
  public record Choice(String name, String label) {}

  /** The page as HTML. */
  public String html(Links links, MapLinks to) {
    return Templates.fill(
        "map/site", Map.of("page", this, "drawn", DrawnMap.of(counts, to), "links", links));
  }

  /** The drawing alone. */
  public void writeSvg(Writer out) throws IOException {
    DrawnMap.writeSvg(counts, out);
  }

  /** A row for every two headings, also where there is no study. */
  public void writeCsv(Writer out) throws IOException {
    DrawnMap.writeCsv(counts, MOST_IN_FILE, out);
  }

  String title() {
    return "Evidence map: " + counts.rowLabel() + " and " + counts.columnLabel();
  }

  String chosen() {
    return "?rows=" + rows + "&columns=" + columns;
  }
}
