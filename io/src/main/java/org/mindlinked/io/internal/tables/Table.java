package org.mindlinked.io.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

/** The table of one type of the model: its columns, and the fields whose nodes stand in others. */
final class Table {
  /** Types whose values stand in the row of what holds them, where there is but one. */
  private static final Set<NodeType<?>> FLAT =
      Set.of(ModelTypes.PERSON, ModelTypes.CONTAINER, ModelTypes.PLACE);

  /** Types without a basis of their own that are as sure as what they stand in. */
  private static final Set<NodeType<?>> WITH_BASIS =
      Set.of(ModelTypes.EFFECT_ESTIMATE, ModelTypes.BREAKDOWN);

  private final NodeType<?> type;
  private final String name;
  private final int index;
  private final List<Column> columns = new ArrayList<>();
  private final List<Field<Object>> children = new ArrayList<>();

  /**
   * A table.
   *
   * @param index its place among the tables
   * @param parent the only table in which its nodes can stand, if there is only one
   */
  Table(NodeType<?> type, String name, int index, @Nullable String parent) {
    this.type = type;
    this.name = name;
    this.index = index;
    keys(parent);
    for (Field<?> field : type.fields()) {
      add(inSight(field));
    }
    if (WITH_BASIS.contains(type)) {
      basis();
    }
  }

  @SuppressWarnings("unchecked") // a field is only ever used with nodes of its own type
  private static Field<Object> inSight(Field<?> field) {
    return (Field<Object>) field;
  }

  private void keys(@Nullable String parent) {
    columns.add(Column.of("node_id", "the IRI of the node, as in RDF", (n, place) -> place.id()));
    columns.add(
        new Column(
            "record_id",
            Column.STRING,
            "the IRI of the record",
            Tables.RECORDS,
            (node, place) -> place.record()));
    if (type == ModelTypes.STUDY) {
      return;
    }
    columns.add(
        new Column(
            "parent_id",
            Column.STRING,
            "the node_id of the node in which it stands",
            parent,
            (node, place) -> place.parent()));
    columns.add(
        Column.of("parent_type", "the type of that node", (node, place) -> place.parentType()));
    columns.add(
        Column.of("parent_field", "the field of that node", (node, place) -> place.parentField()));
    columns.add(
        new Column(
            "position",
            "integer",
            "the place in that field, from 1; empty if there can be but one or it is not known",
            null,
            (node, place) -> place.position()));
  }

  private void add(Field<Object> field) {
    if (!FieldColumns.isNode(field)) {
      if (field.name().equals("basis")) {
        basis();
      } else if (!field.name().equals("id")) {
        columns.addAll(new FieldColumns(field, "", node -> node).make());
      }
    } else if (isFlat(field)) {
      String prefix = SnakeCase.of(field.name()) + "_";
      for (Field<?> inner : field.nodeType().orElseThrow().fields()) {
        if (!FieldColumns.isNode(inner)) {
          columns.addAll(new FieldColumns(inSight(inner), prefix, field::get).make());
        }
      }
    } else {
      children.add(field);
    }
  }

  static boolean isFlat(Field<?> field) {
    return !field.cardinality().many() && field.nodeType().filter(FLAT::contains).isPresent();
  }

  private void basis() {
    columns.add(
        Column.of(
            "basis",
            "stated, derived or suggested; what stands in something derived is derived",
            (node, place) -> place.basis().map(basis -> basis.token()).orElse("stated")));
  }

  String name() {
    return name;
  }

  String fileName() {
    return name + ".csv";
  }

  int index() {
    return index;
  }

  NodeType<?> type() {
    return type;
  }

  List<Column> columns() {
    return columns;
  }

  /** The fields whose nodes have rows of their own. */
  List<Field<Object>> children() {
    return children;
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> row(Object node, NodePlace place) {
    List<String> cells = new ArrayList<>(columns.size());
    for (Column column : columns) {
      cells.add(column.cell(node, place));
    }
    return cells;
  }
}
