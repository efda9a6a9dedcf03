package org.mindlinked.rdf.shacl;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.Vocabulary;

/**
 * Writes out what readers of records understand without its being said: the class of a node, which
 * follows from the property that leads to it, and whole numbers of a narrower type. Shapes see only
 * what is said, so that they would complain of data that every reader takes.
 */
final class Spelled {
  private final Graph given;
  private final Graph out = GraphFactory.createDefaultGraph();
  private final Places places = new Places(out);
  private boolean changed;

  private Spelled(Graph given) {
    this.given = given;
  }

  /** The graph with all of that said; the same graph if nothing was missing. */
  static Graph out(Graph given) {
    Spelled spelled = new Spelled(given);
    spelled.copy();
    spelled.types();
    return spelled.changed ? spelled.out : given;
  }

  private void copy() {
    for (Triple triple : given.find().toList()) {
      Node object = triple.getObject();
      if (object.isLiteral()
          && object.getLiteralDatatype() instanceof XSDDatatype narrow
          && !narrow.equals(XSDDatatype.XSDinteger)
          && XSDFuncOp.isIntegerDatatype(narrow)
          && object.getLiteral().isWellFormed()) {
        Node plain =
            NodeFactory.createLiteralDT(object.getLiteralLexicalForm(), XSDDatatype.XSDinteger);
        out.add(Triple.create(triple.getSubject(), triple.getPredicate(), plain));
        changed = true;
      } else {
        out.add(triple);
      }
    }
  }

  private void types() {
    Deque<Node> typed = new ArrayDeque<>();
    for (Triple triple : given.find(Node.ANY, Places.TYPE, Node.ANY).toList()) {
      typed.add(triple.getSubject());
    }
    for (Node node = typed.poll(); node != null; node = typed.poll()) {
      for (Triple link : given.find(node, Node.ANY, Node.ANY).toList()) {
        String type = expected(node, link);
        if (type != null) {
          out.add(Triple.create(link.getObject(), Places.TYPE, NodeFactory.createURI(type)));
          typed.add(link.getObject());
          changed = true;
        }
      }
    }
  }

  /**
   * The class that the object of a link must have, if it has none of ours and is said something of.
   */
  private @Nullable String expected(Node node, Triple link) {
    Node object = link.getObject();
    Places.Step step = places.field(node, link.getPredicate());
    if (step == null || object.isLiteral() || !places.isSubject(object)) {
      return null;
    }
    if (step.field().kind() == ValueKind.INTERVAL) {
      return places.isTyped(object) ? null : Vocabulary.INTERVAL_CLASS;
    }
    NodeType<?> type = step.field().nodeType().orElse(null);
    return type == null || places.type(object) != null ? null : Vocabulary.classOf(type);
  }
}
