package org.mindlinked.rdf.shacl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;

/**
 * All shapes whose target is one class, sorted by the properties that they are about: a node is
 * looked over triple by triple, and only what its properties can break is tested. Immutable once
 * all shapes are added; safe for all threads then.
 */
final class QuickClass {
  private final QuickShapes shapes;
  private final List<QuickTest> always = new ArrayList<>();
  private @Nullable OfProperty[] byProperty = {};
  private final List<OfProperty> required = new ArrayList<>();

  QuickClass(QuickShapes shapes) {
    this.shapes = shapes;
  }

  /** What is asked of one property. */
  private static final class OfProperty {
    final int property;
    int least;
    int most = Integer.MAX_VALUE;

    /** Of each value. */
    final List<QuickTest> values = new ArrayList<>(2);

    /** Of the node that has the property. */
    final List<QuickTest> node = new ArrayList<>(2);

    OfProperty(int property) {
      this.property = property;
    }
  }

  /** Adds a shape; only before the first test. */
  void add(Shape shape) {
    if (shape.deactivated()) {
      return;
    }
    for (Constraint each : shape.getConstraints()) {
      onNode(shapes.constraint(each), Precheck.of(each));
    }
    for (PropertyShape each : shape.getPropertyShapes()) {
      if (each.getPath() instanceof P_Link link) {
        onProperty(each, property(link.getNode()));
      } else {
        onNode(shapes.shape(each), Precheck.of(each));
      }
    }
  }

  private void onNode(QuickTest test, Precheck precheck) {
    Node trigger = precheck.trigger();
    if (trigger == null) {
      always.add(test);
    } else {
      property(trigger).node.add(test);
    }
  }

  private void onProperty(PropertyShape shape, OfProperty property) {
    if (shape.deactivated()) {
      return;
    }
    List<Constraint> together = new ArrayList<>();
    for (Constraint each : shape.getConstraints()) {
      if (each instanceof MinCount atLeast) {
        property.least = Math.max(property.least, atLeast.getMinCount());
      } else if (each instanceof MaxCount atMost) {
        property.most = Math.min(property.most, atMost.getMaxCount());
      } else if (QuickShapes.isOfAll(each)) {
        together.add(each);
      } else {
        property.values.add(shapes.constraint(each));
      }
    }
    if (property.least > 0 && !required.contains(property)) {
      required.add(property);
    }
    if (!together.isEmpty() || !shape.getPropertyShapes().isEmpty()) {
      property.node.add(shapes.property(shape, together));
    }
  }

  private OfProperty property(Node node) {
    int number = shapes.number(node);
    if (number >= byProperty.length) {
      byProperty = Arrays.copyOf(byProperty, number + 1);
    }
    OfProperty found = byProperty[number];
    if (found == null) {
      found = new OfProperty(number);
      byProperty[number] = found;
    }
    return found;
  }

  /** Whether it is certain that no shape of the class finds anything at a node. */
  boolean holds(Facts facts, Facts.Subject focus) {
    for (int i = 0; i < focus.size; i++) {
      OfProperty asked = at(focus.properties[i]);
      if (asked != null && !holds(facts, focus, asked, i)) {
        return false;
      }
    }
    for (int i = 0; i < required.size(); i++) {
      if (focus.count(required.get(i).property) < required.get(i).least) {
        return false;
      }
    }
    return holds(always, facts, focus.node);
  }

  private @Nullable OfProperty at(int property) {
    return property < 0 || property >= byProperty.length ? null : byProperty[property];
  }

  private static boolean holds(Facts facts, Facts.Subject focus, OfProperty asked, int at) {
    if (!holds(asked.values, facts, focus.objects[at])) {
      return false;
    }
    if (!focus.isFirst(at)) {
      return true;
    }
    return (asked.most == Integer.MAX_VALUE || focus.count(asked.property) <= asked.most)
        && holds(asked.node, facts, focus.node);
  }

  private static boolean holds(List<QuickTest> tests, Facts facts, Node node) {
    for (int i = 0; i < tests.size(); i++) {
      if (tests.get(i).of(facts, node) != Truth.YES) {
        return false;
      }
    }
    return true;
  }
}
