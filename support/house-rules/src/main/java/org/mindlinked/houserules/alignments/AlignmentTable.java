package org.mindlinked.houserules.alignments;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mindlinked.houserules.Project;

/**
 * The table of alignments, kept by hand.
 *
 * @param prefixes namespaces by prefix
 * @param rows in the order of the file
 */
public record AlignmentTable(Map<String, String> prefixes, List<Row> rows) {
  /** Where the table is kept, from the root of the project. */
  static final String FILE = "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/alignments.tsv";

  private static final List<String> COLUMNS =
      List.of("kind", "subject", "relation", "object", "label", "mark", "why");

  /**
   * A row.
   *
   * @param kind {@code class}, {@code property}, or {@code value} for a value of a property
   * @param subject ours, as a CURIE; of a value, the property, a space, and the value
   * @param relation {@code sub}, {@code same}, {@code close}, {@code related}, {@code broad} or
   *     {@code narrow}, as seen from ours
   * @param object theirs, as a CURIE
   * @param label what theirs is called, or empty
   * @param mark {@code V1} or {@code V2}
   * @param why a word on the relation, or empty
   */
  public record Row(
      String kind,
      String subject,
      String relation,
      String object,
      String label,
      String mark,
      String why) {}

  /**
   * The table of this project.
   *
   * @throws IOException if it cannot be read
   */
  public static AlignmentTable read() throws IOException {
    Map<String, String> prefixes = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    for (String line : Files.readAllLines(Project.file(FILE), UTF_8)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.get(0).equals("#prefix")) {
        prefixes.put(cells.get(1), cells.get(2));
      } else if (!line.startsWith("#")) {
        if (cells.size() != COLUMNS.size() || (!headed && !cells.equals(COLUMNS))) {
          throw new IllegalStateException("expected the cells " + COLUMNS + ", found: " + line);
        }
        if (headed) {
          rows.add(
              new Row(
                  cells.get(0),
                  cells.get(1),
                  cells.get(2),
                  cells.get(3),
                  cells.get(4),
                  cells.get(5),
                  cells.get(6)));
        }
        headed = true;
      }
    }
    return new AlignmentTable(prefixes, rows);
  }
}
