package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * How much say people with lived experience or the public had in the research.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code involvement-level}. Their definitions are in our own words,
 * drawn from: NIHR and INVOLVE usage: research done with or by people, not to or about them.
 * Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/involvement-level.tsv}: change that and write the
 * class anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class InvolvementLevel extends Concept {
  /**
   * Consultation. People with lived experience or the public were asked for their views on the
   * research, and the researchers decided what to do with them. Sharing decisions over time is
   * collaboration.
   */
  public static final InvolvementLevel CONSULTATION = new InvolvementLevel("consultation");

  /**
   * Collaboration. People with lived experience and researchers worked together and shared
   * decisions in parts of the study. Where power and responsibility were shared from start to end,
   * it is co-production.
   */
  public static final InvolvementLevel COLLABORATION = new InvolvementLevel("collaboration");

  /**
   * Co-production. Researchers and people with lived experience shared power, responsibility and
   * ownership throughout the study. Asking an advisory group for comments, however often, is
   * consultation.
   */
  public static final InvolvementLevel CO_PRODUCTION = new InvolvementLevel("co-production");

  /**
   * User-led (user-controlled). People with lived experience designed, led and controlled the
   * research, with or without researchers who serve them.
   */
  public static final InvolvementLevel USER_LED = new InvolvementLevel("user-led");

  /**
   * Engagement (dissemination to the public). Information and knowledge about the research was
   * shared with the public, for example at an event or in a film. It gives people no say in the
   * research and is no involvement.
   */
  public static final InvolvementLevel ENGAGEMENT = new InvolvementLevel("engagement");

  /**
   * Participation (as a research participant). People took part as the ones studied. It is named
   * only to say that this is not involvement: their number is a sample, not a number of people
   * involved.
   */
  public static final InvolvementLevel PARTICIPATION = new InvolvementLevel("participation");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<InvolvementLevel> SCHEME =
      new ConceptScheme<>(
          "involvement-level",
          InvolvementLevel.class,
          InvolvementLevel::new,
          List.of(CONSULTATION, COLLABORATION, CO_PRODUCTION, USER_LED, ENGAGEMENT, PARTICIPATION));

  private InvolvementLevel(String token) {
    super("involvement-level", token);
  }

  private InvolvementLevel(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<InvolvementLevel> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code consultation}. */
  public static Optional<InvolvementLevel> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static InvolvementLevel of(Iri iri) {
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
  public static InvolvementLevel of(Iri iri, Text label) {
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
  public static InvolvementLevel of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static InvolvementLevel labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static InvolvementLevel labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
