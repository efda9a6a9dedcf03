package org.mindlinked.rdf.internal.read;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.diagnostic.Diagnostic;

/**
 * The triples of one record or header, of all graphs together, in the order of their appearance; a
 * triple may stand there twice. For one thread.
 */
public final class Block {
  /** What a block is about. */
  public enum Kind {
    /** A study. */
    STUDY("Study"),
    /** A publication as a record of its own. */
    PUBLICATION("Publication"),
    /** The header of a catalogue. */
    CATALOGUE("Catalogue"),
    /** Parts of a record that is not there. */
    STRAY("");

    private final String iri;

    Kind(String name) {
      this.iri = Mindlinked.NAMESPACE + name;
    }

    /** The kind that a class means, or null if it is no class of records. */
    static @Nullable Kind of(Node type) {
      if (type.isURI()) {
        String iri = type.getURI();
        for (Kind kind : values()) {
          if (kind != STRAY && kind.iri.equals(iri)) {
            return kind;
          }
        }
      }
      return null;
    }
  }

  private final Node root;
  private final Kind kind;
  private final List<Triple> triples;
  private final @Nullable List<@Nullable Node> graphs;
  private final @Nullable Diagnostic problem;

  /**
   * A block.
   *
   * @param graphs the graph of each triple, null in the default graph; or null if all are there
   * @param problem what is wrong with the block as a whole; of severity error it refuses it
   */
  Block(
      Node root,
      Kind kind,
      List<Triple> triples,
      @Nullable List<@Nullable Node> graphs,
      @Nullable Diagnostic problem) {
    this.root = root;
    this.kind = kind;
    this.triples = triples;
    this.graphs = graphs;
    this.problem = problem;
  }

  /** The subject that the block is about. */
  public Node root() {
    return root;
  }

  /** The IRI of the record, or for people the label of a blank node. */
  public String name() {
    return root.isURI() ? root.getURI() : "_:" + root.getBlankNodeLabel();
  }

  /** What it is about. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong with the block as a whole; if it is an error, the block has to be refused. */
  public Optional<Diagnostic> problem() {
    return Optional.ofNullable(problem);
  }

  /** The triples; not to be changed. */
  public List<Triple> triples() {
    return triples;
  }

  /** The triples as a graph of their own, made anew with each call. */
  public Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  /** The block as lines of N-Quads, with the graphs that it came in. */
  public byte[] nquads() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NQUADS);
    out.start();
    for (int i = 0; i < triples.size(); i++) {
      Node graph = graphs == null ? null : graphs.get(i);
      if (graph == null) {
        out.triple(triples.get(i));
      } else {
        out.quad(Quad.create(graph, triples.get(i)));
      }
    }
    out.finish();
    return bytes.toByteArray();
  }
}
