package org.mindlinked.io.internal.mapping;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the cells of a column, or of a text made of several.
 *
 * @param source the column; null for a text with names of columns in it
 * @param template the text, cut into words and columns; empty for a column
 * @param targets where values go; none to keep the column aside
 * @param splitting how a cell is split, or null
 * @param inTurn whether the first value goes to the first target, the second to the second
 * @param skip what is no value
 * @param once whether there is one value in a record although the field takes more
 */
record Rule(
    @Nullable Named source,
    List<Piece> template,
    List<Target> targets,
    @Nullable Splitting splitting,
    boolean inTurn,
    Style style,
    Otherwise otherwise,
    boolean unfitAside,
    Set<String> skip,
    List<Condition> conditions,
    boolean once) {
  /** A part of a text: words, or a column. */
  record Piece(String words, @Nullable Named column) {}
}
