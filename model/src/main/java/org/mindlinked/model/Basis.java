package org.mindlinked.model;

import java.util.Optional;

/**
 * Why a value is given although its source does not state it.
 *
 * <p>A closed choice with the IRIs {@code basis-…}. The definitions are in our own words, drawn
 * from: the model of Mindlinked.
 *
 * <p>Generated from the table {@code concepts/enums/basis.tsv}: change that and write the enum
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum Basis implements Coded {
  /**
   * Derived. Worked out from values that the source states, for example a sum or a percentage
   * turned into a number. The source does not state the value itself.
   */
  DERIVED("derived"),

  /**
   * Suggested. Proposed by a person or a program without a statement in the source. It is never
   * exported as stated.
   */
  SUGGESTED("suggested");

  /** The list: finds values by token or IRI. */
  public static final CodeList<Basis> CODES = new CodeList<>("basis", Basis.class, values());

  private final String token;

  Basis(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code derived}. */
  public static Optional<Basis> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<Basis> ofIri(Iri iri) {
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
