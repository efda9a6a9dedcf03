package org.mindlinked.io.internal.tables;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

/** Goes through a record from its root, and gives each node with its place to its table. */
final class TableRows {
  private final WriteOptions options;
  private final Taker taker;

  /** What takes the nodes, each after that in which it stands. */
  @FunctionalInterface
  interface Taker {
    void row(Table table, Object node, NodePlace place) throws IOException;
  }

  TableRows(WriteOptions options, Taker taker) {
    this.options = options;
    this.taker = taker;
  }

  void of(EvidenceRecord record) throws IOException {
    boolean study = record instanceof Study;
    Table table = Tables.of(study ? ModelTypes.STUDY : ModelTypes.PUBLICATION);
    node(table, record, NodePlace.ofRecord(record.recordId().toString()));
  }

  private void node(Table table, Object node, NodePlace place) throws IOException {
    taker.row(table, node, place);
    for (Field<Object> field : table.children()) {
      Object value = field.get(node);
      if (value == null || isLeftOut(field)) {
        continue;
      }
      if (value instanceof Collection<?> many) {
        int position = 0;
        for (Object child : many) {
          child(table, place, field, child, ++position);
        }
      } else {
        child(table, place, field, value, 1);
      }
    }
  }

  private boolean isLeftOut(Field<Object> field) {
    NodeType<?> type = field.nodeType().orElseThrow();
    return (type == ModelTypes.QUOTE && !options.evidence())
        || (type == ModelTypes.CITED_REFERENCE && !options.references());
  }

  private void child(Table parent, NodePlace place, Field<Object> field, Object node, int position)
      throws IOException {
    boolean list = field.cardinality() == Cardinality.LIST;
    String id = NodePlace.below(place.id(), field.step(position));
    Table table = Tables.of(field.nodeType().orElseThrow());
    node(
        table,
        node,
        new NodePlace(
            place.record(),
            id,
            table.type() == ModelTypes.PUBLICATION ? id : place.owner(),
            place.id(),
            parent.type().name(),
            SnakeCase.of(field.name()),
            list && !isOutOfOrder(node) ? Integer.toString(position) : "",
            basis(table, node).or(place::basis)));
  }

  /** The last of a shortened list has no place that is known. */
  private static boolean isOutOfOrder(Object node) {
    return node instanceof Contribution contribution && contribution.last().orElse(false);
  }

  @SuppressWarnings("unchecked") // the node is of the type of its table
  private static Optional<Basis> basis(Table table, Object node) {
    Field<Object> field = (Field<Object>) table.type().field("basis");
    return field == null ? Optional.empty() : Optional.ofNullable((Basis) field.get(node));
  }
}
