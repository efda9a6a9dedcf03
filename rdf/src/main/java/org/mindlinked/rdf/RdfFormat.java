package org.mindlinked.rdf;

/** The syntaxes of RDF. */
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
  RDFXML,
  /**
   * JSON-LD of any form: expanded, flattened, in other contexts. Read only, and held in memory, so
   * that it has limits; contexts other than our own must stand in the document, for none is ever
   * fetched. What {@code mindlinked-io} writes as linked JSON is JSON-LD as well, and streams
   * there.
   */
  JSON_LD;

  /** Whether it can be written. */
  public boolean writable() {
    return this != JSON_LD;
  }

  /** Whether it is read and written in the memory of one record. */
  public boolean streams() {
    return this != RDFXML && this != JSON_LD;
  }
}
