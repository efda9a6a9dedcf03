package org.mindlinked.rdf;

/** The codes of problems with RDF; each has a page in docs/errors.md. */
public final class RdfCodes {
  /** A text holds a character that RDF/XML cannot. */
  public static final String XML_CHARACTER = "ML-RDF-001";

  /** A syntax that is held in memory would need more triples than the limit. */
  public static final String GRAPH_LIMIT = "ML-RDF-002";

  /** A file of RDF was given to be read. */
  public static final String NOT_READ = "ML-RDF-003";

  /** A source is not well-formed in its syntax. */
  public static final String SYNTAX = "ML-RDF-004";

  /** The triples of a record do not stand together. */
  public static final String INTERLEAVED = "ML-RDF-005";

  /** Triples that say nothing that the model knows. */
  public static final String UNKNOWN_TRIPLES = "ML-RDF-007";

  /** Two records of one IRI follow each other. */
  public static final String RECORD_TWICE = "ML-RDF-009";

  /** Inner nodes without a record. */
  public static final String NO_RECORD = "ML-RDF-011";

  /** A record of more triples or text than the limit. */
  public static final String RECORD_SIZE = "ML-RDF-013";

  /** A source could not be read to its end. */
  public static final String READ_FAILED = "ML-RDF-017";

  private RdfCodes() {}
}
