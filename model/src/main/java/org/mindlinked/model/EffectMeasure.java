package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * On which scale an estimate of an effect, an association or a frequency is expressed.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code measure}. Their definitions are in our own words, drawn
 * from: textbook statistics; matches to STATO. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/measure.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class EffectMeasure extends Concept {
  /**
   * Odds ratio. The odds of the outcome in one group divided by its odds in another; 1 means no
   * difference. It is larger in distance from 1 than the risk ratio when the outcome is common.
   */
  public static final EffectMeasure ODDS_RATIO = new EffectMeasure("odds-ratio");

  /**
   * Risk ratio. The probability of the outcome in one group divided by its probability in another;
   * 1 means no difference. Also called relative risk.
   */
  public static final EffectMeasure RISK_RATIO = new EffectMeasure("risk-ratio");

  /**
   * Hazard ratio. The rate at which an event occurs over time in one group divided by that in
   * another, from a survival model; 1 means no difference.
   */
  public static final EffectMeasure HAZARD_RATIO = new EffectMeasure("hazard-ratio");

  /**
   * Mean difference. The difference of two group means in the units of the scale on which they were
   * measured; 0 means no difference.
   */
  public static final EffectMeasure MEAN_DIFFERENCE = new EffectMeasure("mean-difference");

  /**
   * Standardised mean difference. The difference of two group means divided by a standard
   * deviation, so it has no unit; 0 means no difference. Which formula was used may be told by a
   * narrower term.
   */
  public static final EffectMeasure STANDARDISED_MEAN_DIFFERENCE =
      new EffectMeasure("standardised-mean-difference");

  /**
   * Hedges' g. A standardised mean difference with the correction for small samples. Used when the
   * text names it. Narrower than {@link #STANDARDISED_MEAN_DIFFERENCE}.
   */
  public static final EffectMeasure HEDGES_G = new EffectMeasure("hedges-g");

  /**
   * Cohen's d. A standardised mean difference divided by the pooled standard deviation, without
   * correction for small samples. Used when the text names it. Narrower than {@link
   * #STANDARDISED_MEAN_DIFFERENCE}.
   */
  public static final EffectMeasure COHENS_D = new EffectMeasure("cohens-d");

  /**
   * Correlation coefficient. The strength of an association between two measures, from -1 to 1, by
   * whichever coefficient; 0 means none.
   */
  public static final EffectMeasure CORRELATION = new EffectMeasure("correlation");

  /**
   * Proportion. A share of a whole between 0 and 1, or in percent, estimated as a result. The share
   * that has a condition in a population is prevalence.
   */
  public static final EffectMeasure PROPORTION = new EffectMeasure("proportion");

  /**
   * Prevalence. The share of a population that has a condition at one time or within a stated
   * period. New cases over time are an incidence and given by label.
   */
  public static final EffectMeasure PREVALENCE = new EffectMeasure("prevalence");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<EffectMeasure> SCHEME =
      new ConceptScheme<>(
          "measure",
          EffectMeasure.class,
          EffectMeasure::new,
          List.of(
              ODDS_RATIO,
              RISK_RATIO,
              HAZARD_RATIO,
              MEAN_DIFFERENCE,
              STANDARDISED_MEAN_DIFFERENCE,
              HEDGES_G,
              COHENS_D,
              CORRELATION,
              PROPORTION,
              PREVALENCE));

  private EffectMeasure(String token) {
    super("measure", token);
  }

  private EffectMeasure(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<EffectMeasure> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code odds-ratio}. */
  public static Optional<EffectMeasure> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static EffectMeasure of(Iri iri) {
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
  public static EffectMeasure of(Iri iri, Text label) {
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
  public static EffectMeasure of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static EffectMeasure labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static EffectMeasure labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
