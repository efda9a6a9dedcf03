package org.mindlinked.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of terms from this jar. Read only when somebody asks for a label or a definition: reading
 * and writing records needs tokens and IRIs alone, and those stand in the classes.
 */
final class ConceptTable {
  private static final String FOLDER = "concepts/";

  private final Map<String, Row> rows;

  private ConceptTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  /**
   * The table of that name, for example {@code design} or {@code enums/hedge}.
   *
   * @throws IllegalStateException if the jar does not hold it
   */
  static ConceptTable read(String name) {
    Map<String, Row> rows = new LinkedHashMap<>();
    String file = FOLDER + name + ".tsv";
    try (InputStream in = ConceptTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the table " + file + " is missing from the jar of the model: it was built wrongly");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> columns = cells(lines.readLine());
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
          if (!cells.get(i).isEmpty()) {
            row.put(columns.get(i), cells.get(i));
          }
        }
        rows.put(cells.get(0), new Row(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + file + " cannot be read", e);
    }
    return new ConceptTable(rows);
  }

  /**
   * The row of a token.
   *
   * @throws IllegalStateException if there is none: classes and tables are of different versions
   */
  Row row(String token) {
    Row row = rows.get(token);
    if (row == null) {
      throw new IllegalStateException(
          "the tables of the model have no row for "
              + token
              + ": classes and tables are of different versions");
    }
    return row;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  /** The cells of one term by the name of their column; empty ones are left out. */
  static final class Row {
    private final Map<String, String> cells;

    Row(Map<String, String> cells) {
      this.cells = cells;
    }

    String required(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("a table of the model has an empty cell " + column);
      }
      return cell;
    }

    Optional<String> cell(String column) {
      return Optional.ofNullable(cells.get(column));
    }

    /** The parts of a cell, without space around them; none if the cell is empty. */
    List<String> parts(String column, char separator) {
      String cell = cells.get(column);
      if (cell == null) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      int from = 0;
      for (int at = cell.indexOf(separator); at >= 0; at = cell.indexOf(separator, from)) {
        parts.add(cell.substring(from, at).strip());
        from = at + 1;
      }
      parts.add(cell.substring(from).strip());
      return List.copyOf(parts);
    }
  }
}
