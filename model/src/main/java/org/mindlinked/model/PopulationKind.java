package org.mindlinked.model;

import java.util.Optional;

/**
 * Whether a population is meant, studied, or served.
 *
 * <p>A closed choice with the IRIs {@code population-kind-…}. The definitions are in our own words,
 * drawn from: the model of Mindlinked.
 *
 * <p>Generated from the table {@code concepts/enums/population-kind.tsv}: change that and write the
 * enum anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum PopulationKind implements Coded {
  /**
   * Target population. The people about whom the study wants to say something, whether or not it
   * reached them.
   */
  TARGET("target"),

  /**
   * Sample. The people, or other units, that were actually studied. Their numbers are sample
   * numbers.
   */
  SAMPLE("sample"),

  /**
   * Population served. The people whom the sampled staff or services look after, and who were not
   * studied themselves.
   */
  SERVED("served");

  /** The list: finds values by token or IRI. */
  public static final CodeList<PopulationKind> CODES =
      new CodeList<>("population-kind", PopulationKind.class, values());

  private final String token;

  PopulationKind(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code target}. */
  public static Optional<PopulationKind> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<PopulationKind> ofIri(Iri iri) {
    return CODES.byIri(iri);
  }

  @Override
  public String token() {
    return token;
  }

  @Override
  public Iri iri() {
    return CODES.iri(this);
  }

  @Override
  public String label() {
    return CODES.label(this);
  }

  @Override
  public String definition() {
    return CODES.definition(this);
  }
}
