package org.mindlinked.rdf;

/** The syntaxes of RDF that can be written. */
public enum RdfFormat {
  /** Turtle: one graph, made for people. Streams. */
  TURTLE,
  /** TriG: Turtle with a graph each for facts, provenance and curated values. Streams. */
  TRIG,
  /** N-Triples: one graph, one triple a line. Streams. */
  NTRIPLES,
  /** N-Quads: N-Triples with a graph each for facts, provenance and curated values. Streams. */
  NQUADS,
  /**
   * RDF Thrift, the binary form of Apache Jena: one graph, made for loading into stores. Streams.
   */
  THRIFT,
  /**
   * RDF/XML: one graph. Held in memory until the end, so that it has a limit; it cannot hold some
   * characters, of which it refuses a record.
   */
  RDFXML
}
