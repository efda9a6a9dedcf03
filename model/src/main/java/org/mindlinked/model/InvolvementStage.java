package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * In which part of the research people with lived experience or the public were involved.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code involvement-stage}. Their definitions are in our own words,
 * drawn from: NIHR and INVOLVE usage; matches to the Scholarly Contributions and Roles Ontology.
 * Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/involvement-stage.tsv}: change that and write the
 * class anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class InvolvementStage extends Concept {
  /**
   * Priority setting. Deciding which questions or topics deserve research, before a particular
   * study exists.
   */
  public static final InvolvementStage PRIORITY_SETTING = new InvolvementStage("priority-setting");

  /**
   * Funding. Preparing the application for money, or reviewing and deciding on applications. Paying
   * people for their involvement is not meant.
   */
  public static final InvolvementStage FUNDING = new InvolvementStage("funding");

  /**
   * Design. Shaping the question, methods, outcome measures or materials of the study before it
   * runs.
   */
  public static final InvolvementStage DESIGN = new InvolvementStage("design");

  /**
   * Ethics. Working on ethical questions, such as consent, information sheets or the application
   * for approval.
   */
  public static final InvolvementStage ETHICS = new InvolvementStage("ethics");

  /**
   * Advisory group or steering. Sitting in a group that advises or oversees the study as it runs.
   */
  public static final InvolvementStage ADVISORY = new InvolvementStage("advisory");

  /**
   * Recruitment. Helping to find, invite or inform participants. Being recruited is participation.
   */
  public static final InvolvementStage RECRUITMENT = new InvolvementStage("recruitment");

  /**
   * Data collection. Gathering data as a member of the research team, for example as interviewer.
   * Giving an interview is participation.
   */
  public static final InvolvementStage DATA_COLLECTION = new InvolvementStage("data-collection");

  /** Analysis. Coding, checking or running the analysis of data. */
  public static final InvolvementStage ANALYSIS = new InvolvementStage("analysis");

  /**
   * Interpretation. Discussing what results mean and what follows from them, without necessarily
   * handling data.
   */
  public static final InvolvementStage INTERPRETATION = new InvolvementStage("interpretation");

  /** Writing. Drafting or revising reports and papers, as author or commentator. */
  public static final InvolvementStage WRITING = new InvolvementStage("writing");

  /**
   * Dissemination. Planning or carrying out how results reach others, for example by talks, videos
   * or plain-language summaries.
   */
  public static final InvolvementStage DISSEMINATION = new InvolvementStage("dissemination");

  /**
   * Evaluation. Looking back on the research or on the involvement itself and judging how it went.
   */
  public static final InvolvementStage EVALUATION = new InvolvementStage("evaluation");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<InvolvementStage> SCHEME =
      new ConceptScheme<>(
          "involvement-stage",
          InvolvementStage.class,
          InvolvementStage::new,
          List.of(
              PRIORITY_SETTING,
              FUNDING,
              DESIGN,
              ETHICS,
              ADVISORY,
              RECRUITMENT,
              DATA_COLLECTION,
              ANALYSIS,
              INTERPRETATION,
              WRITING,
              DISSEMINATION,
              EVALUATION));

  private InvolvementStage(String token) {
    super("involvement-stage", token);
  }

  private InvolvementStage(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<InvolvementStage> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code priority-setting}. */
  public static Optional<InvolvementStage> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static InvolvementStage of(Iri iri) {
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
  public static InvolvementStage of(Iri iri, Text label) {
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
  public static InvolvementStage of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static InvolvementStage labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static InvolvementStage labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
