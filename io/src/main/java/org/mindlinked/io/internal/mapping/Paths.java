package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.mapping.NodePlan.Slot;
import org.mindlinked.io.internal.mapping.Target.Step;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** Follows the paths of a mapping into the model. For one thread. */
final class Paths {
  private static final int MOST_PLACES = 100;

  private final Faults faults;

  Paths(Faults faults) {
    this.faults = faults;
  }

  /** The field to which a path leads from a node, or null, which has been reported. */
  @Nullable Target target(NodePlan start, String path, Spot spot) {
    Target found = walk(start, path, spot);
    if (found == null || !isValue(found.leaf().field, path, spot)) {
      return null;
    }
    if (found.steps().stream().filter(step -> step.place() == Target.NEW).count() > 1) {
      fault(
          spot,
          path + " goes through two lists without saying to which place",
          "number the first of them, such as reports/0");
      return null;
    }
    return found;
  }

  /** The field with nodes to which a path leads, or null, which has been reported. */
  @Nullable Target nodes(NodePlan start, String path, Spot spot) {
    Target found = walk(start, path, spot);
    if (found == null) {
      return null;
    }
    if (!found.leaf().holdsNodes()) {
      fault(
          spot,
          path + " is no place for nodes, it holds " + held(found.leaf().field),
          "name a list of nodes");
      return null;
    }
    if (found.makesNodes()) {
      fault(spot, path + " goes through a list", "say to which place of it, such as reports/0");
      return null;
    }
    return found;
  }

  private @Nullable Target walk(NodePlan start, String path, Spot spot) {
    List<Step> steps = new ArrayList<>();
    NodePlan node = start;
    String[] segments = path.split("/", -1);
    for (int i = 0; ; i++) {
      Field<Object> field = field(node.type, segments[i], spot);
      if (field == null) {
        return null;
      }
      Slot slot = node.slot(field);
      if (i == segments.length - 1) {
        return new Target(steps, node, slot, path);
      }
      boolean numbered = isNumber(segments[i + 1]);
      Step step = step(slot, numbered ? segments[i + 1] : null, path, spot);
      i += numbered ? 1 : 0;
      if (step == null || !isBelow(segments, i, step, path, spot)) {
        return null;
      }
      steps.add(step);
      node = step.node();
    }
  }

  private boolean isBelow(String[] segments, int at, Step step, String path, Spot spot) {
    if (at < segments.length - 1) {
      return true;
    }
    fault(
        spot,
        path + " leads to a " + step.node().type + ", not to one of its fields",
        "go on with one of " + names(step.node().type, true));
    return false;
  }

  private @Nullable Field<Object> field(NodeType<Object> type, String name, Spot spot) {
    Field<Object> field = type.field(name);
    if (field == null) {
      faults.unknown(
          IoCodes.MAPPING_PATH,
          spot,
          "field of a " + type.name(),
          name,
          type.fields().stream().map(Field::name).toList());
    } else if (name.equals("id") && Set.of("Study", "Publication").contains(type.name())) {
      fault(
          spot,
          "the IRI of a record is no field to be mapped",
          "say with id: of which columns it is made");
      return null;
    }
    return field;
  }

  private @Nullable Step step(Slot slot, @Nullable String number, String path, Spot spot) {
    if (!slot.holdsNodes()) {
      fault(
          spot,
          slot.field.name() + " in " + path + " holds " + held(slot.field),
          number == null ? "end the path there" : "leave the number out; values are added");
      return null;
    }
    if (number == null) {
      return slot.many()
          ? new Step(slot, Target.NEW, new NodePlan(slot.field.nodeType().orElseThrow()))
          : new Step(slot, 0, slot.fixed(0));
    }
    if (!slot.many()) {
      fault(spot, slot.field.name() + " in " + path + " is no list", "leave the number out");
      return null;
    }
    int place = Integer.parseInt(number);
    return new Step(slot, place, slot.fixed(place));
  }

  private static boolean isNumber(String segment) {
    return !segment.isEmpty()
        && segment.length() <= 2
        && segment.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(segment) < MOST_PLACES;
  }

  private boolean isValue(Field<Object> field, String path, Spot spot) {
    if (field.kind() != ValueKind.NODE || TextNodes.reads(field.nodeType().orElseThrow())) {
      return true;
    }
    NodeType<?> type = field.nodeType().orElseThrow();
    fault(
        spot,
        path + " leads to a " + type.name() + ", not to one of its fields",
        "go on with " + (field.cardinality().many() ? "a number, then " : "") + names(type, false));
    return false;
  }

  private static String names(NodeType<?> type, boolean all) {
    List<String> names = type.fields().stream().map(Field::name).toList();
    return String.join(", ", all || names.size() <= 8 ? names : names.subList(0, 8))
        + (all || names.size() <= 8 ? "" : ", …");
  }

  /** What a field holds, for messages. */
  static String held(Field<?> field) {
    return switch (field.kind()) {
      case TEXT, STRING -> "text";
      case LANGUAGE -> "the tag of a language";
      case POINTER -> "a JSON pointer";
      case CONCEPT -> "a term" + field.scheme().map(s -> " of " + s.name()).orElse("");
      case CODED -> "one of " + String.join(", ", field.codes().keySet());
      case INTEGER -> "a whole number";
      case DECIMAL -> "a number";
      case BOOLEAN -> "yes or no";
      case DATE -> "a date";
      case INTERVAL -> "an interval of dates";
      case IRI -> "an IRI";
      case IDENTIFIER -> "an identifier";
      case REFERENCE -> "a reference";
      case NODE -> "a " + field.nodeType().orElseThrow().name();
    };
  }

  private void fault(Spot spot, String message, String hint) {
    faults.add(IoCodes.MAPPING_PATH, spot, message, hint);
  }
}
