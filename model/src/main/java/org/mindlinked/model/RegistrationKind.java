package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * What sort of entry in a register a number belongs to.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code registration-kind}. Their definitions are in our own words,
 * drawn from: trial and review registries. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/registration-kind.tsv}: change that and write the
 * class anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class RegistrationKind extends Concept {
  /**
   * Trial registration. An entry of a study with participants in a trial registry, such as ISRCTN
   * or ClinicalTrials.gov. Told by the number, whatever label the page gives it.
   */
  public static final RegistrationKind TRIAL_REGISTRATION =
      new RegistrationKind("trial-registration");

  /**
   * Review protocol registration. An entry of a planned review in a register of reviews, such as
   * PROSPERO. Told by the number, even where a page calls it a trial registration.
   */
  public static final RegistrationKind REVIEW_PROTOCOL = new RegistrationKind("review-protocol");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<RegistrationKind> SCHEME =
      new ConceptScheme<>(
          "registration-kind",
          RegistrationKind.class,
          RegistrationKind::new,
          List.of(TRIAL_REGISTRATION, REVIEW_PROTOCOL));

  private RegistrationKind(String token) {
    super("registration-kind", token);
  }

  private RegistrationKind(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<RegistrationKind> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code trial-registration}. */
  public static Optional<RegistrationKind> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static RegistrationKind of(Iri iri) {
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
  public static RegistrationKind of(Iri iri, Text label) {
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
  public static RegistrationKind of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static RegistrationKind labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static RegistrationKind labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
