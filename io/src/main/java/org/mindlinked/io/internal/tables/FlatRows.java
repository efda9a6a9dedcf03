package org.mindlinked.io.internal.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.mindlinked.io.FlatTable;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.WriteOptions;

/** The tables as others see them. */
public final class FlatRows {
  private static final List<FlatTable> TABLES = Tables.ALL.stream().map(FlatRows::seen).toList();

  private FlatRows() {}

  private static FlatTable seen(Table table) {
    return new FlatTable(
        table.name(),
        table.columns().stream()
            .map(column -> new FlatTable.Column(column.name(), column.type(), column.description()))
            .toList());
  }

  /** All tables. */
  public static List<FlatTable> tables() {
    return TABLES;
  }

  /** Gives the rows of a record. */
  public static void of(
      EvidenceRecord record, WriteOptions options, BiConsumer<FlatTable, List<String>> rows) {
    try {
      new TableRows(
              options,
              (table, node, place) -> {
                List<String> cells = new ArrayList<>(table.columns().size());
                for (Column column : table.columns()) {
                  cells.add(column.value().apply(node, place));
                }
                rows.accept(TABLES.get(table.index()), cells);
              })
          .of(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
