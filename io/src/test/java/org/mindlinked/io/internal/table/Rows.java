package org.mindlinked.io.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.ReadOptions;

/**
 * What a table held.
 *
 * @param header the names of its columns
 * @param rows its rows
 * @param layout how it is made
 */
record Rows(List<String> header, List<Row> rows, TableLayout layout) {
  static Rows of(String text) throws IOException {
    return of(text, TableOptions.DEFAULT);
  }

  static Rows of(String text, TableOptions options) throws IOException {
    return of(new ByteArrayInputStream(text.getBytes(UTF_8)), options);
  }

  static Rows of(InputStream in, TableOptions options) throws IOException {
    return of(in, options, ReadOptions.strict().withSourceName("sheet.csv"));
  }

  static Rows of(InputStream in, TableOptions options, ReadOptions reading) throws IOException {
    try (Table table = Tables.open(in, options, reading)) {
      List<Row> rows = new ArrayList<>();
      for (Row row = table.next(); row != null; row = table.next()) {
        rows.add(row);
      }
      return new Rows(table.header(), rows, table.layout());
    }
  }

  List<List<String>> texts() {
    return rows.stream().map(Rows::texts).toList();
  }

  static List<String> texts(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.text(i));
    }
    return cells;
  }

  List<Diagnostic> problems() {
    return rows.stream().flatMap(row -> row.problems().stream()).toList();
  }
}
