package org.mindlinked.io;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.mindlinked.io.internal.tables.FlatRows;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.WriteOptions;

/**
 * One of the flat tables of the format {@code tables}, for programs that write them in another form
 * than CSV. A row is a node of a record. Immutable.
 *
 * @param name its name, such as {@code findings}; it stays the same for ever
 * @param columns its columns, in order
 * @since 0.1.0
 */
public record FlatTable(String name, List<Column> columns) {
  private static final List<FlatTable> ALL = make();

  /**
   * A column.
   *
   * @param name in snake_case; it stays the same for ever
   * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}
   * @param description what a cell holds
   */
  public record Column(String name, String type, String description) {
    /** Checks that nothing is missing. */
    public Column {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
      requireNonNull(description, "description");
    }
  }

  /** Copies the columns. */
  public FlatTable {
    requireNonNull(name, "name");
    columns = List.copyOf(columns);
  }

  private static List<FlatTable> make() {
    List<String> names = FlatRows.names();
    return IntStream.range(0, names.size())
        .mapToObj(table -> new FlatTable(names.get(table), FlatRows.columns(table, Column::new)))
        .toList();
  }

  /** All tables, in the order in which the model names their types. */
  public static List<FlatTable> all() {
    return ALL;
  }

  /**
   * Gives the rows of a record, each after that of the node in which it stands.
   *
   * @param record the record
   * @param options whether evidence and reference lists are left out
   * @param rows takes a table of {@link #all()} and a cell for each of its columns, as text; an
   *     empty text is an absent value
   */
  public static void rows(
      EvidenceRecord record, WriteOptions options, BiConsumer<FlatTable, List<String>> rows) {
    requireNonNull(record, "record");
    requireNonNull(options, "options");
    requireNonNull(rows, "rows");
    FlatRows.of(record, options, (table, cells) -> rows.accept(ALL.get(table), cells));
  }
}
