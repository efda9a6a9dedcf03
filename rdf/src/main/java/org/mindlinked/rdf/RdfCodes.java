package org.mindlinked.rdf;

/** The codes of problems with RDF; each has a page in docs/errors.md. */
public final class RdfCodes {
  /** A text holds a character that RDF/XML cannot. */
  public static final String XML_CHARACTER = "ML-RDF-001";

  /** A syntax that is held in memory would need more triples than the limit. */
  public static final String GRAPH_LIMIT = "ML-RDF-002";

  /** A file of RDF was given to be read. */
  public static final String NOT_READ = "ML-RDF-003";

  private RdfCodes() {}
}
