package org.mindlinked.rdf.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;

/** All shapes whose target is one class, each constraint with what tells that it holds. */
final class ClassShapes {
  private record OnNode(Shape shape, Constraint constraint, Precheck precheck) {}

  private record OnProperty(PropertyShape shape, Precheck precheck) {}

  private final List<OnNode> onNode = new ArrayList<>();
  private final List<OnProperty> onProperty = new ArrayList<>();

  /** Adds a shape; only before the first check. */
  void add(Shape shape) {
    for (Constraint constraint : shape.getConstraints()) {
      onNode.add(new OnNode(shape, constraint, Precheck.of(constraint)));
    }
    for (PropertyShape property : shape.getPropertyShapes()) {
      onProperty.add(new OnProperty(property, Precheck.of(property)));
    }
  }

  /**
   * Checks a node of the class.
   *
   * @param properties those that the node has
   */
  void check(ValidationContext context, Graph graph, Node focus, Set<Node> properties) {
    for (OnNode each : onNode) {
      if (each.precheck().passes(graph, focus, properties)) {
        VLib.evalConstraint(context, graph, each.shape(), focus, null, null, each.constraint());
      }
    }
    for (OnProperty each : onProperty) {
      if (each.precheck().passes(graph, focus, properties)) {
        property(context, graph, each.shape(), focus);
      }
    }
  }

  private static void property(
      ValidationContext context, Graph graph, PropertyShape shape, Node focus) {
    Set<Node> values = ShaclPaths.valueNodes(graph, focus, shape.getPath());
    for (Constraint constraint : shape.getConstraints()) {
      VLib.evalConstraint(context, graph, shape, focus, shape.getPath(), values, constraint);
    }
    for (PropertyShape inner : shape.getPropertyShapes()) {
      for (Node value : values) {
        property(context, graph, inner, value);
      }
    }
  }
}
