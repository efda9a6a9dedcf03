package org.mindlinked.io.internal.tables;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.csv.Cells;

/**
 * A column.
 *
 * @param name in snake_case; it stays the same for ever
 * @param type a type of Frictionless Table Schema
 * @param description what a cell holds
 * @param table the table to whose rows the cells lead, if they do
 * @param value the cell of a node
 */
record Column(
    String name,
    String type,
    String description,
    @Nullable String table,
    BiFunction<Object, NodePlace, String> value) {

  static final String STRING = "string";

  static Column of(String name, String description, BiFunction<Object, NodePlace, String> value) {
    return new Column(name, STRING, description, null, value);
  }

  /** The cell; texts are made harmless, numbers may begin with a minus. */
  String cell(Object node, NodePlace place) {
    String cell = value.apply(node, place);
    return type.equals(STRING) ? Cells.harmless(cell) : cell;
  }
}
