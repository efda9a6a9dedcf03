package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * What a number counts. Every count of people or things has one, so that interviews are never read
 * as participants.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code unit}. Their definitions are in our own words, drawn from:
 * the ways in which mental health studies and reviews report numbers. Immutable and safe to share
 * between threads.
 *
 * <p>Generated from the table {@code concepts/unit.tsv}: change that and write the class anew, see
 * {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class CountUnit extends Concept {
  /**
   * Participant. A person who took part in the study as one of those studied and is counted once,
   * however often they were interviewed or measured. Researchers, advisers and people involved in
   * running the study are not participants.
   */
  public static final CountUnit PARTICIPANT = new CountUnit("participant");

  /**
   * Interview. One interview that was held. People seen twice give two, and a joint interview of
   * two people gives one, so it is never read as a number of participants.
   */
  public static final CountUnit INTERVIEW = new CountUnit("interview");

  /**
   * Focus group. One group discussion that was held. The people who sat in it are counted
   * separately as participants.
   */
  public static final CountUnit FOCUS_GROUP = new CountUnit("focus-group");

  /**
   * Response. One returned questionnaire or answer. It may be anonymous or repeated, so it equals a
   * person only where the study says so.
   */
  public static final CountUnit RESPONSE = new CountUnit("response");

  /**
   * Study. One piece of research, which may have given rise to several papers. Used for what a
   * review included when it counts research and not publications.
   */
  public static final CountUnit STUDY = new CountUnit("study");

  /**
   * Primary study. One study that gathered its own data, counted inside reviews or reviews of
   * reviews to tell it apart from the reviews themselves.
   */
  public static final CountUnit PRIMARY_STUDY = new CountUnit("primary-study");

  /**
   * Review. One evidence synthesis of any kind, counted as an included item of an umbrella review.
   * A reviewer's report or a clinical review meeting is not meant.
   */
  public static final CountUnit REVIEW = new CountUnit("review");

  /**
   * Source of evidence. One item drawn on, of whatever kind: papers, reports, web pages and other
   * grey literature together. Where the text says papers or studies only, use those.
   */
  public static final CountUnit SOURCE = new CountUnit("source");

  /**
   * Record. One hit or entry in a database or search export, before or after removal of duplicates.
   * Several records may describe one paper.
   */
  public static final CountUnit RECORD = new CountUnit("record");

  /**
   * Paper. One published article or report. Several papers may come from one study, and authors
   * count either; keep what the text says.
   */
  public static final CountUnit PAPER = new CountUnit("paper");

  /**
   * Site. One place where the study was carried out, such as a hospital, a locality or a hub. An
   * organisation with three places counts as three.
   */
  public static final CountUnit SITE = new CountUnit("site");

  /**
   * Service. One care team or programme, counted as an organisation of care. It may work at several
   * sites, and a site may host several.
   */
  public static final CountUnit SERVICE = new CountUnit("service");

  /**
   * Bibliographic database. One literature or trial database that was searched. Websites and
   * hand-searched journals are not counted here.
   */
  public static final CountUnit DATABASE = new CountUnit("database");

  /**
   * Context-mechanism-outcome configuration. One statement of a realist study that links a context,
   * a mechanism and an outcome.
   */
  public static final CountUnit CMO_CONFIGURATION = new CountUnit("cmo-configuration");

  /**
   * Theme. One theme reported as a result. Subthemes are counted only where the text counts them
   * together.
   */
  public static final CountUnit THEME = new CountUnit("theme");

  /**
   * Expert by experience. One person who contributed from their own experience of distress, of
   * services or of caring, as an adviser or co-researcher. Not a study participant.
   */
  public static final CountUnit EXPERT_BY_EXPERIENCE = new CountUnit("expert-by-experience");

  /**
   * Person. A human being counted without saying that they took part in the study: people served,
   * living with a condition, reached or employed. Those who took part are participants.
   */
  public static final CountUnit PERSON = new CountUnit("person");

  /**
   * Year. One calendar year or year of time, used as the base of a rate or the length of a span.
   * Not the date of an event.
   */
  public static final CountUnit YEAR = new CountUnit("year");

  /**
   * Trial arm. One group of a trial that was meant to receive the same intervention or comparator.
   */
  public static final CountUnit ARM = new CountUnit("arm");

  /**
   * General practice. One primary care practice, counted as an organisation or as a cluster of a
   * trial. Practitioners working there are people and are not counted here.
   */
  public static final CountUnit GENERAL_PRACTICE = new CountUnit("general-practice");

  /**
   * Cluster. One group that was sampled or randomised as a whole, such as a ward, school or family,
   * where no more exact unit is stated.
   */
  public static final CountUnit CLUSTER = new CountUnit("cluster");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<CountUnit> SCHEME =
      new ConceptScheme<>(
          "unit",
          CountUnit.class,
          CountUnit::new,
          List.of(
              PARTICIPANT,
              INTERVIEW,
              FOCUS_GROUP,
              RESPONSE,
              STUDY,
              PRIMARY_STUDY,
              REVIEW,
              SOURCE,
              RECORD,
              PAPER,
              SITE,
              SERVICE,
              DATABASE,
              CMO_CONFIGURATION,
              THEME,
              EXPERT_BY_EXPERIENCE,
              PERSON,
              YEAR,
              ARM,
              GENERAL_PRACTICE,
              CLUSTER));

  private CountUnit(String token) {
    super("unit", token);
  }

  private CountUnit(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<CountUnit> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code participant}. */
  public static Optional<CountUnit> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static CountUnit of(Iri iri) {
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
  public static CountUnit of(Iri iri, Text label) {
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
  public static CountUnit of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static CountUnit labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static CountUnit labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
