package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * Which aspect of the evidence an appraisal is about, where it does not judge the whole.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code appraisal-domain}. Their definitions are in our own words,
 * drawn from: GRADE-CERQual components and SEVCO bias terms, described in our words. Immutable and
 * safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/appraisal-domain.tsv}: change that and write the
 * class anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class AppraisalDomain extends Concept {
  /**
   * Methodological limitations. A component of GRADE-CERQual: how far problems in the design or
   * conduct of the contributing studies weaken a review finding.
   */
  public static final AppraisalDomain METHODOLOGICAL_LIMITATIONS =
      new AppraisalDomain("methodological-limitations");

  /**
   * Coherence. A component of GRADE-CERQual: how clear and convincing the fit is between the data
   * of the contributing studies and the review finding. Not the construct of that name in
   * normalisation process theory.
   */
  public static final AppraisalDomain COHERENCE = new AppraisalDomain("coherence");

  /**
   * Adequacy of data. A component of GRADE-CERQual: how rich the data are and how many contribute
   * to a review finding.
   */
  public static final AppraisalDomain ADEQUACY = new AppraisalDomain("adequacy");

  /**
   * Relevance. A component of GRADE-CERQual: how well the contributing studies' people, places and
   * topics apply to the review's question.
   */
  public static final AppraisalDomain RELEVANCE = new AppraisalDomain("relevance");

  /**
   * Selection bias. Error that arises from how people or groups came into a study or its groups, so
   * that those compared, or those described, differ from those meant. Narrower than {@link
   * #RISK_OF_BIAS}.
   */
  public static final AppraisalDomain SELECTION_BIAS = new AppraisalDomain("selection-bias");

  /**
   * Qualitative research bias. Distortion specific to qualitative work, for example by the
   * researcher's position, the sampling of voices or the selective use of quotations. Narrower than
   * {@link #RISK_OF_BIAS}.
   */
  public static final AppraisalDomain QUALITATIVE_RESEARCH_BIAS =
      new AppraisalDomain("qualitative-research-bias");

  /**
   * Publication bias. Distortion of a body of evidence because whether and how studies were
   * published depended on their results. Narrower than {@link #RISK_OF_BIAS}.
   */
  public static final AppraisalDomain PUBLICATION_BIAS = new AppraisalDomain("publication-bias");

  /**
   * Risk of bias. How likely the design, conduct or analysis of a study is to lead its result away
   * from the truth, taken overall or where no single kind is named. Imprecision for want of numbers
   * is not bias.
   */
  public static final AppraisalDomain RISK_OF_BIAS = new AppraisalDomain("risk-of-bias");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<AppraisalDomain> SCHEME =
      new ConceptScheme<>(
          "appraisal-domain",
          AppraisalDomain.class,
          AppraisalDomain::new,
          List.of(
              METHODOLOGICAL_LIMITATIONS,
              COHERENCE,
              ADEQUACY,
              RELEVANCE,
              SELECTION_BIAS,
              QUALITATIVE_RESEARCH_BIAS,
              PUBLICATION_BIAS,
              RISK_OF_BIAS));

  private AppraisalDomain(String token) {
    super("appraisal-domain", token);
  }

  private AppraisalDomain(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<AppraisalDomain> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code methodological-limitations}. */
  public static Optional<AppraisalDomain> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static AppraisalDomain of(Iri iri) {
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
  public static AppraisalDomain of(Iri iri, Text label) {
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
  public static AppraisalDomain of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static AppraisalDomain labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static AppraisalDomain labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
