package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.mapping.NodePlan.Slot;
import org.mindlinked.model.Reference;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.structure.Field;

/** Makes values of drafts. For one thread. */
final class RecordBuilder {
  private final RowProblems problems;
  private SourceLocation place = SourceLocation.unknown();

  RecordBuilder(RowProblems problems) {
    this.problems = problems;
  }

  /**
   * The value of a record's draft, or null, which has been reported.
   *
   * @param others fields of the record that no cell gives
   */
  @Nullable Object build(NodeDraft root, Map<String, Object> others, SourceLocation rows) {
    place = rows;
    settle(root);
    Object builder = root.plan.type.newBuilder();
    boolean whole = fill(root, builder);
    others.forEach((field, value) -> field(root, field).set(builder, value));
    return whole ? built(root, builder) : null;
  }

  private static Field<Object> field(NodeDraft node, String name) {
    Field<Object> field = node.plan.type.field(name);
    if (field == null) {
      throw new IllegalStateException(node.plan.type + " has no field " + name);
    }
    return field;
  }

  /** Gives each node its place; references ask for it. */
  private static void settle(NodeDraft node) {
    for (Slot slot : node.plan.slots) {
      if (slot.holdsNodes()) {
        List<Object> present = node.settle(slot);
        for (int i = 0; i < present.size(); i++) {
          if (present.get(i) instanceof NodeDraft draft) {
            draft.place(node, slot, i);
            settle(draft);
          }
        }
      }
    }
  }

  private boolean fill(NodeDraft node, Object builder) {
    boolean whole = true;
    for (Slot slot : node.plan.slots) {
      if (slot.holdsNodes()) {
        whole &= nodes(node, slot, builder);
      } else if (slot.many()) {
        List<Object> values = new ArrayList<>(slot.constants);
        if (node.value(slot) instanceof List<?> cells) {
          cells.forEach(cell -> addValue(cell, values));
        }
        if (!values.isEmpty()) {
          slot.field.set(builder, values);
        }
      } else {
        Object value = reference(node.value(slot));
        if (value == null && !slot.constants.isEmpty()) {
          value = slot.constants.get(0); // a cell says more than a constant
        }
        if (value != null) {
          slot.field.set(builder, value);
        }
      }
    }
    return whole;
  }

  private boolean nodes(NodeDraft node, Slot slot, Object builder) {
    List<Object> present = node.settled(slot);
    if (present.isEmpty() && slot.constants.isEmpty()) {
      return true;
    }
    List<Object> values = new ArrayList<>(slot.constants);
    boolean whole = true;
    for (Object each : present) {
      Object value = each instanceof NodeDraft draft ? node(draft) : each;
      whole &= value != null;
      if (value != null) {
        values.add(value);
      }
    }
    if (!values.isEmpty()) {
      slot.field.set(builder, slot.many() ? values : values.get(values.size() - 1));
    }
    return whole;
  }

  /** A node that is referred to becomes a reference; none if it is not there. */
  private static @Nullable Object reference(@Nullable Object value) {
    if (!(value instanceof NodeDraft draft)) {
      return value;
    }
    return draft.isThere() ? Reference.local(draft.fragment()) : null;
  }

  private static void addValue(Object value, List<Object> values) {
    Object whole = reference(value);
    if (whole != null) {
      values.add(whole);
    }
  }

  private @Nullable Object node(NodeDraft draft) {
    Object builder = draft.plan.type.newBuilder();
    return fill(draft, builder) ? built(draft, builder) : null;
  }

  private static Diagnostic missing(NodeDraft draft, List<String> names) {
    return Diagnostic.error(
            ValueCodes.MISSING,
            "the row says something of a node of type "
                + draft.plan.type
                + ", which needs "
                + String.join(" and ", names))
        .hint("fill the cell, map a column to it, or say it with constants:");
  }

  private @Nullable Object built(NodeDraft draft, Object builder) {
    try {
      return draft.plan.type.build(builder);
    } catch (InvalidValueException e) {
      SourceLocation at = draft.row > 0 ? place.withLine(draft.row) : place;
      for (Diagnostic problem : e.diagnostics()) {
        String inside = problem.location().pointer().orElse("");
        if (inside.isEmpty() && e.attributes().size() == 1) {
          inside = "/" + e.attributes().get(0);
        }
        boolean missing = problem.code().equals(ValueCodes.MISSING);
        Diagnostic told = missing ? missing(draft, e.attributes()) : problem;
        problems.add(told.at(at.withPointer(draft.pointer() + inside)), at);
      }
      return null;
    }
  }
}
