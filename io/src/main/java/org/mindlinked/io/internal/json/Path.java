package org.mindlinked.io.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.ValueKind;

/** Where in a record the binder is. Costs next to nothing until somebody asks. */
final class Path {
  /** Of each step the field, or the name of a property that is none. */
  private Object[] steps = new Object[32];

  private int[] indexes = new int[32];
  private int depth;

  void clear() {
    depth = 0;
  }

  void push(FieldPlan field) {
    step(field);
  }

  void push(String name) {
    step(name);
  }

  private void step(Object step) {
    if (depth == steps.length) {
      steps = Arrays.copyOf(steps, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    steps[depth] = step;
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
    return depth == 0 ? "" : name(depth - 1);
  }

  private String name(int step) {
    return steps[step] instanceof FieldPlan field ? field.name : steps[step].toString();
  }

  private @Nullable FieldPlan field(int step) {
    return steps[step] instanceof FieldPlan field ? field : null;
  }

  /** The JSON pointer (RFC 6901) of this place. */
  String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append('/');
      escape(pointer, name(i));
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
      FieldPlan field = field(i - 1);
      if (field != null && field.node == TypePlan.PUBLICATION) {
        return fragment(i);
      }
    }
    return "";
  }

  private String fragment(int steps) {
    StringBuilder fragment = new StringBuilder();
    for (int i = 0; i < steps; i++) {
      FieldPlan field = field(i);
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
