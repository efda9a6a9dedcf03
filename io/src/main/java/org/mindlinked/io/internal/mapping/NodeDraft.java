package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.mapping.NodePlan.Slot;
import org.mindlinked.model.structure.Cardinality;

/** A node in the making. For one thread. */
final class NodeDraft {
  final NodePlan plan;
  private final @Nullable Object[] values;
  private final @Nullable List<Object>[] settled;

  /** The row that made it, for messages. */
  final long row;

  /** Whether a cell said something of it or of a node inside of it. */
  boolean said;

  // Where it stands; known when the record is built.
  private @Nullable NodeDraft around;
  private @Nullable Slot slot;
  private int position;

  NodeDraft(NodePlan plan, long row) {
    this.plan = plan;
    this.row = row;
    this.values = new Object[plan.slots.size()];
    this.settled = newLists(plan.slots.size());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists can be made in no other way
  private static @Nullable List<Object>[] newLists(int size) {
    return new List[size];
  }

  /** Nodes of a list: those at fixed places first, then those that rows made. */
  private static final class Nodes {
    final @Nullable NodeDraft[] fixed;
    final List<Object> more = new ArrayList<>();

    Nodes(int places) {
      fixed = new NodeDraft[places];
    }
  }

  /** The single value of a slot, or null. */
  @Nullable Object value(Slot slot) {
    return values[slot.index];
  }

  void value(Slot slot, Object value) {
    values[slot.index] = value;
    said = true;
  }

  /** Adds a value to a slot of many. */
  @SuppressWarnings("unchecked") // a slot of many values that are no nodes holds a list
  void add(Slot slot, Object value) {
    if (slot.holdsNodes()) {
      nodes(slot).more.add(value);
    } else {
      Object known = values[slot.index];
      if (known == null) {
        known = new ArrayList<>(4);
        values[slot.index] = known;
      }
      ((List<Object>) known).add(value);
    }
    said = true;
  }

  /** The first of the values of a slot; null if there is none. */
  @Nullable Object first(Slot slot) {
    Object known = values[slot.index];
    if (known instanceof Nodes nodes) {
      return nodes.more.isEmpty() ? null : nodes.more.get(0);
    }
    return known instanceof List<?> list ? list.get(0) : known;
  }

  private Nodes nodes(Slot slot) {
    Object known = values[slot.index];
    if (known == null) {
      known = new Nodes(slot.fixed.size());
      values[slot.index] = known;
    }
    return (Nodes) known;
  }

  /** A node inside of it at a fixed place, made if it was not there. */
  NodeDraft inner(Slot slot, int place, NodePlan inner, long madeBy) {
    if (place == Target.NEW) {
      NodeDraft made = new NodeDraft(inner, madeBy);
      nodes(slot).more.add(made);
      return made;
    }
    if (!slot.many()) {
      Object known = values[slot.index];
      if (known == null) {
        known = new NodeDraft(inner, madeBy);
        values[slot.index] = known;
      }
      return (NodeDraft) known;
    }
    Nodes nodes = nodes(slot);
    NodeDraft known = nodes.fixed[place];
    if (known == null) {
      known = new NodeDraft(inner, madeBy);
      nodes.fixed[place] = known;
    }
    return known;
  }

  /** Says where it stands. */
  void place(NodeDraft node, Slot inSlot, int at) {
    around = node;
    slot = inSlot;
    position = at;
  }

  /** Its fragment in the record or publication around it. */
  String fragment() {
    NodeDraft node = around;
    Slot own = slot;
    if (node == null || own == null) {
      return "";
    }
    String segment = own.field.segment();
    String name =
        own.field.cardinality() == Cardinality.LIST ? segment + "-" + (position + 1) : segment;
    String outer = node.plan.isPublication() ? "" : node.fragment();
    return outer.isEmpty() ? name : outer + "." + name;
  }

  /** Its JSON pointer in the record. */
  String pointer() {
    NodeDraft node = around;
    Slot own = slot;
    if (node == null || own == null) {
      return "";
    }
    return node.pointer() + "/" + own.field.name() + (own.many() ? "/" + position : "");
  }

  /** The nodes of a slot that are there, from now on the same ones. */
  List<Object> settle(Slot of) {
    List<Object> present = present(of);
    settled[of.index] = present;
    return present;
  }

  /** What {@link #settle} gave. */
  List<Object> settled(Slot of) {
    List<Object> present = settled[of.index];
    return present == null ? List.of() : present;
  }

  /** The nodes of a slot that say something, drafts and such as are built, in their order. */
  private List<Object> present(Slot slot) {
    if (values[slot.index] == null && slot.fixed.isEmpty()) {
      return List.of();
    }
    List<Object> present = new ArrayList<>();
    Object known = values[slot.index];
    if (!slot.many()) {
      if (known == null && !slot.fixed.isEmpty()) {
        add(present, slot.fixed.get(0), null);
      } else if (known != null) {
        present.add(known);
      }
      present.removeIf(node -> node instanceof NodeDraft draft && !draft.isThere());
      return present;
    }
    Nodes nodes = (Nodes) known;
    for (int i = 0; i < slot.fixed.size(); i++) {
      add(present, slot.fixed.get(i), nodes == null ? null : nodes.fixed[i]);
    }
    if (nodes != null) {
      present.addAll(nodes.more);
    }
    present.removeIf(node -> node instanceof NodeDraft draft && !draft.isThere());
    return present;
  }

  private void add(List<Object> present, @Nullable NodePlan inner, @Nullable NodeDraft draft) {
    if (draft != null) {
      present.add(draft);
    } else if (inner != null && !inner.fed) {
      present.add(new NodeDraft(inner, row));
    }
  }

  /** Whether it is part of the record: a cell said something of it, or none could. */
  boolean isThere() {
    return said || !plan.fed;
  }
}
