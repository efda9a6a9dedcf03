package org.mindlinked.io.internal.json;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

/** What reading and writing JSON need of one type, looked up once. */
final class TypePlan {
  private static final Map<String, TypePlan> ALL = all();

  static final TypePlan STUDY = of(ModelTypes.STUDY);
  static final TypePlan PUBLICATION = of(ModelTypes.PUBLICATION);
  static final TypePlan CATALOGUE = of(ModelTypes.CATALOGUE);

  final String name;
  final NodeType<?> type;
  final FieldPlan[] fields;
  final Map<String, FieldPlan> byName = new HashMap<>();
  final Words<FieldPlan> byBytes;

  /** The bits of the fields that must be there. */
  final long required;

  private TypePlan(NodeType<?> type) {
    this.name = type.name();
    this.type = type;
    List<FieldPlan> plans = new ArrayList<>();
    long needed = 0;
    for (Field<?> field : type.fields()) {
      FieldPlan plan = new FieldPlan(field, plans.size());
      plans.add(plan);
      byName.put(plan.name, plan);
      if (plan.required) {
        needed |= plan.bit;
      }
    }
    if (plans.size() > Long.SIZE) {
      throw new IllegalStateException(type + " has more fields than a long has bits");
    }
    this.fields = plans.toArray(new FieldPlan[0]);
    this.required = needed;
    this.byBytes = new Words<>(byName);
  }

  private static Map<String, TypePlan> all() {
    Map<String, TypePlan> plans = new LinkedHashMap<>();
    for (NodeType<?> type : ModelTypes.all()) {
      plans.put(type.name(), new TypePlan(type));
    }
    for (TypePlan plan : plans.values()) {
      for (FieldPlan field : plan.fields) {
        field.field.nodeType().ifPresent(node -> field.node = plans.get(node.name()));
      }
    }
    return plans;
  }

  static TypePlan of(NodeType<?> type) {
    return requireNonNull(ALL.get(type.name()), type.name());
  }

  /** The names of the types that stand inside of others only. */
  static List<String> innerNames() {
    List<String> names = new ArrayList<>(ALL.keySet());
    names.removeAll(List.of(STUDY.name, PUBLICATION.name, CATALOGUE.name));
    return names;
  }

  /** The plan of a kind of record, or null if there is none of that name. */
  static @Nullable TypePlan ofRecord(String name) {
    return name.equals(STUDY.name) ? STUDY : name.equals(PUBLICATION.name) ? PUBLICATION : null;
  }
}
