package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * What sort of statement a finding is, from a theme of interviews to the estimate of an effect.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code finding}. Their definitions are in our own words, drawn
 * from: results sections of mental health studies and reviews; matches to SEPIO, STATO and GMHO.
 * Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/finding.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class FindingKind extends Concept {
  /**
   * Finding. Something that a study reports as its result or conclusion, of whatever kind.
   * Background knowledge, aims and methods are not findings.
   */
  public static final FindingKind FINDING = new FindingKind("finding");

  /**
   * Theme. A pattern of meaning that the authors name as a result of qualitative analysis or
   * synthesis, with or without subthemes. A topic asked about is not yet one. Narrower than {@link
   * #FINDING}.
   */
  public static final FindingKind THEME = new FindingKind("theme");

  /**
   * Subtheme. A named part of a theme. It is given as a part of that theme, not beside it. Narrower
   * than {@link #FINDING}.
   */
  public static final FindingKind SUBTHEME = new FindingKind("subtheme");

  /**
   * Facilitator. Something reported to help a service, a change or access to care to come about or
   * last. A good effect on people is a benefit. Narrower than {@link #FINDING}.
   */
  public static final FindingKind FACILITATOR = new FindingKind("facilitator");

  /**
   * Barrier. Something reported to hinder or prevent a service, a change or access to care. Harm or
   * unease that people feel is a concern; a weakness of the study is a limitation. Narrower than
   * {@link #FINDING}.
   */
  public static final FindingKind BARRIER = new FindingKind("barrier");

  /**
   * Benefit. A good effect or advantage that people or authors report, in words, without an effect
   * estimate. Narrower than {@link #FINDING}.
   */
  public static final FindingKind BENEFIT = new FindingKind("benefit");

  /**
   * Concern. A worry, risk or bad effect that people or authors report, in words. A factor that
   * stands in the way of a change is a barrier. Narrower than {@link #FINDING}.
   */
  public static final FindingKind CONCERN = new FindingKind("concern");

  /**
   * Need. Something that people or services are reported to lack or require. What the authors ask
   * others to do about it is a recommendation. Narrower than {@link #FINDING}.
   */
  public static final FindingKind NEED = new FindingKind("need");

  /**
   * Inequality. A difference between groups in access, experience or outcome that is reported as
   * unfair or unequal. Narrower than {@link #FINDING}.
   */
  public static final FindingKind INEQUALITY = new FindingKind("inequality");

  /**
   * Experience. What people report to have lived through in illness, care, work or caring, without
   * a judgement on it as helpful or harmful. Narrower than {@link #FINDING}.
   */
  public static final FindingKind EXPERIENCE = new FindingKind("experience");

  /**
   * Attitude. What people are reported to think of, feel about or accept in a thing or group,
   * stigma included. Narrower than {@link #FINDING}.
   */
  public static final FindingKind ATTITUDE = new FindingKind("attitude");

  /**
   * Effect estimate. A number that says how large an effect or association is, with its measure,
   * and where given its interval. A direction without a number is an effect direction. Narrower
   * than {@link #FINDING}.
   */
  public static final FindingKind EFFECT_ESTIMATE = new FindingKind("effect-estimate");

  /**
   * Effect direction. A statement that something improved, worsened, rose, fell or did not change,
   * without its size. Narrower than {@link #FINDING}.
   */
  public static final FindingKind EFFECT_DIRECTION = new FindingKind("effect-direction");

  /**
   * Prevalence. The reported share of a population that has a condition or state at or over a time.
   * Shares of a sample that merely describe it are descriptive statistics. Narrower than {@link
   * #FINDING}.
   */
  public static final FindingKind PREVALENCE = new FindingKind("prevalence");

  /**
   * Descriptive statistic. A count, share, mean or spread reported as a result, with no comparison
   * or model behind it. Narrower than {@link #FINDING}.
   */
  public static final FindingKind DESCRIPTIVE_STATISTIC = new FindingKind("descriptive-statistic");

  /**
   * Context-mechanism-outcome configuration. A realist result: in which context which mechanism
   * leads to which outcome, the three given apart. Narrower than {@link #FINDING}.
   */
  public static final FindingKind CMO_CONFIGURATION = new FindingKind("cmo-configuration");

  /**
   * Mechanism. A reported way in which a change comes about, such as trust or a sense of control,
   * outside a full configuration. Narrower than {@link #FINDING}.
   */
  public static final FindingKind MECHANISM = new FindingKind("mechanism");

  /**
   * Recommendation. What the authors, or the people asked, say should be done in care, policy or
   * research. The lack that calls for it is a need or an evidence gap. Narrower than {@link
   * #FINDING}.
   */
  public static final FindingKind RECOMMENDATION = new FindingKind("recommendation");

  /**
   * Limitation. A weakness of the study or of the evidence that the authors admit as a result of a
   * review. The study's own methodological limits may also stand as plain text on the study.
   * Narrower than {@link #FINDING}.
   */
  public static final FindingKind LIMITATION = new FindingKind("limitation");

  /**
   * Evidence gap. A question, group or setting on which too little research was found. A lack in
   * services is a need. Narrower than {@link #FINDING}.
   */
  public static final FindingKind EVIDENCE_GAP = new FindingKind("evidence-gap");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<FindingKind> SCHEME =
      new ConceptScheme<>(
          "finding",
          FindingKind.class,
          FindingKind::new,
          List.of(
              FINDING,
              THEME,
              SUBTHEME,
              FACILITATOR,
              BARRIER,
              BENEFIT,
              CONCERN,
              NEED,
              INEQUALITY,
              EXPERIENCE,
              ATTITUDE,
              EFFECT_ESTIMATE,
              EFFECT_DIRECTION,
              PREVALENCE,
              DESCRIPTIVE_STATISTIC,
              CMO_CONFIGURATION,
              MECHANISM,
              RECOMMENDATION,
              LIMITATION,
              EVIDENCE_GAP));

  private FindingKind(String token) {
    super("finding", token);
  }

  private FindingKind(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<FindingKind> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code finding}. */
  public static Optional<FindingKind> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static FindingKind of(Iri iri) {
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
  public static FindingKind of(Iri iri, Text label) {
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
  public static FindingKind of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static FindingKind labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static FindingKind labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
