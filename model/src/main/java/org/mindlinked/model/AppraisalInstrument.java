package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * Tools by which the quality, bias or certainty of evidence is judged.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code instrument}. Their definitions are in our own words, drawn
 * from: the instruments' own guidance, described in our words; codes of the FHIR evidence-based
 * medicine guide. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/instrument.tsv}: change that and write the class
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class AppraisalInstrument extends Concept {
  /**
   * AMSTAR 2. Sixteen items that judge how a systematic review of healthcare interventions was
   * conducted and lead to an overall confidence in its results. It judges reviews, not the studies
   * in them.
   */
  public static final AppraisalInstrument AMSTAR_2 = new AppraisalInstrument("amstar-2");

  /**
   * GRADE. Rates how certain a body of evidence is for one outcome, and how strong a recommendation
   * is. It does not rate single studies.
   */
  public static final AppraisalInstrument GRADE = new AppraisalInstrument("grade");

  /**
   * GRADE-CERQual. Rates how much confidence to place in one finding of a qualitative evidence
   * synthesis, by four components. Not the quality of each study.
   */
  public static final AppraisalInstrument GRADE_CERQUAL = new AppraisalInstrument("grade-cerqual");

  /**
   * CASP checklists. Short question lists for reading a study critically, one for each of several
   * designs; they yield answers, no overall score.
   */
  public static final AppraisalInstrument CASP = new AppraisalInstrument("casp");

  /**
   * RoB 2. The second Cochrane tool for risk of bias in randomised trials, judged for each result
   * in five domains.
   */
  public static final AppraisalInstrument ROB_2 = new AppraisalInstrument("rob-2");

  /**
   * Cochrane risk of bias tool (2008, 2011). The first Cochrane tool for risk of bias in randomised
   * trials, with judgements low, unclear or high for each study.
   */
  public static final AppraisalInstrument ROB_1 = new AppraisalInstrument("rob-1");

  /**
   * ROBINS-I. Judges the risk of bias of a result from a non-randomised study of an intervention,
   * against the trial that might have been.
   */
  public static final AppraisalInstrument ROBINS_I = new AppraisalInstrument("robins-i");

  /**
   * ROBIS. Judges the risk of bias in a systematic review in phases: relevance, concerns with the
   * process, and overall judgement.
   */
  public static final AppraisalInstrument ROBIS = new AppraisalInstrument("robis");

  /** QUADAS-2. Judges risk of bias and applicability of studies of diagnostic accuracy. */
  public static final AppraisalInstrument QUADAS_2 = new AppraisalInstrument("quadas-2");

  /**
   * Newcastle-Ottawa Scale. Awards stars to cohort and case-control studies for selection,
   * comparability, and outcome or exposure.
   */
  public static final AppraisalInstrument NEWCASTLE_OTTAWA =
      new AppraisalInstrument("newcastle-ottawa");

  /**
   * AGREE II. Appraises clinical practice guidelines in six domains, from scope to editorial
   * independence. It does not appraise studies.
   */
  public static final AppraisalInstrument AGREE_II = new AppraisalInstrument("agree-ii");

  /**
   * Mixed Methods Appraisal Tool. Appraises qualitative, quantitative and mixed methods studies of
   * one review by five questions for each kind of design.
   */
  public static final AppraisalInstrument MMAT = new AppraisalInstrument("mmat");

  /**
   * JBI critical appraisal tools. A family of checklists of the institute JBI, one for each study
   * design; which one was used may be given in words.
   */
  public static final AppraisalInstrument JBI = new AppraisalInstrument("jbi");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<AppraisalInstrument> SCHEME =
      new ConceptScheme<>(
          "instrument",
          AppraisalInstrument.class,
          AppraisalInstrument::new,
          List.of(
              AMSTAR_2,
              GRADE,
              GRADE_CERQUAL,
              CASP,
              ROB_2,
              ROB_1,
              ROBINS_I,
              ROBIS,
              QUADAS_2,
              NEWCASTLE_OTTAWA,
              AGREE_II,
              MMAT,
              JBI));

  private AppraisalInstrument(String token) {
    super("instrument", token);
  }

  private AppraisalInstrument(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<AppraisalInstrument> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code amstar-2}. */
  public static Optional<AppraisalInstrument> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static AppraisalInstrument of(Iri iri) {
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
  public static AppraisalInstrument of(Iri iri, Text label) {
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
  public static AppraisalInstrument of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static AppraisalInstrument labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static AppraisalInstrument labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
