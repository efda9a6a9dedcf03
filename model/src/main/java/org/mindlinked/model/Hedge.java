package org.mindlinked.model;

import java.util.Optional;

/**
 * How firmly the source words a finding, as far as single words of doubt go.
 *
 * <p>A closed choice with the IRIs {@code hedge-…}. The definitions are in our own words, drawn
 * from: wording of review conclusions.
 *
 * <p>Generated from the table {@code concepts/enums/hedge.tsv}: change that and write the enum
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum Hedge implements Coded {
  /** May. The source words its claim as possible: may, might, could, some evidence. */
  MAY("may"),

  /** Probably. The source words its claim as likely: probably, likely, appears to. */
  PROBABLY("probably"),

  /** Is. The source states its claim plainly, without a word of doubt. */
  IS("is");

  /** The list: finds values by token or IRI. */
  public static final CodeList<Hedge> CODES = new CodeList<>("hedge", Hedge.class, values());

  private final String token;

  Hedge(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code may}. */
  public static Optional<Hedge> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<Hedge> ofIri(Iri iri) {
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
