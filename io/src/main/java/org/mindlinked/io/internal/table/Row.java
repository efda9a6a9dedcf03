package org.mindlinked.io.internal.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;

/**
 * A row below the header. It stays what it is when the next one is read, and can be kept as long as
 * its cells are needed.
 */
public interface Row {
  /**
   * Its number as a person sees it: the line of its first character in a file of text, the number
   * beside the row in a workbook; from 1.
   */
  long number();

  /** How many cells it has; more or fewer than the header where the row is ragged. */
  int size();

  /** A cell, by its column from 0; empty if the row has none there. */
  Cell cell(int column);

  /** What a reader of the sheet sees in a cell; empty if there is none. */
  default String text(int column) {
    return cell(column).text();
  }

  /**
   * What is wrong with the row as such, whatever its cells mean. A row with an error holds what
   * could be made out and is to be refused.
   */
  List<Diagnostic> problems();

  /** Where it starts. */
  SourceLocation location();

  /** Its bytes in the file, with the end of its line; null for a workbook, which has none. */
  byte @Nullable [] original();
}
