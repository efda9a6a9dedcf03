package org.mindlinked.io.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/** A row of a file of text. */
final class TextRow implements Row {
  private final String[] cells;
  private final SourceLocation location;
  private final byte[] original;
  private final List<Diagnostic> problems = new ArrayList<>(0);

  TextRow(String[] cells, SourceLocation location, byte[] original) {
    this.cells = cells;
    this.location = location;
    this.original = original;
  }

  void add(Diagnostic problem) {
    addAt(location, problem);
  }

  void addAt(SourceLocation place, Diagnostic problem) {
    problems.add(problem.at(place));
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
    return Cell.of(text(column));
  }

  @Override
  public String text(int column) {
    return column < cells.length ? cells[column] : "";
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
  public byte[] original() {
    return original.clone();
  }

  /** Whether nothing stands in its cells from there on. */
  boolean isEmptyFrom(int column) {
    for (int i = column; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        return false;
      }
    }
    return true;
  }
}
