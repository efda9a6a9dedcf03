package org.mindlinked.rdf;

import java.util.Set;

/** The codes of problems with RDF; each has a page in docs/errors.md. */
public final class RdfCodes {
  /** A text holds a character that RDF/XML cannot. */
  public static final String XML_CHARACTER = "ML-RDF-001";

  /** A syntax that is held in memory would need more triples than the limit. */
  public static final String GRAPH_LIMIT = "ML-RDF-002";

  // 003 was "RDF is not read" and is not used again.

  /** A source is not well-formed in its syntax. */
  public static final String SYNTAX = "ML-RDF-004";

  /** The triples of a record do not stand together. */
  public static final String INTERLEAVED = "ML-RDF-005";

  /** Two values where there can be one. */
  public static final String CONFLICT = "ML-RDF-006";

  /** Triples that say nothing that the model knows. */
  public static final String UNKNOWN_TRIPLES = "ML-RDF-007";

  /** An object of another kind or datatype than its property takes. */
  public static final String VALUE = "ML-RDF-008";

  /** Two records of one IRI follow each other. */
  public static final String RECORD_TWICE = "ML-RDF-009";

  /** An inner node of another class than its property takes. */
  public static final String NODE_TYPE = "ML-RDF-010";

  /** Inner nodes without a record. */
  public static final String NO_RECORD = "ML-RDF-011";

  /** A document takes its context from an address that is not bundled. */
  public static final String CONTEXT = "ML-RDF-012";

  /** A record of more triples or text than the limit. */
  public static final String RECORD_SIZE = "ML-RDF-013";

  /** A header after the first record. */
  public static final String HEADER_PLACE = "ML-RDF-014";

  /** An IRI of our namespace that is no term. */
  public static final String UNKNOWN_TERM = "ML-RDF-015";

  /** A source of a later major version of the schema. */
  public static final String SCHEMA_VERSION = "ML-RDF-016";

  /** A source could not be read to its end. */
  public static final String READ_FAILED = "ML-RDF-017";

  /** A rejected record could not be put aside. */
  public static final String REJECTS = "ML-RDF-018";

  /** The engine for SHACL is not on the class path. */
  public static final String SHACL_MISSING = "ML-RDF-020";

  /** A file of shapes that cannot be read as such. */
  public static final String SHAPES = "ML-RDF-021";

  /** A problem that shapes of somebody else found. */
  public static final String FOREIGN_SHAPE = "ML-RDF-022";

  /** A file of a format that is written and not read was given to be read. */
  public static final String WRITTEN_ONLY = "ML-RDF-031";

  /** A source that describes data sets, and holds no record. */
  public static final String DATA_SETS = "ML-RDF-032";

  /** A source of nanopublications, without a record. */
  public static final String NANOPUBLICATIONS = "ML-RDF-033";

  /** A source that describes works in other vocabularies, and holds no record. */
  public static final String OTHER_WORKS = "ML-RDF-034";

  /** What a store is built on is not on the class path. */
  public static final String STORE_MISSING = "ML-RDF-040";

  /** A store is open in another process, or a second time in this one. */
  public static final String STORE_LOCKED = "ML-RDF-041";

  /** A folder is no store, or of a layout that this version does not know. */
  public static final String NOT_A_STORE = "ML-RDF-042";

  /** A store cannot be read or written. */
  public static final String STORE_FAILED = "ML-RDF-043";

  /** An endpoint does not answer. */
  public static final String ENDPOINT_AWAY = "ML-RDF-044";

  /** An endpoint refuses what it is sent. */
  public static final String ENDPOINT_REFUSED = "ML-RDF-045";

  /** An endpoint answers that it cannot at the moment. */
  public static final String ENDPOINT_BUSY = "ML-RDF-046";

  /** A query that is not well-formed SPARQL. */
  public static final String QUERY_SYNTAX = "ML-RDF-050";

  /** An update where only queries are answered. */
  public static final String QUERY_UPDATE = "ML-RDF-051";

  /** A query that would ask another endpoint. */
  public static final String QUERY_SERVICE = "ML-RDF-052";

  /** A query that would read a file. */
  public static final String QUERY_FILE = "ML-RDF-053";

  /** A query with a function that is not allowed. */
  public static final String QUERY_FUNCTION = "ML-RDF-054";

  /** A value that a parameter of a ready question does not take. */
  public static final String PARAMETER_VALUE = "ML-RDF-055";

  /** A ready question that there is not, or a parameter that it does not have, or lacks. */
  public static final String PARAMETER = "ML-RDF-056";

  /** A question or query that had no answer in its time. */
  public static final String QUERY_TIME = "ML-RDF-057";

  /** An answer that was cut after so many rows. */
  public static final String QUERY_ROWS = "ML-RDF-058";

  /** A query that failed while it was answered. */
  public static final String QUERY_FAILED = "ML-RDF-059";

  /** A query names the graph in which a store keeps its own books. */
  public static final String QUERY_GRAPH = "ML-RDF-060";

  private static final Set<String> WHOLE_FILE =
      Set.of(
          GRAPH_LIMIT,
          SYNTAX,
          INTERLEAVED,
          CONTEXT,
          SCHEMA_VERSION,
          READ_FAILED,
          DATA_SETS,
          NANOPUBLICATIONS,
          OTHER_WORKS);

  private RdfCodes() {}

  /** Whether a code says that the source as a whole is at fault, rather than one of its records. */
  public static boolean concernsWholeFile(String code) {
    return WHOLE_FILE.contains(code);
  }
}
