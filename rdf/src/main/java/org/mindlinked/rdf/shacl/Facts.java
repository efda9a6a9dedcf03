package org.mindlinked.rdf.shacl;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * The triples of one record, by subject and by what leads to it: lighter than a graph, since it is
 * made for each record. For one thread.
 */
final class Facts {
  private final Map<Node, Integer> numbers;
  private final Map<Node, Subject> subjects = new HashMap<>();
  private @Nullable Subject last;

  /**
   * The facts of some triples.
   *
   * @param numbers of the properties that anybody asks for
   */
  Facts(List<Triple> triples, Map<Node, Integer> numbers) {
    this.numbers = numbers;
    for (int i = 0; i < triples.size(); i++) {
      Triple triple = triples.get(i);
      subject(triple.getSubject()).add(number(triple.getPredicate()), triple.getObject());
    }
    for (Subject each : subjects.values()) {
      for (int i = 0; i < each.size; i++) {
        Subject led = each.objects[i].isLiteral() ? null : subjects.get(each.objects[i]);
        if (led != null) {
          led.ledBy(each, each.properties[i]);
        }
      }
    }
  }

  private int number(Node property) {
    Integer known = numbers.get(property);
    return known == null ? -1 : known;
  }

  private Subject subject(Node node) {
    Subject found = last;
    if (found == null || !found.node.equals(node)) {
      found = subjects.computeIfAbsent(node, Subject::new);
      last = found;
    }
    return found;
  }

  /** All subjects. */
  Collection<Subject> subjects() {
    return subjects.values();
  }

  /** What is said of a node, or null if nothing. */
  @Nullable Subject of(Node node) {
    Subject found = last;
    if (found == null || !found.node.equals(node)) {
      found = subjects.get(node);
      last = found == null ? last : found;
    }
    return found;
  }

  /** Adds the objects that a property of a node has, each once. */
  void objects(Node node, int property, Collection<Node> to) {
    Subject subject = of(node);
    for (int i = 0; subject != null && i < subject.size; i++) {
      if (subject.properties[i] == property && !to.contains(subject.objects[i])) {
        to.add(subject.objects[i]);
      }
    }
  }

  /** Adds the subjects whose property leads to a node, each once. */
  void subjects(Node node, int property, Collection<Node> to) {
    Subject object = of(node);
    if (object != null) {
      for (int i = 0; i < object.leadingSize; i++) {
        if (object.leadingBy[i] == property && !to.contains(object.leading[i].node)) {
          to.add(object.leading[i].node);
        }
      }
      return;
    }
    for (Subject each : subjects.values()) {
      for (int i = 0; i < each.size; i++) {
        if (each.properties[i] == property
            && same(each.objects[i], node)
            && !to.contains(each.node)) {
          to.add(each.node);
        }
      }
    }
  }

  /** Whether a graph may take two terms for one: numbers are compared by value there. */
  static boolean same(Node one, Node other) {
    return one.equals(other) || (one.isLiteral() && other.isLiteral() && one.sameValueAs(other));
  }

  /** One subject. */
  static final class Subject {
    final Node node;
    int[] properties = new int[8];
    Node[] objects = new Node[8];
    int size;
    private Subject[] leading = new Subject[1];
    private int[] leadingBy = new int[1];
    private int leadingSize;

    Subject(Node node) {
      this.node = node;
    }

    private void add(int property, Node object) {
      if (size == objects.length) {
        properties = Arrays.copyOf(properties, 2 * size);
        objects = Arrays.copyOf(objects, 2 * size);
      }
      properties[size] = property;
      objects[size++] = object;
    }

    private void ledBy(Subject subject, int property) {
      if (leadingSize == leading.length) {
        leading = Arrays.copyOf(leading, 2 * leadingSize);
        leadingBy = Arrays.copyOf(leadingBy, 2 * leadingSize);
      }
      leading[leadingSize] = subject;
      leadingBy[leadingSize++] = property;
    }

    /** How many triples have that property. */
    int count(int property) {
      int count = 0;
      for (int i = 0; i < size; i++) {
        count += properties[i] == property ? 1 : 0;
      }
      return count;
    }

    /** Whether the property of a triple has not come before. */
    boolean isFirst(int at) {
      for (int i = 0; i < at; i++) {
        if (properties[i] == properties[at]) {
          return false;
        }
      }
      return true;
    }

    /** Whether a property has that object. */
    boolean has(int property, Node object) {
      for (int i = 0; i < size; i++) {
        if (properties[i] == property && objects[i].equals(object)) {
          return true;
        }
      }
      return false;
    }
  }
}
