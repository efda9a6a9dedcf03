package org.mindlinked.io.internal.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.table.Cell;
import org.mindlinked.io.internal.table.Row;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/** A member of an object of JSON, as a row. */
record JsonRow(Map<Integer, String> cells, SourceLocation location) implements Row {
  @Override
  public long number() {
    return location.line().orElse(1);
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public Cell cell(int column) {
    return Cell.of(cells.getOrDefault(column, ""));
  }

  @Override
  public List<Diagnostic> problems() {
    return List.of();
  }

  @Override
  public byte @Nullable [] original() {
    return null;
  }
}
