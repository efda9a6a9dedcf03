package org.mindlinked.model;

import java.util.Optional;

/**
 * By which route, and on what terms, a publication can be read.
 *
 * <p>A closed choice with the IRIs {@code access-…}. The definitions are in our own words, drawn
 * from: open access terms in common use.
 *
 * <p>Generated from the table {@code concepts/enums/access.tsv}: change that and write the enum
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum AccessRoute implements Coded {
  /**
   * Green open access. Free to read in a repository, as a version deposited by or for the authors.
   */
  GREEN("green"),

  /**
   * Gold open access. Free to read at the publisher, in a journal all of whose articles are open,
   * under an open licence.
   */
  GOLD("gold"),

  /**
   * Hybrid open access. Free to read at the publisher under an open licence, in a journal that is
   * otherwise sold by subscription.
   */
  HYBRID("hybrid"),

  /**
   * Bronze open access. Free to read at the publisher without an open licence, so the publisher may
   * close it again.
   */
  BRONZE("bronze"),

  /**
   * Closed access. Readable only by subscription or payment, and no free copy is known to the
   * source.
   */
  CLOSED("closed");

  /** The list: finds values by token or IRI. */
  public static final CodeList<AccessRoute> CODES =
      new CodeList<>("access", AccessRoute.class, values());

  private final String token;

  AccessRoute(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code green}. */
  public static Optional<AccessRoute> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<AccessRoute> ofIri(Iri iri) {
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
