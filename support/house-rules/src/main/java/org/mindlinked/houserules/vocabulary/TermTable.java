package org.mindlinked.houserules.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mindlinked.houserules.Project;

/**
 * The tables of terms that people keep by hand: {@code terms.tsv} says what each own class and
 * property means, {@code outside.tsv} how terms of others are used.
 */
public final class TermTable {
  /** Own terms, from the root of the project. */
  public static final String OWN = "rdf/src/main/vocabulary/terms.tsv";

  /** Terms of others, from the root of the project. */
  public static final String OUTSIDE = "rdf/src/main/vocabulary/outside.tsv";

  private static final String OWN_COLUMNS =
      "term\tlabel\tdefinition\tnode\tvalue\texample\tstatus\treplacedBy";
  private static final String OUTSIDE_COLUMNS = "term\tlabel\tuse";

  private TermTable() {}

  /** How far a term can be relied on. */
  public enum Status {
    /** Its meaning will not change; a record among the examples uses it. */
    STABLE,
    /** No record among the examples uses it yet, so that its definition may become narrower. */
    TESTING,
    /** Not to be used any more; kept so that what was written stays readable. */
    DEPRECATED
  }

  /**
   * What the table says of an own term.
   *
   * @param term its local name
   * @param node where the example stands, below the base of the examples; empty if it is made up
   * @param value of the example, in Turtle; empty for a class
   * @param example what the example shows
   * @param replacedBy the local name of the term to use instead of a deprecated one, or empty
   */
  public record Own(
      String term,
      String label,
      String definition,
      String node,
      String value,
      String example,
      Status status,
      String replacedBy) {
    /** Whether the example was invented, because no record among the examples uses the term. */
    public boolean madeUp() {
      return node.isEmpty();
    }
  }

  /**
   * How a term of others is used.
   *
   * @param term with its prefix
   */
  public record Outside(String term, String label, String use) {}

  /** The own terms by local name, in the order of the table. */
  public static Map<String, Own> own() throws IOException {
    return read(
        OWN,
        OWN_COLUMNS,
        cells ->
            new Own(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                Status.valueOf(cells[6].toUpperCase(java.util.Locale.ROOT)),
                cells[7]));
  }

  /** The terms of others by prefixed name, in the order of the table. */
  public static Map<String, Outside> outside() throws IOException {
    return read(OUTSIDE, OUTSIDE_COLUMNS, cells -> new Outside(cells[0], cells[1], cells[2]));
  }

  private static <T> Map<String, T> read(String file, String columns, Function<String[], T> make)
      throws IOException {
    List<String> lines = Files.readAllLines(Project.file(file), UTF_8);
    if (!lines.get(0).equals(columns)) {
      throw new IllegalArgumentException(file + " must start with the columns " + columns);
    }
    int width = columns.split("\t", -1).length;
    Map<String, T> rows = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != width) {
        throw new IllegalArgumentException(
            file + " has a row of " + cells.length + " cells, expected " + width + ": " + line);
      }
      if (rows.put(cells[0], make.apply(cells)) != null) {
        throw new IllegalArgumentException(file + " has two rows for " + cells[0]);
      }
    }
    return rows;
  }
}
