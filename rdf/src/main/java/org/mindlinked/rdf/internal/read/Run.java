package org.mindlinked.rdf.internal.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.ReadLimits;

/**
 * The triples of one subject IRI and its fragments that stand together, with the blank nodes among
 * them. Keeps no more than a record may have; of the rest only the number.
 */
final class Run {
  static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  /** The name of a run in which our own vocabulary is described. */
  static final String OWN = Mindlinked.NAMESPACE.substring(0, Mindlinked.NAMESPACE.length() - 1);

  /**
   * A record of JSON has some forty bytes a triple; half of that lets pass all that JSON lets pass,
   * and bounds the objects that are made.
   */
  private static final int BYTES_A_TRIPLE = 16;

  private static final int FEWEST = 256;

  /** The subject IRI without fragment; empty for blank nodes that stand before all else. */
  final String name;

  Block.@Nullable Kind kind;

  /** Whether it has nodes of our classes that are parts of a record. */
  boolean hasInner;

  private final int mostTriples;
  private final int mostCharacters;
  private List<Triple> triples = new ArrayList<>();
  private @Nullable List<@Nullable Node> graphs;
  private @Nullable Node root;
  private long count;
  private long characters;
  private boolean onlyTypes = true;

  /** How many triples at the begin are blank nodes that the run before did not lead to. */
  private int carried;

  private boolean hasBlanks;
  private List<Triple> orphans = List.of();

  Run(String name, ReadLimits limits) {
    this.name = name;
    this.mostTriples = Math.max(FEWEST, limits.recordBytes() / BYTES_A_TRIPLE);
    this.mostCharacters = limits.recordBytes();
  }

  /** Whether a subject belongs to it. */
  boolean isOf(String iri) {
    int length = name.length();
    return length > 0
        && iri.startsWith(name)
        && (iri.length() == length || iri.charAt(length) == '#');
  }

  /** Whether a type of record is one of this run's record, not of another one after it. */
  boolean takes(Block.Kind other) {
    return kind == null || (onlyTypes && kind != other);
  }

  void typed(Node subject, Block.Kind first) {
    if (kind == null) {
      kind = first;
      root = subject;
    }
  }

  boolean isOver() {
    return count > mostTriples || characters > mostCharacters;
  }

  /** How much it has, in words. */
  String size() {
    return count + " triples with " + characters + " characters of text";
  }

  /** Takes a triple; false if it has been dropped because the run is too large. */
  boolean add(Triple triple, @Nullable Node graph, boolean blank) {
    count++;
    Node object = triple.getObject();
    if (object.isLiteral()) {
      characters += object.getLiteralLexicalForm().length();
    }
    if (isOver()) {
      if (kind != null) {
        triples = new ArrayList<>(0);
        graphs = null;
      }
      return false;
    }
    hasBlanks |= blank;
    onlyTypes &= triple.getPredicate().equals(TYPE);
    if (graph != null && graphs == null) {
      graphs = new ArrayList<>();
      for (int i = 0; i < triples.size(); i++) {
        graphs.add(null);
      }
    }
    triples.add(triple);
    if (graphs != null) {
      graphs.add(graph);
    }
    return true;
  }

  /**
   * Gives blank nodes that nothing here leads to, to the run that follows: a parser gives what is
   * in brackets before the triple that leads to it. What came from the run before and is not
   * reached here either, is an orphan.
   */
  void handOn(Run next) {
    if (!hasBlanks || isOver()) {
      return;
    }
    Set<Node> reached = reached();
    List<Triple> kept = new ArrayList<>(triples.size());
    List<@Nullable Node> keptGraphs = new ArrayList<>();
    List<Triple> lost = new ArrayList<>();
    for (int i = 0; i < triples.size(); i++) {
      Triple triple = triples.get(i);
      Node graph = graphs == null ? null : graphs.get(i);
      if (!triple.getSubject().isBlank() || reached.contains(triple.getSubject())) {
        kept.add(triple);
        keptGraphs.add(graph);
      } else if (i < carried) {
        lost.add(triple);
      } else {
        next.add(triple, graph, true);
        next.onlyTypes = true;
      }
    }
    next.carried = next.triples.size();
    triples = kept;
    graphs = graphs == null ? null : keptGraphs;
    orphans = lost;
  }

  private Set<Node> reached() {
    Map<Node, List<Node>> links = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>();
    for (Triple triple : triples) {
      Node subject = triple.getSubject();
      Node object = triple.getObject();
      if (object.isBlank()) {
        if (subject.isBlank()) {
          links.computeIfAbsent(subject, key -> new ArrayList<>()).add(object);
        } else {
          open.add(object);
        }
      }
    }
    Set<Node> reached = new HashSet<>();
    for (Node node = open.poll(); node != null; node = open.poll()) {
      if (reached.add(node)) {
        open.addAll(links.getOrDefault(node, List.of()));
      }
    }
    return reached;
  }

  /** Blank nodes to which neither this run nor the one before leads. */
  List<Triple> orphans() {
    return orphans;
  }

  void forEach(Consumer<Triple> action) {
    triples.forEach(action);
  }

  /** The record that it is. */
  Block block(@Nullable Diagnostic problem) {
    if (root == null || kind == null) {
      throw new IllegalStateException(name + " is no record");
    }
    return isOver()
        ? new Block(root, kind, List.of(), null, problem)
        : new Block(root, kind, triples, graphs, problem);
  }
}
