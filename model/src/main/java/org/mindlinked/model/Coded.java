package org.mindlinked.model;

/**
 * A value of a closed choice. Its token stands in files, its IRI in RDF; neither ever changes its
 * meaning. Label and definition are English and meant for people.
 *
 * <p>Every enum of this package that a record can hold implements it. Where the list is open, a
 * {@link Concept} is used instead.
 *
 * @since 0.1.0
 */
public interface Coded {
  /** The word in files, for example {@code no-difference}. */
  String token();

  /** The IRI in RDF, made of the name of the list and the token. */
  Iri iri();

  /** A short English name in sentence case. */
  String label();

  /** What the value says and what it does not say, in English. */
  String definition();
}
