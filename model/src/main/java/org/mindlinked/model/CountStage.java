package org.mindlinked.model;

import java.util.Optional;

/**
 * At which point of a study or review a number was taken.
 *
 * <p>A closed choice with the IRIs {@code count-stage-…}. The definitions are in our own words,
 * drawn from: flow diagrams of trials and reviews.
 *
 * <p>Generated from the table {@code concepts/enums/count-stage.tsv}: change that and write the
 * enum anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public enum CountStage implements Coded {
  /**
   * Planned. A number aimed at or estimated beforehand, such as a recruitment target. It is never
   * an achieved sample.
   */
  PLANNED("planned"),

  /** Identified. Found by the search or approach, before any check. */
  IDENTIFIED("identified"),

  /** Screened. Looked at to see whether the criteria are met, for example titles and abstracts. */
  SCREENED("screened"),

  /** Eligible. Found to meet the criteria, whether or not taken in afterwards. */
  ELIGIBLE("eligible"),

  /** Randomised. Assigned by chance to a group of a trial. */
  RANDOMISED("randomised"),

  /** Analysed. Entered into the analysis that is reported. */
  ANALYSED("analysed"),

  /** Completed. Stayed to the end of the study or returned the last measure. */
  COMPLETED("completed"),

  /** Included. Taken into the study or review in the end. */
  INCLUDED("included");

  /** The list: finds values by token or IRI. */
  public static final CodeList<CountStage> CODES =
      new CodeList<>("count-stage", CountStage.class, values());

  private final String token;

  CountStage(String token) {
    this.token = token;
  }

  /** The value with exactly that token, for example {@code planned}. */
  public static Optional<CountStage> ofToken(String token) {
    return CODES.byToken(token);
  }

  /** The value with that IRI. */
  public static Optional<CountStage> ofIri(Iri iri) {
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
