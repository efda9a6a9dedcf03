package org.mindlinked.model;

import java.util.Optional;

/**
 * Which way a finding points, without its size.
 *
 * <p>A closed choice with the IRIs {@code direction-…}. The definitions are in our own words, drawn
 * from: synthesis without meta-analysis, as review practice describes it.
 *
 * <p>Generated from the table {@code concepts/enums/direction.tsv}: change that and write the enum
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum Direction implements Coded {
  /**
   * Improves. The outcome becomes better for the people concerned, whichever way its numbers go.
   */
  IMPROVES("improves"),

  /** Worsens. The outcome becomes worse for the people concerned, whichever way its numbers go. */
  WORSENS("worsens"),

  /** Increases. The quantity goes up, without a judgement on whether that is good. */
  INCREASES("increases"),

  /** Decreases. The quantity goes down, without a judgement on whether that is good. */
  DECREASES("decreases"),

  /**
   * No difference. The source says that there was no change or no difference. A result that is not
   * reported is not this.
   */
  NO_DIFFERENCE("no-difference"),

  /** Mixed. Results point in different directions between studies, outcomes or groups. */
  MIXED("mixed"),

  /** Unclear. The source says that the direction cannot be told from the evidence. */
  UNCLEAR("unclear");

  /** The list: finds values by token or IRI. */
  public static final CodeList<Direction> CODES =
      new CodeList<>("direction", Direction.class, values());

  private final String token;

  Direction(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code improves}. */
  public static Optional<Direction> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<Direction> ofIri(Iri iri) {
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
