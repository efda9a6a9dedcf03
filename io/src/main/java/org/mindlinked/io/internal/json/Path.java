package org.mindlinked.io.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.ValueKind;

/** Where in a record the binder is. Costs next to nothing until somebody asks. */
final class Path {
  private @Nullable String[] names = new @Nullable String[32];
  private @Nullable FieldPlan[] fields = new @Nullable FieldPlan[32];
  private int[] indexes = new int[32];
  private int depth;

  void clear() {
    depth = 0;
  }

  void push(FieldPlan field) {
    push(field.name);
    fields[depth - 1] = field;
  }

  void push(String name) {
    if (depth == names.length) {
      names = Arrays.copyOf(names, 2 * depth);
      fields = Arrays.copyOf(fields, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    names[depth] = name;
    fields[depth] = null;
    indexes[depth++] = -1;
  }

  void index(int index) {
    indexes[depth - 1] = index;
  }

  void pop() {
    depth--;
  }

  /** The name of the property at this place. */
  String lastName() {
    return depth == 0 ? "" : String.valueOf(names[depth - 1]);
  }

  /** The JSON pointer (RFC 6901) of this place. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append('/');
      escape(pointer, String.valueOf(names[i]));
      if (indexes[i] >= 0) {
        pointer.append('/').append(indexes[i]);
      }
    }
    return pointer.toString();
  }

  static void escape(StringBuilder pointer, String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '~') {
        pointer.append("~0");
      } else if (c == '/') {
        pointer.append("~1");
      } else {
        pointer.append(c);
      }
    }
  }

  /** The fragment of the node at this place, without {@code #}; empty for the record. */
  String fragment() {
    return fragment(depth);
  }

  /** That of the publication inside a study in which this place is; otherwise empty. */
  String ownerFragment() {
    for (int i = depth; i > 0; i--) {
      FieldPlan field = fields[i - 1];
      if (field != null && field.node == TypePlan.PUBLICATION) {
        return fragment(i);
      }
    }
    return "";
  }

  private String fragment(int steps) {
    StringBuilder fragment = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      FieldPlan field = fields[i];
      if (field == null || (field.kind != ValueKind.NODE && field.kind != ValueKind.INTERVAL)) {
        break;
      }
      if (!fragment.isEmpty()) {
        fragment.append('.');
      }
      fragment.append(field.field.segment());
      if (field.cardinality == Cardinality.LIST) {
        fragment.append('-').append(indexes[i] + 1);
      }
    }
    return fragment.toString();
  }
}
