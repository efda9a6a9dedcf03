package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * What kind of document a publication is. The design of the study in it is told elsewhere.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code publication-type}. Their definitions are in our own words,
 * drawn from: bibliographic practice; matches to FaBiO. Immutable and safe to share between
 * threads.
 *
 * <p>Generated from the table {@code concepts/publication-type.tsv}: change that and write the
 * class anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class PublicationType extends Concept {
  /**
   * Journal article. An article in a scholarly journal that reports research or thought at length,
   * where no narrower type is known.
   */
  public static final PublicationType JOURNAL_ARTICLE = new PublicationType("journal-article");

  /**
   * Review article. A journal article that surveys literature, of whatever method. A systematic
   * review is told by its own type.
   */
  public static final PublicationType REVIEW_ARTICLE = new PublicationType("review-article");

  /**
   * Systematic review article. An article that reports a systematic review. It is the type of a
   * document; the study it reports has the design of that name. Narrower than {@link
   * #REVIEW_ARTICLE}.
   */
  public static final PublicationType SYSTEMATIC_REVIEW = new PublicationType("systematic-review");

  /**
   * Perspective. A signed article that argues or reflects from the authors' own experience or
   * position, without reporting a study.
   */
  public static final PublicationType PERSPECTIVE = new PublicationType("perspective");

  /** Editorial. A piece by or for the editors that introduces or comments on an issue or topic. */
  public static final PublicationType EDITORIAL = new PublicationType("editorial");

  /**
   * Letter. A short letter to the editor, mostly on an earlier article, or a short research letter
   * named so.
   */
  public static final PublicationType LETTER = new PublicationType("letter");

  /**
   * Protocol. Publishes the plan of a study or review before its results. A record in a registry is
   * not one.
   */
  public static final PublicationType PROTOCOL = new PublicationType("protocol");

  /**
   * Preprint. A full manuscript made public before peer review. An accepted manuscript in a
   * repository is a version of the article.
   */
  public static final PublicationType PREPRINT = new PublicationType("preprint");

  /**
   * News item. A piece of news about research, written for a general or professional public, mostly
   * at second hand.
   */
  public static final PublicationType NEWS_ITEM = new PublicationType("news-item");

  /** Web page. A page of a website that is itself cited as the publication. */
  public static final PublicationType WEB_PAGE = new PublicationType("web-page");

  /**
   * Report. A report issued by an organisation outside journals, such as a policy or project
   * report.
   */
  public static final PublicationType REPORT = new PublicationType("report");

  /** Book. A whole book or edited volume, printed or electronic. */
  public static final PublicationType BOOK = new PublicationType("book");

  /** Book section. A chapter or other part of a book, with authors or a title of its own. */
  public static final PublicationType BOOK_SECTION = new PublicationType("book-section");

  /** Thesis. A dissertation submitted for an academic degree of any level. */
  public static final PublicationType THESIS = new PublicationType("thesis");

  /** Conference paper. A paper, abstract or poster published for a conference. */
  public static final PublicationType CONFERENCE_PAPER = new PublicationType("conference-paper");

  /** Dataset. Data published to be cited and used by themselves, with their documentation. */
  public static final PublicationType DATASET = new PublicationType("dataset");

  /**
   * Erratum. A notice that corrects an earlier publication. A retraction is told by the relation
   * between the two.
   */
  public static final PublicationType ERRATUM = new PublicationType("erratum");

  /**
   * Other. A publication of a kind that is known and not in this list; its kind may be told in
   * words. Where the kind is unknown, none is given.
   */
  public static final PublicationType OTHER = new PublicationType("other");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<PublicationType> SCHEME =
      new ConceptScheme<>(
          "publication-type",
          PublicationType.class,
          PublicationType::new,
          List.of(
              JOURNAL_ARTICLE,
              REVIEW_ARTICLE,
              SYSTEMATIC_REVIEW,
              PERSPECTIVE,
              EDITORIAL,
              LETTER,
              PROTOCOL,
              PREPRINT,
              NEWS_ITEM,
              WEB_PAGE,
              REPORT,
              BOOK,
              BOOK_SECTION,
              THESIS,
              CONFERENCE_PAPER,
              DATASET,
              ERRATUM,
              OTHER));

  private PublicationType(String token) {
    super("publication-type", token);
  }

  private PublicationType(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<PublicationType> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code journal-article}. */
  public static Optional<PublicationType> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static PublicationType of(Iri iri) {
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
  public static PublicationType of(Iri iri, Text label) {
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
  public static PublicationType of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static PublicationType labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static PublicationType labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
