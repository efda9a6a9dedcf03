package org.mindlinked.io.internal.tables;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

/** All tables, made from the table of the model. */
final class Tables {
  /** The table of all records, to which each row of the others belongs. */
  static final String RECORDS = "records";

  /** The names of the tables; they stay the same for ever. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Study", "studies"),
          Map.entry("Phase", "phases"),
          Map.entry("Population", "populations"),
          Map.entry("Characteristic", "characteristics"),
          Map.entry("Setting", "settings"),
          Map.entry("Place", "places"),
          Map.entry("Intervention", "interventions"),
          Map.entry("Outcome", "outcomes"),
          Map.entry("DataCollection", "data_collections"),
          Map.entry("Analysis", "analyses"),
          Map.entry("ReviewMethod", "reviews"),
          Map.entry("InformationSource", "information_sources"),
          Map.entry("Finding", "findings"),
          Map.entry("EffectEstimate", "effects"),
          Map.entry("Count", "counts"),
          Map.entry("Breakdown", "breakdowns"),
          Map.entry("Involvement", "involvement"),
          Map.entry("Contribution", "contributors"),
          Map.entry("Organisation", "organisations"),
          Map.entry("Funding", "funding"),
          Map.entry("Registration", "registrations"),
          Map.entry("Appraisal", "appraisals"),
          Map.entry("Report", "reports"),
          Map.entry("Publication", "publications"),
          Map.entry("StoredFile", "files"),
          Map.entry("Subject", "subjects"),
          Map.entry("CitedReference", "cited_references"),
          Map.entry("Relation", "relations"),
          Map.entry("MalformedIdentifier", "malformed_identifiers"),
          Map.entry("Note", "notes"),
          Map.entry("SourceRecord", "sources"),
          Map.entry("Metric", "metrics"),
          Map.entry("UnmappedField", "unmapped_fields"),
          Map.entry("Quote", "evidence"));

  private static final Map<NodeType<?>, Table> BY_TYPE = make();

  /** The tables of the types, in the order in which the model names them. */
  static final List<Table> ALL = List.copyOf(BY_TYPE.values());

  private Tables() {}

  static Table of(NodeType<?> type) {
    Table table = BY_TYPE.get(type);
    if (table == null) {
      throw new IllegalStateException("there is no table of " + type.name());
    }
    return table;
  }

  static String nameOf(String type) {
    String name = NAMES.get(type);
    if (name == null) {
      throw new IllegalStateException("name the table of " + type);
    }
    return name;
  }

  private static Map<NodeType<?>, Table> make() {
    Map<NodeType<?>, Set<NodeType<?>>> parents = new LinkedHashMap<>();
    follow(ModelTypes.STUDY, parents);
    follow(ModelTypes.PUBLICATION, parents);
    Map<NodeType<?>, Table> tables = new LinkedHashMap<>();
    parents.forEach(
        (type, around) ->
            tables.put(
                type, new Table(type, nameOf(type.name()), tables.size(), onlyParent(around))));
    return tables;
  }

  private static @Nullable String onlyParent(Set<NodeType<?>> around) {
    return around.size() == 1 ? nameOf(around.iterator().next().name()) : null;
  }

  /** Finds the types that stand in tables, each with the types in which it stands. */
  private static void follow(NodeType<?> type, Map<NodeType<?>, Set<NodeType<?>>> parents) {
    if (parents.putIfAbsent(type, new LinkedHashSet<>()) != null) {
      return;
    }
    for (Field<?> field : type.fields()) {
      if (FieldColumns.isNode(field) && !Table.isFlat(field)) {
        NodeType<?> child = field.nodeType().orElseThrow();
        follow(child, parents);
        parents.computeIfAbsent(child, known -> new LinkedHashSet<>()).add(type);
      }
    }
  }
}
