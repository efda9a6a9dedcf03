package org.mindlinked.rdf;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * The triples of records for users of Apache Jena: the same that {@link RdfWriter} writes, without
 * the way over bytes. Safe for all threads.
 *
 * @since 0.1.0
 */
public final class RecordMapper {
  static {
    JenaStart.ready();
  }

  private RecordMapper() {}

  /**
   * A record as a graph of its own, in memory, which the caller may change.
   *
   * @throws IllegalStateException for a publication without an IRI
   */
  public static Graph toGraph(EvidenceRecord record) {
    return toGraph(record, WriteOptions.DEFAULT);
  }

  /**
   * A record as a graph of its own, in memory, with those options.
   *
   * @throws IllegalStateException for a publication without an IRI
   */
  public static Graph toGraph(EvidenceRecord record, WriteOptions options) {
    Graph graph = GraphFactory.createDefaultGraph();
    stream(record, StreamRDFLib.graph(graph), options);
    return graph;
  }

  /**
   * Gives the triples of a record to a stream, {@code rdf:type} of the record first. The stream is
   * neither started nor finished, so that many records can follow each other.
   *
   * @throws IllegalStateException for a publication without an IRI
   */
  public static void stream(EvidenceRecord record, StreamRDF stream) {
    stream(record, stream, WriteOptions.DEFAULT);
  }

  /**
   * Gives the triples of a record to a stream, with those options.
   *
   * @throws IllegalStateException for a publication without an IRI
   */
  public static void stream(EvidenceRecord record, StreamRDF stream, WriteOptions options) {
    new Mapper(new JenaSink(requireNonNull(stream, "stream"), false), options).map(record, null);
  }

  /**
   * Gives the quads of a record to a stream: what it says in the graph {@code #assertion} of the
   * record, quotes, sources and notes in {@code #provenance}, derived and suggested values in
   * {@code #curation}.
   *
   * @throws IllegalStateException for a publication without an IRI
   */
  public static void streamQuads(EvidenceRecord record, StreamRDF stream, WriteOptions options) {
    new Mapper(new JenaSink(requireNonNull(stream, "stream"), true), options).map(record, null);
  }

  /**
   * Gives the quads of a record that stands in a collection to a stream, with the link to it.
   *
   * @throws IllegalStateException for a publication without an IRI
   */
  public static void streamQuads(
      EvidenceRecord record, Catalogue in, StreamRDF stream, WriteOptions options) {
    new Mapper(new JenaSink(requireNonNull(stream, "stream"), true), options)
        .map(record, Mapper.iriOf(in));
  }

  /** Gives the quads of a catalogue's header to a stream, in graphs as those of a record. */
  public static void streamQuads(Catalogue header, StreamRDF stream) {
    new Mapper(new JenaSink(requireNonNull(stream, "stream"), true), WriteOptions.DEFAULT)
        .map(header);
  }

  /** The names of the graphs in which the quads of a record, or catalogue, of that IRI stand. */
  public static List<Node> graphsOf(String iri) {
    return Arrays.stream(Part.values())
        .map(part -> NodeFactory.createURI(iri + '#' + part.fragment()))
        .toList();
  }

  /** Gives the triples of a catalogue's header to a stream. */
  public static void stream(Catalogue header, StreamRDF stream) {
    new Mapper(new JenaSink(requireNonNull(stream, "stream"), false), WriteOptions.DEFAULT)
        .map(header);
  }
}
