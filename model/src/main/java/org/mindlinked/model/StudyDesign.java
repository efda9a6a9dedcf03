package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * How a study is planned: the overall shape by which it gathers evidence. A study may have several.
 * The type of its article is told elsewhere, by the publication type.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code design}. Their definitions are in our own words, drawn from:
 * studies and review methods, in the field's common usage; matches to MeSH, OBI, NCIt, SEVCO, the
 * Addiction Ontology, schema.org and Wikidata. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/design.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class StudyDesign extends Concept {
  /**
   * Qualitative study. Collects and interprets words, actions or meanings (interviews, focus
   * groups, observation, documents) to understand experience or process. A study that only counts
   * answers is not one; one that also analyses numbers as a part of its own is mixed methods.
   */
  public static final StudyDesign QUALITATIVE = new StudyDesign("qualitative");

  /**
   * Mixed methods study. Gathers both qualitative and quantitative data within one study and
   * relates them to each other. A survey with a few free-text boxes counts only when the authors
   * analyse the texts as evidence in their own right.
   */
  public static final StudyDesign MIXED_METHODS = new StudyDesign("mixed-methods");

  /**
   * Cross-sectional study. Observes a group once, at one time or over one short window, without
   * following anybody. Repeated rounds with new people each time are still cross-sectional; the
   * same people again make it longitudinal. Narrower than {@link #OBSERVATIONAL}.
   */
  public static final StudyDesign CROSS_SECTIONAL = new StudyDesign("cross-sectional");

  /**
   * Survey study. Puts one fixed set of questions to many respondents as the main plan of the
   * study. Whether it is also cross-sectional depends on what the study says of its rounds, so no
   * wider term is fixed; the act of handing out a questionnaire is a collection method, not a
   * design.
   */
  public static final StudyDesign SURVEY = new StudyDesign("survey");

  /**
   * Longitudinal study. Observes the same people, services or cases at two or more times to
   * describe change, whatever the number or the kind of data. Follow-up that belongs to a trial is
   * described by the trial's design. Narrower than {@link #OBSERVATIONAL}.
   */
  public static final StudyDesign LONGITUDINAL = new StudyDesign("longitudinal");

  /**
   * Cohort study. Defines a group by a shared exposure, event or characteristic and follows it,
   * forwards or in records already kept, to see who has the outcome. The word for the people alone,
   * without that follow-up, is a population and not this design. Narrower than {@link
   * #OBSERVATIONAL}.
   */
  public static final StudyDesign COHORT = new StudyDesign("cohort");

  /**
   * Case-control study. Starts from people who have an outcome and others who do not, and looks
   * back for differences in exposure. A comparison of two groups on a present measure only is
   * cross-sectional. Narrower than {@link #OBSERVATIONAL}.
   */
  public static final StudyDesign CASE_CONTROL = new StudyDesign("case-control");

  /**
   * Case series. Describes several people with the same condition or care, one after the other,
   * without a comparison group. One person or one service studied in depth is a case study.
   * Narrower than {@link #OBSERVATIONAL}.
   */
  public static final StudyDesign CASE_SERIES = new StudyDesign("case-series");

  /**
   * Case study. Looks at one or a few bounded cases, such as a service, a policy or a person, in
   * their real context and from several kinds of data. Not a mere illustration inside another
   * study, and not a series of patients reported alike.
   */
  public static final StudyDesign CASE_STUDY = new StudyDesign("case-study");

  /**
   * Observational study. The researchers watch and measure but do not decide who receives which
   * care or exposure. Watching as a way to collect data is the method observation and may occur in
   * any design.
   */
  public static final StudyDesign OBSERVATIONAL = new StudyDesign("observational");

  /**
   * Interventional study. The researchers decide, by chance or otherwise, who receives an
   * intervention, in order to see its effect. Studying an intervention that services brought in by
   * themselves is observational or a process evaluation.
   */
  public static final StudyDesign INTERVENTIONAL = new StudyDesign("interventional");

  /**
   * Randomised controlled trial. People or groups are assigned by chance to an intervention or a
   * comparator and then compared. Drawing a random sample for a survey is not random assignment.
   * Narrower than {@link #INTERVENTIONAL}.
   */
  public static final StudyDesign RANDOMISED_TRIAL = new StudyDesign("randomised-trial");

  /**
   * Cluster randomised trial. Whole groups, such as wards, practices or schools, are assigned by
   * chance together, so the number of clusters matters besides the number of people. Randomising
   * people who merely attend several sites is not enough. Narrower than {@link #RANDOMISED_TRIAL}.
   */
  public static final StudyDesign CLUSTER_RANDOMISED_TRIAL =
      new StudyDesign("cluster-randomised-trial");

  /**
   * Pragmatic trial. A randomised trial planned to show what happens in ordinary care, with usual
   * staff, usual patients and few exclusions. Used when the study calls itself so, not inferred
   * from where it took place. Narrower than {@link #RANDOMISED_TRIAL}.
   */
  public static final StudyDesign PRAGMATIC_TRIAL = new StudyDesign("pragmatic-trial");

  /**
   * Non-randomised intervention study. The researchers give an intervention but do not assign it by
   * chance: controlled before-and-after studies, single-arm trials and other quasi-experiments.
   * Comparing people whose care was chosen by others is observational. Narrower than {@link
   * #INTERVENTIONAL}.
   */
  public static final StudyDesign NON_RANDOMISED_TRIAL = new StudyDesign("non-randomised-trial");

  /**
   * Crossover study. Each participant receives two or more interventions in turn and serves as
   * their own comparison. It is a randomised trial too only when the order was drawn by chance;
   * then both terms are given. Narrower than {@link #INTERVENTIONAL}.
   */
  public static final StudyDesign CROSSOVER = new StudyDesign("crossover");

  /**
   * Pilot or feasibility study. Asks whether a later, larger study or a new service can be done:
   * recruitment, retention, acceptability, procedures. A small study that nevertheless tests
   * effectiveness keeps its own design besides this one.
   */
  public static final StudyDesign PILOT_FEASIBILITY = new StudyDesign("pilot-feasibility");

  /**
   * Process or implementation evaluation. Studies how an intervention or service change was put
   * into practice, what helped or hindered it and how it worked, rather than how large its effect
   * was. It may stand alone or beside a trial.
   */
  public static final StudyDesign PROCESS_EVALUATION = new StudyDesign("process-evaluation");

  /**
   * Evidence synthesis. Any study whose data are other studies or documents, found, selected and
   * brought together by a stated way of working. An introduction that cites literature, or an essay
   * of opinion, is none.
   */
  public static final StudyDesign EVIDENCE_SYNTHESIS = new StudyDesign("evidence-synthesis");

  /**
   * Systematic review. Answers a focused question by a reproducible search, explicit eligibility
   * criteria and, as a rule, appraisal of the studies it includes. A search alone does not make
   * one: mapping a field without such a question is a scoping review. Narrower than {@link
   * #EVIDENCE_SYNTHESIS}.
   */
  public static final StudyDesign SYSTEMATIC_REVIEW = new StudyDesign("systematic-review");

  /**
   * Meta-analysis. A systematic review that also pools the numerical results of its studies by a
   * statistical model. The pooling itself, as a step, is an analysis method; bringing qualitative
   * findings together is a qualitative evidence synthesis. Narrower than {@link
   * #SYSTEMATIC_REVIEW}.
   */
  public static final StudyDesign META_ANALYSIS = new StudyDesign("meta-analysis");

  /**
   * Umbrella review. A systematic review whose included items are themselves reviews. The primary
   * studies inside those reviews are a different unit and are not to be counted as included.
   * Narrower than {@link #SYSTEMATIC_REVIEW}.
   */
  public static final StudyDesign UMBRELLA_REVIEW = new StudyDesign("umbrella-review");

  /**
   * Scoping review. Maps what has been studied on a broad question, with a documented search, and
   * describes kinds of evidence and gaps. Unlike a systematic review it does not set out to answer
   * what works and often appraises no quality. Narrower than {@link #EVIDENCE_SYNTHESIS}.
   */
  public static final StudyDesign SCOPING_REVIEW = new StudyDesign("scoping-review");

  /**
   * Rapid review. Simplifies or leaves out stated steps of a full review, such as double screening
   * or some databases, to deliver in time for a decision. A quick reading of literature without a
   * stated method is not one. Narrower than {@link #EVIDENCE_SYNTHESIS}.
   */
  public static final StudyDesign RAPID_REVIEW = new StudyDesign("rapid-review");

  /**
   * Realist review. Builds and refines theory of what works, for whom, in which circumstances and
   * why, as configurations of context, mechanism and outcome. It selects documents by relevance to
   * the theory, not by study design. Narrower than {@link #EVIDENCE_SYNTHESIS}.
   */
  public static final StudyDesign REALIST_REVIEW = new StudyDesign("realist-review");

  /**
   * Rapid realist review. A realist review done on a short timetable, usually with an expert or
   * reference group that directs the search and checks the emerging theory. Narrower than {@link
   * #RAPID_REVIEW} and {@link #REALIST_REVIEW}.
   */
  public static final StudyDesign RAPID_REALIST_REVIEW = new StudyDesign("rapid-realist-review");

  /**
   * Qualitative evidence synthesis. A systematic review of qualitative studies that brings their
   * findings together, for example by thematic synthesis or meta-ethnography. The technique used is
   * stated as the analysis. Narrower than {@link #SYSTEMATIC_REVIEW}.
   */
  public static final StudyDesign QUALITATIVE_EVIDENCE_SYNTHESIS =
      new StudyDesign("qualitative-evidence-synthesis");

  /**
   * Narrative review. An overview of literature chosen and arranged by its authors, without a
   * reproducible search or stated eligibility. A systematic review that reports its results in
   * words is still systematic and only its analysis is narrative. Narrower than {@link
   * #EVIDENCE_SYNTHESIS}.
   */
  public static final StudyDesign NARRATIVE_REVIEW = new StudyDesign("narrative-review");

  /**
   * Consensus or Delphi study. Gathers the judgement of a panel in rounds or a structured meeting
   * to reach, or measure, agreement on statements or priorities. A one-off consultation without
   * rounds or an agreement rule is none.
   */
  public static final StudyDesign CONSENSUS = new StudyDesign("consensus");

  /**
   * Ethnography. Learns about a group or setting by spending time in it, observing and talking over
   * a longer period, and writing about its culture or practice. A single observation session is
   * only a method. Narrower than {@link #QUALITATIVE}.
   */
  public static final StudyDesign ETHNOGRAPHY = new StudyDesign("ethnography");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<StudyDesign> SCHEME =
      new ConceptScheme<>(
          "design",
          StudyDesign.class,
          StudyDesign::new,
          List.of(
              QUALITATIVE,
              MIXED_METHODS,
              CROSS_SECTIONAL,
              SURVEY,
              LONGITUDINAL,
              COHORT,
              CASE_CONTROL,
              CASE_SERIES,
              CASE_STUDY,
              OBSERVATIONAL,
              INTERVENTIONAL,
              RANDOMISED_TRIAL,
              CLUSTER_RANDOMISED_TRIAL,
              PRAGMATIC_TRIAL,
              NON_RANDOMISED_TRIAL,
              CROSSOVER,
              PILOT_FEASIBILITY,
              PROCESS_EVALUATION,
              EVIDENCE_SYNTHESIS,
              SYSTEMATIC_REVIEW,
              META_ANALYSIS,
              UMBRELLA_REVIEW,
              SCOPING_REVIEW,
              RAPID_REVIEW,
              REALIST_REVIEW,
              RAPID_REALIST_REVIEW,
              QUALITATIVE_EVIDENCE_SYNTHESIS,
              NARRATIVE_REVIEW,
              CONSENSUS,
              ETHNOGRAPHY));

  private StudyDesign(String token) {
    super("design", token);
  }

  private StudyDesign(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<StudyDesign> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code qualitative}. */
  public static Optional<StudyDesign> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static StudyDesign of(Iri iri) {
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
  public static StudyDesign of(Iri iri, Text label) {
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
  public static StudyDesign of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static StudyDesign labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static StudyDesign labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
