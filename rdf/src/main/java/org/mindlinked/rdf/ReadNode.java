package org.mindlinked.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** A subject of a block: its triples and, once that is known, its place in the record. */
final class ReadNode {
  final Node node;
  private final List<Triple> block;
  private final int from;
  private int to;
  private @Nullable List<Triple> more;

  /** How it is read; set when it has its place. */
  @Nullable ReadPlan plan;

  /** By slot: a {@link Node}, several as a {@link List}, or null. */
  @Nullable Object[] values = {};

  /** By slot: the nodes below, in their order. */
  @Nullable List<ReadNode>[] children = noChildren(0);

  @Nullable ReadNode parent;
  @Nullable ReadSlot slot;
  int index;
  private @Nullable String fragment;

  /** A subject whose first triple stands there in the block. */
  ReadNode(Node node, List<Triple> block, int from) {
    this.node = node;
    this.block = block;
    this.from = from;
    this.to = from;
  }

  /** The triple at that place of the block is of this subject. */
  void take(int at) {
    if (to == at && more == null) {
      to++;
    } else {
      if (more == null) {
        more = new ArrayList<>();
      }
      more.add(block.get(at));
    }
  }

  void forEachTriple(Consumer<Triple> action) {
    for (int i = from; i < to; i++) {
      action.accept(block.get(i));
    }
    if (more != null) {
      more.forEach(action);
    }
  }

  void placed(ReadPlan how, @Nullable ReadNode above, @Nullable ReadSlot by) {
    plan = how;
    parent = above;
    slot = by;
    values = new @Nullable Object[how.slots().size()];
    children = noChildren(how.slots().size());
  }

  @SuppressWarnings("unchecked") // an array of lists cannot be made otherwise
  private static @Nullable List<ReadNode>[] noChildren(int size) {
    return (List<ReadNode>[]) new List<?>[size];
  }

  /** Notes an object; one that is there already says nothing new. */
  @SuppressWarnings("unchecked") // what is no node is a list of them
  void add(ReadSlot by, Node object) {
    Object before = values[by.index];
    if (before == null) {
      values[by.index] = object;
    } else if (before instanceof Node only) {
      if (!only.equals(object)) {
        List<Node> all = new ArrayList<>(4);
        all.add(only);
        all.add(object);
        values[by.index] = all;
      }
    } else {
      ((List<Node>) before).add(object);
    }
  }

  /** The objects of a slot. */
  @SuppressWarnings("unchecked") // what is no node is a list of them
  List<Node> all(@Nullable ReadSlot by) {
    Object value = by == null ? null : values[by.index];
    if (value == null) {
      return List.of();
    }
    return value instanceof Node only ? List.of(only) : (List<Node>) value;
  }

  List<ReadNode> below(ReadSlot by) {
    List<ReadNode> all = children[by.index];
    return all == null ? List.of() : all;
  }

  /** The study, publication or catalogue that references from here are relative to. */
  ReadNode ownerFromHere() {
    return plan != null && plan.owner ? this : owner();
  }

  /** The study, publication or catalogue that this node is a part of; of a record itself. */
  ReadNode owner() {
    ReadNode above = parent;
    return above == null ? this : above.ownerFromHere();
  }

  /** The fragment by which it is minted in its owner; of a record the empty string. */
  String fragment() {
    String known = fragment;
    if (known == null) {
      ReadNode above = parent;
      if (above == null || slot == null || slot.field == null) {
        known = "";
      } else {
        String start = above.plan != null && above.plan.owner ? "" : above.fragment() + ".";
        known = start + slot.field.segment() + (slot.list ? "-" + (index + 1) : "");
      }
      fragment = known;
    }
    return known;
  }

  /** The JSON pointer of the node in its record. */
  String pointer() {
    ReadNode above = parent;
    ReadSlot by = slot;
    if (above == null || by == null) {
      return "";
    }
    if (by.role != ReadSlot.Role.FIELD) {
      return above.pointer();
    }
    return above.pointer() + "/" + by.name + (by.many ? "/" + index : "");
  }

  int depth() {
    ReadNode above = parent;
    return above == null ? 1 : above.depth() + 1;
  }
}
