package org.mindlinked.rdf.shacl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.shacl.engine.constraint.EqualsConstraint;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.engine.constraint.SparqlConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a node at a glance: that a constraint cannot fail there. A query finds
 * nothing without the triples that it asks for; an alternative that is about a property holds if
 * the node does not have it. So nearly all constraints need not run on nearly all nodes. Immutable;
 * safe for all threads.
 */
final class Precheck {
  private static final String FOCUS = "this";

  private final List<Triple> needed = new ArrayList<>();

  /** Properties of which the node must have each, else the constraint holds. */
  private final Set<Node> present = new HashSet<>();

  /** Properties of which the node must have none, else the constraint holds. */
  private final Set<Node> absent = new HashSet<>();

  private Precheck() {}

  /** For a constraint of a node shape. */
  static Precheck of(Constraint constraint) {
    Precheck check = new Precheck();
    if (constraint instanceof SparqlConstraint sparql) {
      check.query(sparql.getQuery());
    } else if (constraint instanceof ShOr or) {
      or.getOthers().forEach(check::alternative);
    }
    return check;
  }

  /** For a property shape. */
  static Precheck of(PropertyShape shape) {
    Precheck check = new Precheck();
    Node property = property(shape);
    if (property != null && holdsWithoutValues(shape)) {
      check.present.add(property);
    }
    return check;
  }

  private void alternative(Shape shape) {
    if (!(shape instanceof PropertyShape alternative)) {
      return;
    }
    Node property = property(alternative);
    if (property == null) {
      return;
    }
    if (holdsWithoutValues(alternative)) {
      present.add(property);
    } else if (alternative.getConstraints().size() == 1
        && alternative.getConstraints().iterator().next() instanceof MinCount atLeast
        && atLeast.getMinCount() == 1) {
      absent.add(property);
    }
  }

  private static @Nullable Node property(PropertyShape shape) {
    return shape.getPath() instanceof P_Link link ? link.getNode() : null;
  }

  /** All but these constraints are about each value, or about having too many. */
  private static boolean holdsWithoutValues(PropertyShape shape) {
    for (Constraint constraint : shape.getConstraints()) {
      if (constraint instanceof MinCount
          || constraint instanceof HasValueConstraint
          || constraint instanceof QualifiedValueShape
          || constraint instanceof EqualsConstraint) {
        return false;
      }
    }
    return true;
  }

  private void query(Query query) {
    if (!(query.getQueryPattern() instanceof ElementGroup group)) {
      return;
    }
    for (Element element : group.getElements()) {
      if (element instanceof ElementPathBlock block) {
        for (TriplePath pattern : block.getPattern().getList()) {
          if (pattern.isTriple() && pattern.getPredicate().isURI()) {
            pattern(pattern);
          }
        }
      }
    }
  }

  private void pattern(TriplePath pattern) {
    if (isFocus(pattern.getSubject()) && pattern.getObject().isVariable()) {
      present.add(pattern.getPredicate());
    } else {
      needed.add(
          Triple.create(
              term(pattern.getSubject()), pattern.getPredicate(), term(pattern.getObject())));
    }
  }

  /** The focus node stays a variable; all others may be anything. */
  private static Node term(Node node) {
    return node.isConcrete() || isFocus(node) ? node : Node.ANY;
  }

  private static boolean isFocus(Node node) {
    return node.isVariable() && node.getName().equals(FOCUS);
  }

  /** A property without which the constraint holds, or null if there is none. */
  @Nullable Node trigger() {
    return present.isEmpty() ? null : present.iterator().next();
  }

  /**
   * Whether the constraint may fail at a node.
   *
   * @param properties those that the node has
   */
  boolean passes(Graph graph, Node focus, Set<Node> properties) {
    for (Node property : present) {
      if (!properties.contains(property)) {
        return false;
      }
    }
    for (Node property : absent) {
      if (properties.contains(property)) {
        return false;
      }
    }
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
