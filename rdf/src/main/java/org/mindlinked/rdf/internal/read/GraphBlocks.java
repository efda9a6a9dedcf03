package org.mindlinked.rdf.internal.read;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;

/**
 * Holds all triples, and gives each record with every node that it leads to, whatever its IRI, in
 * the order in which the records' subjects first appeared; the header first.
 */
final class GraphBlocks implements BlockSource {
  private static final Node PUBLICATION_LINK =
      NodeFactory.createURI(Mindlinked.NAMESPACE + "publication");

  private final Map<Node, Entry> subjects = new LinkedHashMap<>();
  private final Set<Node> parts = new HashSet<>();
  private final UnknownTriples unknown = new UnknownTriples();
  private @Nullable Iterator<Block> blocks;
  private long size;

  private GraphBlocks() {}

  /** What is said of one subject. */
  private static final class Entry {
    final List<Triple> triples = new ArrayList<>(4);
    @Nullable List<@Nullable Node> graphs;
    Block.@Nullable Kind kind;
    boolean hasOurType;

    /** Whether a record leads to it. */
    boolean isReached;
  }

  static GraphBlocks load(InputStream in, Lang lang, ReadOptions options) throws IOException {
    GraphBlocks all = new GraphBlocks();
    try (in) {
      Syntaxes.parse(in, lang, options, all.loader(options));
    }
    return all;
  }

  static GraphBlocks of(Graph graph) {
    GraphBlocks all = new GraphBlocks();
    Iterator<Triple> triples = graph.find();
    while (triples.hasNext()) {
      all.add(triples.next(), null);
    }
    return all;
  }

  private StreamRDFBase loader(ReadOptions options) {
    long most = options.limits().graphTriples();
    return new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        take(triple, null);
      }

      @Override
      public void quad(Quad quad) {
        take(quad.asTriple(), quad.isDefaultGraph() ? null : quad.getGraph());
      }

      private void take(Triple triple, @Nullable Node graph) {
        if (size == most) {
          throw new UnreadableCatalogueException(
              Diagnostic.error(
                      RdfCodes.GRAPH_LIMIT,
                      "the source has more than " + most + " triples, which would all be held")
                  .hint(
                      "give it as N-Triples or Turtle with the triples of each record together,"
                          + " which is read record by record, or raise the limit")
                  .at(SourceLocation.of(options.sourceName())));
        }
        OtherContent.refuseNanopublication(triple, graph, options);
        add(triple, graph);
      }
    };
  }

  private void add(Triple triple, @Nullable Node graph) {
    size++;
    Entry entry = subjects.computeIfAbsent(triple.getSubject(), key -> new Entry());
    Node predicate = triple.getPredicate();
    if (predicate.equals(Run.TYPE)) {
      Node type = triple.getObject();
      Block.Kind kind = Block.Kind.of(type);
      entry.kind = kind == null || entry.kind != null ? entry.kind : kind;
      entry.hasOurType |= type.isURI() && type.getURI().startsWith(Mindlinked.NAMESPACE);
    } else if (predicate.equals(PUBLICATION_LINK)) {
      parts.add(triple.getObject());
    }
    if (graph != null && entry.graphs == null) {
      entry.graphs = new ArrayList<>();
      entry.triples.forEach(before -> addGraph(entry, null));
    }
    entry.triples.add(triple);
    addGraph(entry, graph);
  }

  private static void addGraph(Entry entry, @Nullable Node graph) {
    List<@Nullable Node> graphs = entry.graphs;
    if (graphs != null) {
      graphs.add(graph);
    }
  }

  @Override
  public UnknownTriples unknown() {
    return unknown;
  }

  @Override
  public void close() {
    blocks = List.<Block>of().iterator();
    subjects.clear();
  }

  @Override
  public @Nullable Block next() {
    Iterator<Block> rest = blocks;
    if (rest == null) {
      rest = new Records();
      blocks = rest;
    }
    return rest.hasNext() ? rest.next() : null;
  }

  private boolean isRecord(Node subject, Entry entry) {
    return entry.kind != null && !parts.contains(subject);
  }

  /** The header, the records, then what is no part of any. */
  private final class Records implements Iterator<Block> {
    private final Deque<Node> roots = new ArrayDeque<>();
    private @Nullable Deque<Block> strays;

    Records() {
      List<Node> records = new ArrayList<>();
      subjects.forEach(
          (subject, entry) -> {
            if (isRecord(subject, entry)) {
              (entry.kind == Block.Kind.CATALOGUE ? roots : records).add(subject);
            }
          });
      roots.addAll(records);
    }

    @Override
    public boolean hasNext() {
      if (!roots.isEmpty()) {
        return true;
      }
      Deque<Block> left = strays;
      if (left == null) {
        left = strays();
        strays = left;
      }
      return !left.isEmpty();
    }

    @Override
    public Block next() {
      Node root = roots.poll();
      if (root != null) {
        return block(root, requireNonNull(subjects.get(root)).kind, null);
      }
      return requireNonNull(strays).remove();
    }
  }

  private Block block(Node root, Block.@Nullable Kind kind, @Nullable Diagnostic problem) {
    List<Triple> triples = new ArrayList<>();
    List<@Nullable Node> graphs = new ArrayList<>();
    Set<Node> reached = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    open.add(root);
    reached.add(root);
    for (Node node = open.poll(); node != null; node = open.poll()) {
      Entry entry = requireNonNull(subjects.get(node));
      entry.isReached = true;
      for (int i = 0; i < entry.triples.size(); i++) {
        Triple triple = entry.triples.get(i);
        triples.add(triple);
        graphs.add(entry.graphs == null ? null : entry.graphs.get(i));
        Node object = triple.getObject();
        if (leadsOn(object) && reached.add(object)) {
          open.add(object);
        }
      }
    }
    return new Block(root, kind == null ? Block.Kind.STRAY : kind, triples, graphs, problem);
  }

  /** Whether a node is a part of what leads to it: neither a record nor a term of ours. */
  private boolean leadsOn(Node node) {
    if (node.isLiteral() || (node.isURI() && node.getURI().startsWith(Mindlinked.NAMESPACE))) {
      return false;
    }
    Entry entry = subjects.get(node);
    return entry != null && !isRecord(node, entry);
  }

  private Deque<Block> strays() {
    Deque<Block> strays = new ArrayDeque<>();
    subjects.forEach(
        (subject, entry) -> {
          if (!entry.isReached && isStray(subject, entry)) {
            strays.add(
                block(
                    subject,
                    null,
                    Diagnostic.error(
                            RdfCodes.NO_RECORD,
                            "here is a part of a record that no record leads to")
                        .hint("add the triple that leads to it, or take it out")));
          }
        });
    subjects.forEach(
        (subject, entry) -> {
          if (!entry.isReached) {
            entry.triples.forEach(unknown::add);
          }
        });
    return strays;
  }

  private static boolean isStray(Node subject, Entry entry) {
    boolean isVocabulary = subject.isURI() && subject.getURI().startsWith(Mindlinked.NAMESPACE);
    return entry.hasOurType && !isVocabulary;
  }
}
