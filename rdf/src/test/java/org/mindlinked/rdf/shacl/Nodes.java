package org.mindlinked.rdf.shacl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** The node that a problem is of: its pointer without what is no node of its own in RDF. */
final class Nodes {
  private Nodes() {}

  static String of(Diagnostic problem) {
    String pointer = problem.location().pointer().orElse("?");
    return of(ModelTypes.STUDY, pointer)
        .or(() -> of(ModelTypes.PUBLICATION, pointer))
        .orElse(pointer);
  }

  private static Optional<String> of(NodeType<?> root, String pointer) {
    StringBuilder node = new StringBuilder();
    @Nullable NodeType<?> type = root;
    String[] steps = pointer.split("/", -1);
    for (int i = 1; i < steps.length && type != null; i++) {
      Field<?> field = type.field(steps[i]);
      if (field == null) {
        return Optional.empty();
      }
      NodeType<?> child = field.nodeType().orElse(null);
      if (field.kind() != ValueKind.NODE || child == null || child.embedded()) {
        return Optional.of(node.toString());
      }
      if (field.cardinality().many()) {
        if (i + 1 == steps.length) {
          return Optional.of(node.toString());
        }
        node.append('/').append(steps[i]);
        i++;
      }
      node.append('/').append(steps[i]);
      type = child;
    }
    return Optional.of(node.toString());
  }
}
