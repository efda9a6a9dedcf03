package org.mindlinked.rdf.shacl;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.Vocabulary;

/**
 * The node and the property that a pointer into the JSON document of a record stands for.
 *
 * @param node the node
 * @param property the property of the node, or null if the pointer ends at the node
 */
record Fragments(Node node, @Nullable Node property) {
  /** What a pointer stands for in a record; the record itself, if it leads nowhere. */
  static Fragments of(String record, String pointer) {
    Fragments found = of(ModelTypes.STUDY, record, pointer);
    found = found == null ? of(ModelTypes.PUBLICATION, record, pointer) : found;
    return found == null ? new Fragments(NodeFactory.createURI(record), null) : found;
  }

  private static @Nullable Fragments of(NodeType<?> root, String record, String pointer) {
    StringBuilder iri = new StringBuilder(record);
    NodeType<?> type = root;
    String[] steps = pointer.split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      Field<?> field = type.field(steps[i]);
      if (field == null) {
        return null;
      }
      Node property = NodeFactory.createURI(Vocabulary.propertyOf(type, field));
      if (field.kind() != ValueKind.NODE || field.name().equals("id")) {
        return new Fragments(NodeFactory.createURI(iri.toString()), property);
      }
      NodeType<?> child = field.nodeType().orElseThrow();
      boolean list = field.cardinality() == Cardinality.LIST;
      if (list && (i + 1 == steps.length || !steps[i + 1].matches("[0-9]{1,9}"))) {
        return new Fragments(NodeFactory.createURI(iri.toString()), property);
      }
      if (!child.embedded()) {
        iri.append(iri.length() == record.length() ? '#' : '.').append(field.segment());
        if (list) {
          iri.append('-').append(Integer.parseInt(steps[++i]) + 1);
        }
      }
      type = child;
    }
    return new Fragments(NodeFactory.createURI(iri.toString()), null);
  }
}
