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
import org.mindlinked.model.structure.Cardinality;
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
    name(root, "");
    Object builder = root.plan.type.newBuilder();
    boolean whole = fill(root, builder, "");
    others.forEach((field, value) -> field(root, field).set(builder, value));
    return whole ? built(root, builder, "") : null;
  }

  private static Field<Object> field(NodeDraft node, String name) {
    Field<Object> field = node.plan.type.field(name);
    if (field == null) {
      throw new IllegalStateException(node.plan.type + " has no field " + name);
    }
    return field;
  }

  /** Gives each node its fragment; those of a publication inside begin anew. */
  private static void name(NodeDraft node, String owner) {
    for (Slot slot : node.plan.slots) {
      if (slot.holdsNodes()) {
        int position = 0;
        for (Object inner : node.present(slot)) {
          position++;
          if (inner instanceof NodeDraft draft) {
            String segment = slot.field.segment();
            String own =
                slot.field.cardinality() == Cardinality.LIST ? segment + "-" + position : segment;
            draft.fragment = owner.isEmpty() ? own : owner + "." + own;
            name(draft, draft.plan.type.name().equals("Publication") ? "" : draft.fragment);
          }
        }
      }
    }
  }

  private boolean fill(NodeDraft node, Object builder, String pointer) {
    boolean whole = true;
    for (Slot slot : node.plan.slots) {
      String inner = pointer + "/" + slot.field.name();
      List<Object> values = new ArrayList<>(slot.constants);
      if (slot.holdsNodes()) {
        for (Object each : node.present(slot)) {
          Object value =
              each instanceof NodeDraft draft
                  ? node(draft, slot.many() ? inner + "/" + values.size() : inner)
                  : each;
          if (value == null) {
            whole = false;
          } else {
            values.add(value);
          }
        }
      } else {
        cells(node, slot, values);
      }
      if (slot.many()) {
        if (!values.isEmpty()) {
          slot.field.set(builder, values);
        }
      } else if (!values.isEmpty()) {
        // A cell says more than a constant.
        slot.field.set(builder, values.get(values.size() - 1));
      }
    }
    return whole;
  }

  private static void cells(NodeDraft node, Slot slot, List<Object> values) {
    Object known = node.value(slot);
    if (known instanceof List<?> list) {
      list.forEach(each -> addValue(each, values));
    } else if (known != null) {
      addValue(known, values);
    }
  }

  private static void addValue(Object value, List<Object> values) {
    if (!(value instanceof NodeDraft draft)) {
      values.add(value);
    } else if (draft.isThere() && !draft.fragment.isEmpty()) {
      values.add(Reference.local(draft.fragment));
    }
  }

  private @Nullable Object node(NodeDraft draft, String pointer) {
    Object builder = draft.plan.type.newBuilder();
    return fill(draft, builder, pointer) ? built(draft, builder, pointer) : null;
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

  private @Nullable Object built(NodeDraft draft, Object builder, String pointer) {
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
        problems.add(told.at(at.withPointer(pointer + inside)), at);
      }
      return null;
    }
  }
}
