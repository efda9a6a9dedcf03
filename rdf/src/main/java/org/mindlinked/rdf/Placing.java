package org.mindlinked.rdf;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.structure.ValueKind;

/**
 * Gives each node of a block its place in the record, from the root down: which field of which node
 * it stands in, and the how-manieth of its list it is. For one thread.
 */
final class Placing {
  private final BlockBinder binder;
  private final int deepest;

  Placing(BlockBinder binder, int deepest) {
    this.binder = binder;
    this.deepest = deepest;
  }

  /** Places the node that the block is about, and all that it leads to. */
  void root(ReadNode root, ReadPlan plan) {
    root.placed(plan, null, null);
    read(root);
    descend(root, 1);
  }

  /** Sorts the triples of a node by what they mean. */
  private void read(ReadNode node) {
    ReadPlan plan = requireNonNull(node.plan);
    node.forEachTriple(triple -> read(node, plan, triple));
    Object position = node.values[plan.position.index];
    if (position instanceof List<?>) {
      conflictingPlaces(node, plan);
    } else if (position instanceof Node only) {
      checkPlace(node, only);
    }
    if (node.values[plan.typeSlot.index] instanceof List<?>) {
      node.all(plan.typeSlot).forEach(type -> checkType(node, plan, type));
    } else if (node.values[plan.typeSlot.index] instanceof Node only
        && !only.equals(plan.typeNode)) {
      checkType(node, plan, only);
    }
  }

  private void read(ReadNode node, ReadPlan plan, Triple triple) {
    ReadSlot slot = plan.slot(triple.getPredicate());
    if (slot == null) {
      unknown(node, triple.getPredicate(), triple.getObject());
    } else {
      node.add(slot, triple.getObject());
    }
  }

  private void unknown(ReadNode node, Node predicate, Node object) {
    if (!AddedTriples.isAdded(node, predicate, object)) {
      binder.unknown(node.node, predicate);
    }
  }

  private void checkType(ReadNode node, ReadPlan plan, Node type) {
    if (type.equals(plan.typeNode)) {
      return;
    }
    if (!type.isURI() || !type.getURI().startsWith(Mindlinked.NAMESPACE)) {
      unknown(node, plan.typeSlot.property, type);
    } else if (node.parent == null) {
      binder.error(
          RdfCodes.CONFLICT,
          "two values where there can be one: the record is of type "
              + Literals.shown(plan.typeNode)
              + " and "
              + Literals.shown(type),
          "keep the type that is right",
          "/type");
    } else {
      binder.error(
          RdfCodes.NODE_TYPE,
          Literals.shown(node.node)
              + " is of type "
              + Literals.shown(type)
              + " where a "
              + plan.name
              + " was expected",
          "mend its type, or the property that leads to it",
          node.pointer());
    }
  }

  private void checkPlace(ReadNode node, Node position) {
    try {
      Literals.integer(position);
    } catch (Literals.NoValue e) {
      binder.error(
          RdfCodes.VALUE,
          "as the place in the list " + e.message,
          "count from 1 in schema:position",
          node.pointer());
    }
  }

  private void conflictingPlaces(ReadNode node, ReadPlan plan) {
    List<Node> places = node.all(plan.position);
    binder.error(
        RdfCodes.CONFLICT,
        "two values where there can be one: "
            + Literals.shown(places.get(0))
            + " and "
            + Literals.shown(places.get(1))
            + " as the place in the list",
        "keep one schema:position",
        node.pointer());
  }

  private void descend(ReadNode node, int depth) {
    for (ReadSlot slot : requireNonNull(node.plan).slots()) {
      Object value = node.values[slot.index];
      if (value == null) {
        continue;
      }
      if (slot.role == ReadSlot.Role.CONCEPT_LABEL) {
        children(node, slot, ReadPlan.CONCEPT_LABEL, depth);
      } else if (slot.hasChildren()) {
        children(node, slot, requireNonNull(slot.child), depth);
      }
    }
  }

