package org.mindlinked.rdf.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * In what an answer is written: tables and yes or no in one of the first four, triples in one of
 * the last two.
 *
 * @since 0.1.0
 */
public enum QueryFormat {
  /** Comma-separated values, as SPARQL 1.1 Query Results CSV. */
  CSV(false),
  /** Tab-separated terms, as SPARQL 1.1 Query Results TSV. */
  TSV(false),
  /** SPARQL 1.1 Query Results JSON. */
  JSON(false),
  /** SPARQL Query Results XML. */
  XML(false),
  /** Triples in Turtle. */
  TURTLE(true),
  /** Triples in N-Triples. */
  NTRIPLES(true);

  private final boolean triples;

  QueryFormat(boolean triples) {
    this.triples = triples;
  }

  /** The format of that token, for example {@code csv}. */
  public static Optional<QueryFormat> named(String token) {
    return Arrays.stream(values()).filter(each -> each.token().equals(token)).findFirst();
  }

  /** Its name on the command line. */
  public String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is for CONSTRUCT and DESCRIBE. */
  public boolean isForTriples() {
    return triples;
  }
}
