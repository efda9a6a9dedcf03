package org.mindlinked.io.internal.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.table.Row;
import org.mindlinked.io.internal.table.Table;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/** The rows of a second table by their keys, held in memory up to a limit. For one thread. */
final class KeyedRows {
  private static final long MOST_CHARACTERS = 64L << 20;
  private static final int MOST_ROWS = 500_000;

  final Join join;
  final String source;
  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private @Nullable BoundBlock block;
  private int columns;
  private long characters;
  private int count;

  private KeyedRows(Join join, String source) {
    this.join = join;
    this.source = source;
  }

  /** Reads a sheet or file of rows to its end. */
  static KeyedRows of(Join join, Mapping mapping, Table table, String source, Faults faults)
      throws IOException {
    KeyedRows keyed = new KeyedRows(join, source);
    Columns columns = new Columns(table, faults);
    int[] key = join.key().stream().mapToInt(name -> columns.index(name, false)).toArray();
    List<Row> sample = new ArrayList<>();
    for (Row row = table.next(); row != null && faults.none(); row = table.next()) {
      keyed.add(key(key, row), row, columns.size());
      if (sample.size() < TableSource.SAMPLE) {
        sample.add(row);
      }
    }
    keyed.block = BoundBlock.of(join.block(), columns, mapping, sample);
    keyed.columns = columns.size();
    return keyed;
  }

  /**
   * Reads an object of JSON: each member is a row with the columns {@code key} and {@code value}.
   */
  static KeyedRows ofJson(Join join, Mapping mapping, InputStream in, String source, Faults faults)
      throws IOException {
    KeyedRows keyed = new KeyedRows(join, source);
    Columns columns = new Columns(List.of("key", "value"), faults);
    int[] key = join.key().stream().mapToInt(name -> columns.index(name, false)).toArray();
    try (JsonParser json = new JsonFactory().createParser(new InputStreamReader(in, UTF_8))) {
      boolean object = json.nextToken() == JsonToken.START_OBJECT;
      while (object && json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        long line = json.currentTokenLocation().getLineNr();
        json.nextToken();
        object = json.currentToken().isScalarValue();
        if (object) {
          Map<Integer, String> cells = new LinkedHashMap<>();
          cells.put(0, name);
          cells.put(1, json.getText());
          Row row = new JsonRow(cells, SourceLocation.of(source).withLine(line));
          keyed.add(key(key, row), row, 2);
        }
      }
      if (!object) {
        throw new UnreadableCatalogueException(
            Diagnostic.error(IoCodes.JOIN, "the file is no object of names and texts")
                .at(SourceLocation.of(source))
                .hint("expected {\"Adams, 2012\": \"Adams A. A trial …\", …}"));
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableCatalogueException(
          List.of(
              Diagnostic.error(
                      IoCodes.JOIN, "the file is not well-formed JSON: " + e.getOriginalMessage())
                  .at(
                      SourceLocation.of(source)
                          .withLine(Math.max(1, e.getLocation().getLineNr())))),
          e);
    }
    keyed.block = BoundBlock.of(join.block(), columns, mapping, List.of());
    keyed.columns = 2;
    return keyed;
  }

  private void add(String key, Row row, int cells) {
    count++;
    for (int i = 0; i < cells; i++) {
      characters += row.text(i).length();
    }
    if (characters > MOST_CHARACTERS || count > MOST_ROWS) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(
                  IoCodes.JOIN,
                  "the table "
                      + join.name()
                      + " is too large to be held, at most "
                      + MOST_ROWS
                      + " rows and "
                      + MOST_CHARACTERS / (1 << 20)
                      + " MiB of text are")
              .at(row.location())
              .hint("split both tables by the key"));
    }
    rows.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(row);
  }

  /** The rows of a record. */
  List<Row> rows(String key) {
    List<Row> found = rows.get(key);
    if (found == null) {
      return List.of();
    }
    used.add(key);
    return found;
  }

  BoundBlock block() {
    if (block == null) {
      throw new IllegalStateException("the columns have not been found yet");
    }
    return block;
  }

  int columns() {
    return columns;
  }

  /** A row for which no record came, and how many of such there are; null if there is none. */
  @Nullable Row unused() {
    return rows.entrySet().stream()
        .filter(entry -> !used.contains(entry.getKey()))
        .map(entry -> entry.getValue().get(0))
        .min((a, b) -> Long.compare(a.number(), b.number()))
        .orElse(null);
  }

  /** How many rows belong to no record. */
  int unusedRows() {
    return rows.entrySet().stream()
        .filter(entry -> !used.contains(entry.getKey()))
        .mapToInt(entry -> entry.getValue().size())
        .sum();
  }

  /** The values of the columns of a key. */
  static String key(int[] columns, Row row) {
    if (columns.length == 1) {
      return columns[0] < 0 ? "" : row.text(columns[0]).strip();
    }
    StringBuilder key = new StringBuilder();
    for (int column : columns) {
      key.append(column < 0 ? "" : row.text(column).strip()).append('\u001F');
    }
    return key.toString();
  }
}
