package org.mindlinked.rdf.shacl;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * Triples without which the query of a shape cannot find anything: looking for them is a thousand
 * times cheaper than running the query, and nearly always enough. Immutable; safe for all threads.
 */
final class Precheck {
  private static final String FOCUS = "this";

  private final List<Triple> needed;

  private Precheck(List<Triple> needed) {
    this.needed = List.copyOf(needed);
  }

  /** What the only constraint of a shape needs, if it is a query; of other shapes nothing. */
  static Precheck of(Shape shape) {
    List<Triple> needed = new ArrayList<>();
    if (shape.getPropertyShapes().isEmpty() && shape.getConstraints().size() == 1) {
      Constraint only = shape.getConstraints().iterator().next();
      if (only instanceof SparqlConstraint sparql) {
        collect(sparql.getQuery(), needed);
      }
    }
    return new Precheck(needed);
  }

  private static void collect(Query query, List<Triple> needed) {
    if (!(query.getQueryPattern() instanceof ElementGroup group)) {
      return;
    }
    for (Element element : group.getElements()) {
      if (element instanceof ElementPathBlock block) {
        for (TriplePath pattern : block.getPattern().getList()) {
          if (pattern.isTriple() && pattern.getPredicate().isURI()) {
            needed.add(
                Triple.create(
                    term(pattern.getSubject()), pattern.getPredicate(), term(pattern.getObject())));
          }
        }
      }
    }
  }

  /** The focus node stays a variable; all others may be anything. */
  private static Node term(Node node) {
    return node.isConcrete() || isFocus(node) ? node : Node.ANY;
  }

  private static boolean isFocus(Node node) {
    return node.isVariable() && node.getName().equals(FOCUS);
  }

  /** Whether the query may find something at that node. */
  boolean passes(Graph graph, Node focus) {
    for (Triple triple : needed) {
      Node subject = isFocus(triple.getSubject()) ? focus : triple.getSubject();
      Node object = isFocus(triple.getObject()) ? focus : triple.getObject();
      if (!graph.contains(subject, triple.getPredicate(), object)) {
        return false;
      }
    }
    return true;
  }
}
