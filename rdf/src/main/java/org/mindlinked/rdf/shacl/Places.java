package org.mindlinked.rdf.shacl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.Vocabulary;

/**
 * Where the nodes of a graph stand in the JSON documents of their records: by the fragment, or
 * where a node has none of ours, by the triples that lead to it.
 */
final class Places {
  static final Node TYPE = NodeFactory.createURI(Vocabulary.RDF + "type");
  private static final Node POSITION = NodeFactory.createURI(Vocabulary.POSITION);
  private static final int DEEPEST = 40;
  private static final Map<Node, NodeType<?>> TYPES = new HashMap<>();
  private static final Map<NodeType<?>, Map<Node, Step>> FIELDS = new HashMap<>();

  static {
    for (NodeType<?> type : ModelTypes.all()) {
      TYPES.put(NodeFactory.createURI(Vocabulary.classOf(type)), type);
      Map<Node, Step> fields = new HashMap<>();
      add(type, "", fields);
      FIELDS.put(type, fields);
    }
  }

  private final Graph graph;

  Places(Graph graph) {
    this.graph = graph;
  }

  /** A field by its property, with what its pointer is from the node. */
  record Step(String pointer, Field<?> field) {}

  private static void add(NodeType<?> type, String prefix, Map<Node, Step> fields) {
    for (Field<?> field : type.fields()) {
      NodeType<?> child = field.nodeType().orElse(null);
      if (child != null && child.embedded()) {
        add(child, prefix + "/" + field.name(), fields);
      } else if (!field.name().equals("id")) {
        fields.put(
            NodeFactory.createURI(Vocabulary.propertyOf(type, field)),
            new Step(prefix + "/" + field.name(), field));
      }
    }
  }

  /** The field of a node that a property stands for, or null. */
  @Nullable Step field(Node node, @Nullable Node property) {
    NodeType<?> type = property == null ? null : type(node);
    Map<Node, Step> fields = type == null ? null : FIELDS.get(type);
    return fields == null ? null : fields.get(property);
  }

  /** The type of the model that a node says it is, or null. */
  @Nullable NodeType<?> type(Node node) {
    ExtendedIterator<Triple> types = graph.find(node, TYPE, Node.ANY);
    try {
      while (types.hasNext()) {
        NodeType<?> type = TYPES.get(types.next().getObject());
        if (type != null) {
          return type;
        }
      }
      return null;
    } finally {
      types.close();
    }
  }

  /** Whether the graph says of which class a node is. */
  boolean isTyped(Node node) {
    return graph.contains(node, TYPE, Node.ANY);
  }

  /** Whether the graph says anything of a node. */
  boolean isSubject(Node node) {
    return graph.contains(node, Node.ANY, Node.ANY);
  }

  /** The place of a node; nothing is known of one that belongs to no record. */
  SourceLocation of(Node node) {
    SourceLocation place = place(node, 0);
    return place == null ? SourceLocation.unknown() : place;
  }

  private @Nullable SourceLocation place(Node node, int depth) {
    if (node.isURI()) {
      String iri = node.getURI();
      int hash = iri.indexOf('#');
      if (hash < 0) {
        return record(node) ? SourceLocation.unknown().withRecordId(iri).withPointer("") : null;
      }
      Node root = NodeFactory.createURI(iri.substring(0, hash));
      NodeType<?> type = record(root) ? type(root) : null;
      String pointer = type == null ? null : pointer(type, iri.substring(hash + 1));
      if (pointer != null) {
        return SourceLocation.unknown().withRecordId(root.getURI()).withPointer(pointer);
      }
    }
    return node.isLiteral() || depth > DEEPEST ? null : byParent(node, depth);
  }

  private boolean record(Node node) {
    NodeType<?> type = type(node);
    return type == ModelTypes.STUDY
        || type == ModelTypes.PUBLICATION
        || type == ModelTypes.CATALOGUE;
  }

  /** The pointer that a fragment stands for, or null if it is none of ours. */
  private static @Nullable String pointer(NodeType<?> root, String fragment) {
    NodeType<?> type = root;
    StringBuilder pointer = new StringBuilder();
    for (String step : fragment.split("\\.", -1)) {
      if (type == null) {
        return null;
      }
      int dash = step.lastIndexOf('-');
      String segment = dash < 0 ? step : step.substring(0, dash);
      Field<?> field = type.fieldOfSegment(segment);
      if (dash > 0
          && segment.equals("label")
          && (field == null || field.kind() == ValueKind.TEXT)) {
        return pointer.toString(); // a label that the node gives to a concept from elsewhere
      }
      if (field == null) {
        return null;
      }
      pointer.append('/').append(field.name());
      type = null;
      if (field.kind() == ValueKind.NODE) {
        type = field.nodeType().orElseThrow();
        if (field.cardinality() == Cardinality.LIST) {
          int index = dash < 0 ? -1 : index(step, dash + 1);
          if (index < 0) {
            return null;
          }
          pointer.append('/').append(index);
        }
      }
    }
    return pointer.toString();
  }

  private static int index(String step, int from) {
    int number = 0;
    for (int i = from; i < step.length(); i++) {
      int digit = step.charAt(i) - '0';
      if (digit < 0 || digit > 9 || number > 100_000_000) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number - 1;
  }

  private @Nullable SourceLocation byParent(Node node, int depth) {
    List<Triple> leading = graph.find(Node.ANY, Node.ANY, node).toList();
    for (Triple link : leading) {
      Step step = field(link.getSubject(), link.getPredicate());
      if (step != null
          && (step.field().kind() == ValueKind.NODE
              || step.field().kind() == ValueKind.INTERVAL
              || step.field().kind() == ValueKind.CONCEPT)) {
        SourceLocation parent = place(link.getSubject(), depth + 1);
        if (parent != null) {
          return parent.withPointer(
              parent.pointer().orElse("") + step.pointer() + index(step.field(), node));
        }
      }
    }
    return null;
  }

  private String index(Field<?> field, Node node) {
    if (field.kind() != ValueKind.NODE || field.cardinality() != Cardinality.LIST) {
      return "";
    }
    int position = 1;
    ExtendedIterator<Triple> positions = graph.find(node, POSITION, Node.ANY);
    try {
      if (positions.hasNext()) {
        Node value = positions.next().getObject();
        String digits = value.isLiteral() ? value.getLiteralLexicalForm() : "";
        position = Math.max(1, index(digits, 0) + 1);
      }
    } finally {
      positions.close();
    }
    return "/" + (position - 1);
  }
}
