package org.mindlinked.io;

import java.util.Collection;
import java.util.Set;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** Counts the nodes of a record that have rows of their own in tables. */
final class NodeCount {
  private static final Set<NodeType<?>> IN_THE_ROW_OF_ANOTHER =
      Set.of(ModelTypes.PERSON, ModelTypes.CONTAINER, ModelTypes.PLACE);

  private NodeCount() {}

  static long of(EvidenceRecord record) {
    return of(record instanceof Study ? ModelTypes.STUDY : ModelTypes.PUBLICATION, record);
  }

  @SuppressWarnings("unchecked") // the node is of the type whose field it is
  private static long of(NodeType<?> type, Object node) {
    long count = 1;
    for (Field<?> field : type.fields()) {
      Object value = ((Field<Object>) field).get(node);
      if (field.kind() != ValueKind.NODE || value == null) {
        continue;
      }
      NodeType<?> child = field.nodeType().orElseThrow();
      if (value instanceof Collection<?> many) {
        count += many.stream().mapToLong(each -> of(child, each)).sum();
      } else if (field.cardinality() == Cardinality.REQUIRED
          || !IN_THE_ROW_OF_ANOTHER.contains(child)) {
        count += of(child, value);
      }
    }
    return count;
  }
}
