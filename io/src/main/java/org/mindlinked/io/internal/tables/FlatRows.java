package org.mindlinked.io.internal.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.WriteOptions;

/** The tables and their rows as others see them. */
public final class FlatRows {
  private FlatRows() {}

  /** Makes a column of what is known of it. */
  @FunctionalInterface
  public interface ColumnMaker<C> {
    /** Makes it. */
    C make(String name, String type, String description);
  }

  /** Takes a row. */
  @FunctionalInterface
  public interface RowTaker {
    /** Takes a cell for each column of the table at that place among all. */
    void take(int table, List<String> cells);
  }

  /** The names of all tables. */
  public static List<String> names() {
    return Tables.ALL.stream().map(Table::name).toList();
  }

  /** The columns of the table at that place. */
  public static <C> List<C> columns(int table, ColumnMaker<C> maker) {
    return Tables.ALL.get(table).columns().stream()
        .map(column -> maker.make(column.name(), column.type(), column.description()))
        .toList();
  }

  /** Gives the rows of a record. */
  public static void of(EvidenceRecord record, WriteOptions options, RowTaker rows) {
    try {
      new TableRows(
              options,
              (table, node, place) -> {
                List<String> cells = new ArrayList<>(table.columns().size());
                for (Column column : table.columns()) {
                  cells.add(column.value().apply(node, place));
                }
                rows.take(table.index(), cells);
              })
          .of(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
