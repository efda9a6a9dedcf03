package org.mindlinked.pages.study;

import java.util.Collection;
import java.util.List;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.NodeType;

/** Gets values by the table of the model. */
final class Values {
  private Values() {}

  /** The values of a field, one or none where it occurs at most once. */
  @SuppressWarnings("unchecked") // the node is of the type whose field it is
  static Collection<?> of(Field<?> field, Object node) {
    Object value = ((Field<Object>) field).get(node);
    if (value instanceof Collection<?> many) {
      return many;
    }
    return value == null ? List.of() : List.of(value);
  }

  static Field<?> field(NodeType<?> type, String name) {
    Field<?> field = type.field(name);
    if (field == null) {
      throw new IllegalStateException("no field " + name + " in " + type);
    }
    return field;
  }
}
