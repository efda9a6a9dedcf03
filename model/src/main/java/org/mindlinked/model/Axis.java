package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * By what a group is described or a count is split, for example age or care setting.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code axis}. Their definitions are in our own words, drawn from:
 * tables of participants and of included studies in reports. Immutable and safe to share between
 * threads.
 *
 * <p>Generated from the table {@code concepts/axis.tsv}: change that and write the class anew, see
 * {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class Axis extends Concept {
  /**
   * Sex or gender. Splits people by sex or by gender, as the text does; the two are often not told
   * apart, and the categories are kept as found.
   */
  public static final Axis SEX_OR_GENDER = new Axis("sex-or-gender");

  /** Age. Splits or describes people by age in years or by age group. */
  public static final Axis AGE = new Axis("age");

  /**
   * Ethnicity. Splits people by ethnic group as the study names them. Country of birth or
   * nationality is not meant.
   */
  public static final Axis ETHNICITY = new Axis("ethnicity");

  /**
   * Country. Splits people, studies or sites by the country, or nation of the United Kingdom, in
   * which they are.
   */
  public static final Axis COUNTRY = new Axis("country");

  /**
   * Care setting. Splits by the kind of care setting, with terms of the setting scheme. A split by
   * named service is given by its own label.
   */
  public static final Axis CARE_SETTING = new Axis("care-setting");

  /**
   * Role. Splits people by their role in the study, such as service user or carer. Splits within
   * staff by occupation use profession.
   */
  public static final Axis ROLE = new Axis("role");

  /**
   * Model of care. Splits studies or services by the approach or programme they use, such as a
   * named model.
   */
  public static final Axis MODEL_OF_CARE = new Axis("model-of-care");

  /** Profession. Splits staff by their occupation, such as nursing or psychology. */
  public static final Axis PROFESSION = new Axis("profession");

  /**
   * Diagnosis. Splits people or studies by diagnosis or condition, categories usually from the
   * condition scheme.
   */
  public static final Axis DIAGNOSIS = new Axis("diagnosis");

  /** Education. Splits people by level or years of schooling or by qualification. */
  public static final Axis EDUCATION = new Axis("education");

  /** Employment. Splits people by paid work, unemployment, study, retirement or similar. */
  public static final Axis EMPLOYMENT = new Axis("employment");

  /**
   * Study design. Splits included studies by their design; each study counts once if it is said to
   * be a partition.
   */
  public static final Axis DESIGN = new Axis("design");

  /**
   * Review question. Splits included studies by the question of the review that they inform. One
   * study may inform several, so the parts may overlap.
   */
  public static final Axis QUESTION = new Axis("question");

  /** Rating. Splits what was appraised by the overall rating of one instrument. */
  public static final Axis RATING = new Axis("rating");

  /**
   * Quality. Splits what was appraised by quality in the text's own words or points, where no
   * rating of a known instrument is given.
   */
  public static final Axis QUALITY = new Axis("quality");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<Axis> SCHEME =
      new ConceptScheme<>(
          "axis",
          Axis.class,
          Axis::new,
          List.of(
              SEX_OR_GENDER,
              AGE,
              ETHNICITY,
              COUNTRY,
              CARE_SETTING,
              ROLE,
              MODEL_OF_CARE,
              PROFESSION,
              DIAGNOSIS,
              EDUCATION,
              EMPLOYMENT,
              DESIGN,
              QUESTION,
              RATING,
              QUALITY));

  private Axis(String token) {
    super("axis", token);
  }

  private Axis(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<Axis> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code sex-or-gender}. */
  public static Optional<Axis> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static Axis of(Iri iri) {
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
  public static Axis of(Iri iri, Text label) {
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
  public static Axis of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Axis labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Axis labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
