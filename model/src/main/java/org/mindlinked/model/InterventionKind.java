package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * What sort of help, teaching or change an intervention is.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code intervention-kind}. Their definitions are in our own words,
 * drawn from: mental health services research usage. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/intervention-kind.tsv}: change that and write the
 * class anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class InterventionKind extends Concept {
  /**
   * Psychological intervention. Talking or behavioural therapy based on psychological theory, alone
   * or in groups. Support with housing, work or family is psychosocial.
   */
  public static final InterventionKind PSYCHOLOGICAL = new InterventionKind("psychological");

  /**
   * Pharmacological intervention. Treatment with a medicine, including changes of dose or stopping
   * it.
   */
  public static final InterventionKind PHARMACOLOGICAL = new InterventionKind("pharmacological");

  /** Peer support. Support by people who draw on their own lived experience, paid or not. */
  public static final InterventionKind PEER_SUPPORT = new InterventionKind("peer-support");

  /**
   * Digital intervention. An intervention whose active part is software, such as an app or online
   * course. A conversation with a therapist over video is a mode of delivery.
   */
  public static final InterventionKind DIGITAL = new InterventionKind("digital");

  /**
   * Psychosocial intervention. Help with social and practical life, such as family work, employment
   * support, housing or social prescribing, with or without therapy.
   */
  public static final InterventionKind PSYCHOSOCIAL = new InterventionKind("psychosocial");

  /**
   * Service model. A way of organising a team or service as a whole, such as a crisis team or a
   * hub.
   */
  public static final InterventionKind SERVICE_MODEL = new InterventionKind("service-model");

  /**
   * Training. Teaching or supervision for staff, carers or others, meant to change what they know
   * or do. Skills training that treats a patient is psychological or psychosocial.
   */
  public static final InterventionKind TRAINING = new InterventionKind("training");

  /** Physical activity. Exercise or movement offered for mental or physical health. */
  public static final InterventionKind PHYSICAL_ACTIVITY =
      new InterventionKind("physical-activity");

  /**
   * Other intervention. An intervention of a kind that is known and not in this list; its kind may
   * be told in words.
   */
  public static final InterventionKind OTHER = new InterventionKind("other");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<InterventionKind> SCHEME =
      new ConceptScheme<>(
          "intervention-kind",
          InterventionKind.class,
          InterventionKind::new,
          List.of(
              PSYCHOLOGICAL,
              PHARMACOLOGICAL,
              PEER_SUPPORT,
              DIGITAL,
              PSYCHOSOCIAL,
              SERVICE_MODEL,
              TRAINING,
              PHYSICAL_ACTIVITY,
              OTHER));

  private InterventionKind(String token) {
    super("intervention-kind", token);
  }

  private InterventionKind(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<InterventionKind> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code psychological}. */
  public static Optional<InterventionKind> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static InterventionKind of(Iri iri) {
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
  public static InterventionKind of(Iri iri, Text label) {
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
  public static InterventionKind of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static InterventionKind labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static InterventionKind labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
