package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * Through which channel, or to how many people at once, data were collected or care was delivered.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code mode}. Their definitions are in our own words, drawn from:
 * the delivery modes of the Behaviour Change Intervention Ontology, read in plain words. Immutable
 * and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/mode.tsv}: change that and write the class anew, see
 * {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class Mode extends Concept {
  /**
   * Face to face. The people concerned are in the same room. Seeing each other on a screen is a
   * video call.
   */
  public static final Mode FACE_TO_FACE = new Mode("face-to-face");

  /**
   * Video call. Live conversation with sound and picture over a network. Recorded videos to watch
   * are online delivery.
   */
  public static final Mode VIDEO_CALL = new Mode("video-call");

  /**
   * Telephone. Live conversation by voice alone, over a telephone line or an app used without
   * picture.
   */
  public static final Mode TELEPHONE = new Mode("telephone");

  /**
   * Text message. Short written messages to and from a phone, such as SMS or a messaging app,
   * answered at once or later. E-mail is not included.
   */
  public static final Mode TEXT_MESSAGE = new Mode("text-message");

  /**
   * Online. Through web pages, e-mail or other internet services without a live conversation, or
   * where the text says no more than online. Live picture and voice are a video call.
   */
  public static final Mode ONLINE = new Mode("online");

  /**
   * Mobile device. Through an app or programme on a phone, tablet or wearable. A phone that only
   * carries a call is telephone.
   */
  public static final Mode MOBILE_DEVICE = new Mode("mobile-device");

  /**
   * Group. Given to, or collected from, several people together in one session. Says nothing on
   * whether they share a room.
   */
  public static final Mode GROUP = new Mode("group");

  /**
   * Individual. Given to, or collected from, one person at a time. Says nothing on whether they
   * share a room with the researcher or worker.
   */
  public static final Mode INDIVIDUAL = new Mode("individual");

  /**
   * Telehealth. Care given over a distance by any technology, where the text names no single
   * channel. Where it does, video call, telephone or text message is more exact.
   */
  public static final Mode TELEHEALTH = new Mode("telehealth");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<Mode> SCHEME =
      new ConceptScheme<>(
          "mode",
          Mode.class,
          Mode::new,
          List.of(
              FACE_TO_FACE,
              VIDEO_CALL,
              TELEPHONE,
              TEXT_MESSAGE,
              ONLINE,
              MOBILE_DEVICE,
              GROUP,
              INDIVIDUAL,
              TELEHEALTH));

  private Mode(String token) {
    super("mode", token);
  }

  private Mode(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<Mode> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code face-to-face}. */
  public static Optional<Mode> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static Mode of(Iri iri) {
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
  public static Mode of(Iri iri, Text label) {
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
  public static Mode of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Mode labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static Mode labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
