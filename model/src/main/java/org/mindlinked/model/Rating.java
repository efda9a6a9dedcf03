package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * The outcome of an appraisal. Each instrument has ratings of its own, which are never shared: the
 * same word means different things in two of them.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code rating}. Their definitions are in our own words, drawn from:
 * the instruments' own guidance, described in our words. Immutable and safe to share between
 * threads.
 *
 * <p>Generated from the table {@code concepts/rating.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class Rating extends Concept {
  /**
   * AMSTAR 2: high confidence. The review has no critical flaw and at most one other weakness by
   * AMSTAR 2, so it gives an accurate and full summary of the studies.
   */
  public static final Rating AMSTAR_2_HIGH = new Rating("amstar-2-high");

  /**
   * AMSTAR 2: moderate confidence. The review has several weaknesses by AMSTAR 2, none of them in a
   * critical item.
   */
  public static final Rating AMSTAR_2_MODERATE = new Rating("amstar-2-moderate");

  /**
   * AMSTAR 2: low confidence. The review has one flaw in a critical item of AMSTAR 2, with or
   * without other weaknesses.
   */
  public static final Rating AMSTAR_2_LOW = new Rating("amstar-2-low");

  /**
   * AMSTAR 2: critically low confidence. The review has more than one flaw in critical items of
   * AMSTAR 2 and is not to be relied on as a full summary. It judges a review's conduct; it is not
   * the very low of GRADE, which judges a body of evidence.
   */
  public static final Rating AMSTAR_2_CRITICALLY_LOW = new Rating("amstar-2-critically-low");

  /**
   * GRADE: high certainty. By GRADE, the true effect is very likely close to the estimate for this
   * outcome.
   */
  public static final Rating GRADE_HIGH = new Rating("grade-high");

  /**
   * GRADE: moderate certainty. By GRADE, the true effect is probably close to the estimate for this
   * outcome but may differ substantially.
   */
  public static final Rating GRADE_MODERATE = new Rating("grade-moderate");

  /**
   * GRADE: low certainty. By GRADE, the true effect for this outcome may differ substantially from
   * the estimate.
   */
  public static final Rating GRADE_LOW = new Rating("grade-low");

  /**
   * GRADE: very low certainty. By GRADE, the true effect for this outcome probably differs
   * substantially from the estimate. Not the critically low of AMSTAR 2.
   */
  public static final Rating GRADE_VERY_LOW = new Rating("grade-very-low");

  /**
   * CERQual: high confidence. It is highly likely that the qualitative review finding represents
   * the phenomenon well.
   */
  public static final Rating CERQUAL_HIGH = new Rating("cerqual-high");

  /**
   * CERQual: moderate confidence. It is likely that the qualitative review finding represents the
   * phenomenon well.
   */
  public static final Rating CERQUAL_MODERATE = new Rating("cerqual-moderate");

  /**
   * CERQual: low confidence. It is possible that the qualitative review finding represents the
   * phenomenon well.
   */
  public static final Rating CERQUAL_LOW = new Rating("cerqual-low");

  /**
   * CERQual: very low confidence. It is not clear whether the qualitative review finding represents
   * the phenomenon at all.
   */
  public static final Rating CERQUAL_VERY_LOW = new Rating("cerqual-very-low");

  /**
   * RoB 2: low risk of bias. The result is judged at low risk of bias in every domain of RoB 2. The
   * opposite of a low rating of quality or confidence.
   */
  public static final Rating ROB_2_LOW = new Rating("rob-2-low");

  /**
   * RoB 2: some concerns. At least one domain of RoB 2 raises concerns for the result and none is
   * at high risk of bias.
   */
  public static final Rating ROB_2_SOME_CONCERNS = new Rating("rob-2-some-concerns");

  /**
   * RoB 2: high risk of bias. At least one domain of RoB 2 is at high risk for the result, or
   * several raise concerns that together weaken it much. The opposite of high quality.
   */
  public static final Rating ROB_2_HIGH = new Rating("rob-2-high");

  /**
   * High quality, instrument not named. The text rates quality as high, good or strong without an
   * instrument of this list. Never used for a high risk of bias.
   */
  public static final Rating GENERIC_HIGH = new Rating("generic-high");

  /**
   * Moderate quality, instrument not named. The text rates quality as moderate, medium or fair
   * without an instrument of this list.
   */
  public static final Rating GENERIC_MODERATE = new Rating("generic-moderate");

  /**
   * Low quality, instrument not named. The text rates quality as low, poor or weak without an
   * instrument of this list. Never used for a low risk of bias.
   */
  public static final Rating GENERIC_LOW = new Rating("generic-low");

  /**
   * Unclear quality, instrument not named. The text says that quality could not be judged or was
   * not reported well enough to judge. Not for texts that say nothing on quality.
   */
  public static final Rating GENERIC_UNCLEAR = new Rating("generic-unclear");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<Rating> SCHEME =
      new ConceptScheme<>(
          "rating",
          Rating.class,
          Rating::new,
          List.of(
              AMSTAR_2_HIGH,
              AMSTAR_2_MODERATE,
              AMSTAR_2_LOW,
              AMSTAR_2_CRITICALLY_LOW,
              GRADE_HIGH,
              GRADE_MODERATE,
              GRADE_LOW,
              GRADE_VERY_LOW,
              CERQUAL_HIGH,
              CERQUAL_MODERATE,
              CERQUAL_LOW,
              CERQUAL_VERY_LOW,
              ROB_2_LOW,
              ROB_2_SOME_CONCERNS,
              ROB_2_HIGH,
              GENERIC_HIGH,
              GENERIC_MODERATE,
              GENERIC_LOW,
              GENERIC_UNCLEAR));

  private Rating(String token) {
    super("rating", token);
  }

  private Rating(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<Rating> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code amstar-2-high}. */
  public static Optional<Rating> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static Rating of(Iri iri) {
    return SCHEME.of(iri, null);
  }

  /**
   * The term with that IRI (the label is then dropped, the term has its own), or else a concept
   * from elsewhere with that label.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @param label how it is called where it was found
   * @throws InvalidValueException ({@code ML-VAL-040}, {@code ML-VAL-041}) if it is a term of
   *     another scheme, or the label is blank
   */
  public static Rating of(Iri iri, Text label) {
    return SCHEME.of(iri, label);
  }

  /**
   * As {@link #of(Iri, Text)}, with a label whose language is not told.
   *
   * @param iri an absolute IRI
   * @param label how it is called where it was found
   * @throws InvalidValueException ({@code ML-VAL-001}, {@code ML-VAL-040}, {@code ML-VAL-041}) if
   *     the IRI is not one or a term of another scheme, or the label is blank
   */
  public static Rating of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Rating labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Rating labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
