package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * Which stage of an article, on its way to the published one, a file holds.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code file-version}. Their definitions are in our own words, drawn
 * from: repository practice. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/file-version.tsv}: change that and write the class
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class FileVersion extends Concept {
  /** Published version. The final version as set and issued by the publisher. */
  public static final FileVersion PUBLISHED = new FileVersion("published");

  /**
   * Accepted manuscript. The authors' text after peer review and acceptance, before the publisher's
   * setting.
   */
  public static final FileVersion ACCEPTED = new FileVersion("accepted");

  /**
   * Submitted manuscript. The authors' text as handed in to a journal, before peer review, not
   * issued as a preprint.
   */
  public static final FileVersion SUBMITTED = new FileVersion("submitted");

  /** Preprint. The text as made public on a preprint server before peer review. */
  public static final FileVersion PREPRINT = new FileVersion("preprint");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<FileVersion> SCHEME =
      new ConceptScheme<>(
          "file-version",
          FileVersion.class,
          FileVersion::new,
          List.of(PUBLISHED, ACCEPTED, SUBMITTED, PREPRINT));

  private FileVersion(String token) {
    super("file-version", token);
  }

  private FileVersion(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<FileVersion> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code published}. */
  public static Optional<FileVersion> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static FileVersion of(Iri iri) {
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
  public static FileVersion of(Iri iri, Text label) {
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
  public static FileVersion of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static FileVersion labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static FileVersion labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