  private void children(ReadNode node, ReadSlot slot, ReadPlan plan, int depth) {
    List<ReadNode> below = new ArrayList<>();
    for (Node object : node.all(slot)) {
      boolean other =
          slot.kind == ValueKind.CONCEPT && !object.isBlank() && !binder.isOwnFragment(object);
      ReadNode child = other ? null : child(object, node, slot, plan);
      if (child != null) {
        child.placed(plan, node, slot);
        below.add(child);
      }
    }
    if (below.isEmpty()) {
      return;
    }
    if (depth == deepest) {
      binder.error(
          RdfCodes.VALUE,
          "nodes nest deeper than " + deepest + " levels",
          "look whether a node leads back to one above it",
          node.pointer() + "/" + slot.name);
      return;
    }
    node.children[slot.index] = below;
    below.forEach(this::read);
    if (slot.list && below.size() > 1) {
      sort(node, slot, below);
    } else if (slot.role == ReadSlot.Role.FIELD && !slot.many && below.size() > 1) {
      binder.error(
          RdfCodes.CONFLICT,
          "two values where there can be one: "
              + Literals.shown(below.get(0).node)
              + " and "
              + Literals.shown(below.get(1).node),
          "keep the triple that is right; which one counts would be a guess",
          node.pointer() + "/" + slot.name);
    }
    for (int i = 0; i < below.size(); i++) {
      below.get(i).index = i;
      descend(below.get(i), depth + 1);
    }
  }

  private @Nullable ReadNode child(Node object, ReadNode parent, ReadSlot slot, ReadPlan plan) {
    String pointer = parent.pointer() + "/" + slot.name;
    if (object.isLiteral()) {
      String expected = "a node of type " + plan.name;
      binder.error(RdfCodes.VALUE, new Literals.NoValue(expected, object).message, null, pointer);
      return null;
    }
    ReadNode child = binder.node(object);
    if (child == null) {
      nothingSaid(object, pointer);
      return null;
    }
    if (child.plan == null) {
      return child;
    }
    boolean repeated = parent.equals(child.parent) && slot.equals(child.slot); // one triple, twice
    if (!repeated) {
      binder.error(
          RdfCodes.VALUE,
          Literals.shown(object) + " stands in two places of the record, expected one",
          "give each place a node of its own",
          pointer);
    }
    return null;
  }

  private void nothingSaid(Node object, String pointer) {
    String message = "the record leads to " + Literals.shown(object) + ", of which nothing is said";
    if (binder.isWholeGraph()) {
      binder.error(RdfCodes.VALUE, message, "add its triples, or take the link out", pointer);
    } else {
      binder.error(
          RdfCodes.INTERLEAVED,
          message + " beside the record",
          "if its triples stand elsewhere in the file, read it as a whole graph: --graph on the"
              + " command line, wholeGraph() in Java",
          pointer);
    }
  }

  /** A node with what it is sorted by. */
  private record Ranked(ReadNode node, long rank) {}

  private static void sort(ReadNode parent, ReadSlot slot, List<ReadNode> below) {
    List<Ranked> ranked = new ArrayList<>(below.size());
    boolean inOrder = true;
    long before = Long.MIN_VALUE;
    for (ReadNode each : below) {
      long rank = rank(parent, slot, each);
      inOrder &= rank >= before;
      before = rank;
      ranked.add(new Ranked(each, rank));
    }
    if (!inOrder) {
      ranked.sort(Comparator.comparingLong(Ranked::rank));
      below.clear();
      ranked.forEach(each -> below.add(each.node()));
    }
  }

  /** The place that is said, else that of the IRI, else the end; what is last, after all others. */
  private static long rank(ReadNode parent, ReadSlot slot, ReadNode node) {
    ReadPlan plan = requireNonNull(node.plan);
    List<Node> places = node.all(plan.position);
    if (!places.isEmpty()) {
      try {
        return Literals.integer(places.get(0));
      } catch (Literals.NoValue e) {
        return Long.MAX_VALUE - 1;
      }
    }
    long minted = minted(parent.node, slot, node.node);
    if (minted >= 0) {
      return minted;
    }
    return isLast(plan, node) ? Long.MAX_VALUE : Long.MAX_VALUE - 1;
  }

  private static boolean isLast(ReadPlan plan, ReadNode node) {
    return node.all(plan.last).stream()
        .anyMatch(
            value ->
                value.isLiteral()
                    && XSDDatatype.XSDboolean.equals(value.getLiteralDatatype())
                    && value.getLiteralLexicalForm().equals("true"));
  }

  /** The number in an IRI that was minted for a place below that parent, or -1. */
  private static long minted(Node parent, ReadSlot slot, Node node) {
    if (!parent.isURI() || !node.isURI()) {
      return -1;
    }
    String iri = node.getURI();
    String above = parent.getURI();
    String segment = requireNonNull(slot.field).segment();
    int at = above.length() + 1;
    int number = at + segment.length() + 1;
    if (iri.length() <= number
        || iri.length() > number + 9
        || !iri.startsWith(above)
        || "#.".indexOf(iri.charAt(at - 1)) < 0
        || !iri.startsWith(segment, at)
        || iri.charAt(number - 1) != '-') {
      return -1;
    }
    int value = 0;
    for (int i = number; i < iri.length(); i++) {
      int digit = iri.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}
