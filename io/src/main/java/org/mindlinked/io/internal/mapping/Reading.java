package org.mindlinked.io.internal.mapping;

import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.table.Cell;

/** Reads the text of a cell as the value of a field. For one thread. */
@FunctionalInterface
interface Reading {
  /**
   * The value; an {@link Unfit} if the text is none.
   *
   * @param text the text, or a part of it, without blanks around it
   * @param cell the cell, where the text is all of it; otherwise null
   */
  Object read(String text, @Nullable Cell cell);
}
