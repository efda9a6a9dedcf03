package org.mindlinked.io.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/** A row of a workbook. */
final class SheetRow implements Row {
  private final Cell[] cells;
  private final SourceLocation location;
  private final List<Diagnostic> problems = new ArrayList<>(0);

  SheetRow(Cell[] cells, SourceLocation location) {
    this.cells = cells;
    this.location = location;
  }

  void add(Diagnostic problem) {
    problems.add(problem.at(location));
  }

  @Override
  public long number() {
    return location.line().orElseThrow();
  }

  @Override
  public int size() {
    return cells.length;
  }

  @Override
  public Cell cell(int column) {
    return column < cells.length ? cells[column] : Cell.EMPTY;
  }

  @Override
  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }

  @Override
  public SourceLocation location() {
    return location;
  }

  @Override
  public byte @Nullable [] original() {
    return null;
  }
}
