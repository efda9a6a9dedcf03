package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/**
 * A node of the model that a mapping can fill: which of its fields, and with which constants. Made
 * while the mapping is read, and not changed afterwards.
 */
final class NodePlan {
  final NodeType<Object> type;
  final List<Slot> slots = new ArrayList<>();

  private final boolean publication;

  /** Whether cells go into it or below; if none does, it is there with the node around it. */
  boolean fed;

  @SuppressWarnings("unchecked") // a type is only ever used with its own fields and values
  NodePlan(NodeType<?> type) {
    this.type = (NodeType<Object>) type;
    this.publication = type.name().equals("Publication");
  }

  /** A field that the mapping fills. */
  static final class Slot {
    final Field<Object> field;

    /** Its place among the slots of its node. */
    final int index;

    /** For nodes, those that stand at a certain place of the list; the only one at the first. */
    final List<@Nullable NodePlan> fixed = new ArrayList<>();

    /** What is said whatever the cells hold. */
    final List<Object> constants = new ArrayList<>();

    Slot(Field<Object> field, int index) {
      this.field = field;
      this.index = index;
    }

    boolean many() {
      return field.cardinality().many();
    }

    boolean holdsNodes() {
      return field.kind() == ValueKind.NODE;
    }

    /** The node at a place of the list, made if it was not there. */
    NodePlan fixed(int place) {
      while (fixed.size() <= place) {
        fixed.add(null);
      }
      NodePlan known = fixed.get(place);
      if (known == null) {
        known = new NodePlan(field.nodeType().orElseThrow());
        fixed.set(place, known);
      }
      return known;
    }
  }

  /** Whether it is a publication, whose inner nodes have fragments of their own. */
  boolean isPublication() {
    return publication;
  }

  /** The slot of a field, made if it was not there. */
  @SuppressWarnings("unchecked") // as above
  Slot slot(Field<?> field) {
    for (Slot slot : slots) {
      if (slot.field.name().equals(field.name())) {
        return slot;
      }
    }
    Slot slot = new Slot((Field<Object>) field, slots.size());
    slots.add(slot);
    return slot;
  }

  /** The slot of the field of that name, which the type must have. */
  Slot slot(String name) {
    Field<Object> field = type.field(name);
    if (field == null) {
      throw new IllegalStateException(type + " has no field " + name);
    }
    return slot(field);
  }
}
