package org.mindlinked.rdf.shacl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;

/**
 * Tells of most good records that no shape finds anything in them, without the engine: the shapes
 * are made into tests once, and the tests look at the triples as they came. Whatever they are not
 * certain of is left to the engine, so that there is one judge. Immutable; safe for all threads.
 */
final class QuickCheck {
  /** Tests go over the triples of a node again and again, which does not pay if they are many. */
  private static final int LARGE = 1000;

  private final Map<Node, QuickClass> byClass = new HashMap<>();
  private final Map<Node, Integer> numbers;
  private final int type;

  /** For shapes that have nothing but classes as targets. */
  QuickCheck(Shapes shapes) {
    QuickShapes tests = new QuickShapes();
    this.type = tests.number(Places.TYPE);
    for (Shape shape : shapes.getTargetShapes()) {
      shape
          .getTargets()
          .forEach(
              target ->
                  byClass
                      .computeIfAbsent(target.getObject(), any -> new QuickClass(tests))
                      .add(shape));
    }
    this.numbers = Map.copyOf(tests.numbers());
  }

  /** Whether it is certain that no shape finds anything in these triples. */
  boolean passes(List<Triple> triples) {
    Facts facts = new Facts(triples, numbers);
    for (Facts.Subject subject : facts.subjects()) {
      if (!passes(facts, subject)) {
        return false;
      }
    }
    return true;
  }

  /** The nodes at which a shape may find something, or at what they lead to. */
  Set<Node> suspects(List<Triple> triples) {
    Facts facts = new Facts(triples, numbers);
    Set<Node> suspects = new HashSet<>();
    for (Facts.Subject subject : facts.subjects()) {
      if (!passes(facts, subject)) {
        suspects.add(subject.node);
      }
    }
    return suspects;
  }

  private boolean passes(Facts facts, Facts.Subject subject) {
    if (subject.size > LARGE) {
      return false;
    }
    for (int i = 0; i < subject.size; i++) {
      QuickClass asked = subject.properties[i] == type ? byClass.get(subject.objects[i]) : null;
      if (asked != null && !asked.holds(facts, subject)) {
        return false;
      }
    }
    return true;
  }
}
