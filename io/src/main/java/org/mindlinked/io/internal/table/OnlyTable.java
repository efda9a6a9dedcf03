package org.mindlinked.io.internal.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that closes its file. */
record OnlyTable(TableFile file, Table table) implements Table {
  @Override
  public String sheet() {
    return table.sheet();
  }

  @Override
  public List<String> header() {
    return table.header();
  }

  @Override
  public long headerRow() {
    return table.headerRow();
  }

  @Override
  public @Nullable Row next() throws IOException {
    return table.next();
  }

  @Override
  public String column(int index) {
    return table.column(index);
  }

  @Override
  public String place(int index) {
    return table.place(index);
  }

  @Override
  public TableLayout layout() {
    return table.layout();
  }

  @Override
  public void close() throws IOException {
    try {
      table.close();
    } finally {
      file.close();
    }
  }
}
