package org.mindlinked.model.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** Which fields of a type a walk looks into, looked up once. */
final class WalkPlan {
  private static final Map<NodeType<?>, WalkPlan> PLANS = new HashMap<>();

  static {
    int index = 0;
    for (NodeType<?> type : ModelTypes.all()) {
      PLANS.put(type, new WalkPlan(type, index++));
    }
    for (WalkPlan plan : PLANS.values()) {
      plan.fill();
    }
  }

  private final NodeType<?> type;
  private final int index;
  private Step[] nodes = {};
  private Step[] all = {};

  private WalkPlan(NodeType<?> type, int index) {
    this.type = type;
    this.index = index;
  }

  static WalkPlan of(NodeType<?> type) {
    WalkPlan plan = PLANS.get(type);
    if (plan == null) {
      throw new IllegalArgumentException(type + " is not a type of the model");
    }
    return plan;
  }

  static int types() {
    return PLANS.size();
  }

  private void fill() {
    List<Step> nodeSteps = new ArrayList<>();
    List<Step> allSteps = new ArrayList<>();
    for (Field<?> field : type.fields()) {
      switch (field.kind()) {
        case NODE -> {
          Step step = new Step(type, field, of(field.nodeType().orElseThrow()));
          nodeSteps.add(step);
          allSteps.add(step);
        }
        case TEXT, STRING, CONCEPT, LANGUAGE -> allSteps.add(new Step(type, field, null));
        default -> {}
      }
    }
    nodes = nodeSteps.toArray(new Step[0]);
    all = allSteps.toArray(new Step[0]);
  }

  NodeType<?> type() {
    return type;
  }

  /** The number of the type, from 0. */
  int index() {
    return index;
  }

  /** The fields that hold nodes, and if asked those that hold words, in declared order. */
  Step[] steps(boolean texts) {
    return texts ? all : nodes;
  }

  /**
   * What a field gives, looked up once: to ask each value for its type costs more than to visit it.
   */
  enum Shape {
    NODE,
    NODES,
    STRING,
    STRINGS,
    TEXT,
    TEXTS,
    CONCEPT,
    CONCEPTS;

    static Shape of(Field<?> field) {
      boolean many = field.cardinality().many();
      if (field.cardinality() == Cardinality.LIST && field.kind() != ValueKind.NODE) {
        throw new IllegalStateException("words are walked one by one or in sets, not in " + field);
      }
      return switch (field.kind()) {
        case NODE -> many ? NODES : NODE;
        case TEXT -> many ? TEXTS : TEXT;
        case CONCEPT -> many ? CONCEPTS : CONCEPT;
        default -> many ? STRINGS : STRING;
      };
    }
  }

  /** One field. */
  static final class Step {
    private final NodeType<?> owner;
    private final Field<Object> field;
    private final @Nullable WalkPlan child;
    private final Shape shape;

    @SuppressWarnings("unchecked") // it is only asked for the values of nodes that have it
    private Step(NodeType<?> owner, Field<?> field, @Nullable WalkPlan child) {
      this.owner = owner;
      this.field = (Field<Object>) field;
      this.child = child;
      this.shape = Shape.of(field);
    }

    NodeType<?> owner() {
      return owner;
    }

    String name() {
      return field.name();
    }

    ValueKind kind() {
      return field.kind();
    }

    boolean many() {
      return field.cardinality().many();
    }

    Shape shape() {
      return shape;
    }

    /** The plan of the nodes that the field holds. */
    WalkPlan child() {
      return Objects.requireNonNull(child, "a field of nodes");
    }

    @Nullable Object get(Object node) {
      return field.get(node);
    }

    List<?> list(Object node) {
      return field.listOf(node);
    }

    SortedSet<?> set(Object node) {
      return field.setOf(node);
    }
  }
}
