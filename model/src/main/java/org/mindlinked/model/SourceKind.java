package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * What kind of thing the metadata of a record were taken from.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code source-kind}. Their definitions are in our own words, drawn
 * from: the sources that evidence is gathered from. Immutable and safe to share between threads.
 *
 * <p>Generated from the table {@code concepts/source-kind.tsv}: change that and write the class
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class SourceKind extends Concept {
  /**
   * Web page. A page on the web that tells of the study or publication, of no more special kind.
   */
  public static final SourceKind WEB_PAGE = new SourceKind("web-page");

  /**
   * Repository record. The entry of an institutional or subject repository for one deposited item.
   */
  public static final SourceKind REPOSITORY_RECORD = new SourceKind("repository-record");

  /**
   * Portal item. One entry in the results or detail view of a search portal that gathers from
   * elsewhere.
   */
  public static final SourceKind PORTAL_ITEM = new SourceKind("portal-item");

  /**
   * Index page. The page of a citation index for one publication, with added indexing such as
   * classes or citations.
   */
  public static final SourceKind INDEX_PAGE = new SourceKind("index-page");

  /** News item. A news text that reports on the study at second hand. */
  public static final SourceKind NEWS_ITEM = new SourceKind("news-item");

  /** Registry record. The entry of a trial or review registry for one study. */
  public static final SourceKind REGISTRY_RECORD = new SourceKind("registry-record");

  /**
   * Export file. A file exported from a reference manager, database or portal, such as RIS or
   * BibTeX.
   */
  public static final SourceKind EXPORT_FILE = new SourceKind("export-file");

  /**
   * Spreadsheet row. One row of a table or spreadsheet, for example of a review's table of studies.
   */
  public static final SourceKind SPREADSHEET_ROW = new SourceKind("spreadsheet-row");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<SourceKind> SCHEME =
      new ConceptScheme<>(
          "source-kind",
          SourceKind.class,
          SourceKind::new,
          List.of(
              WEB_PAGE,
              REPOSITORY_RECORD,
              PORTAL_ITEM,
              INDEX_PAGE,
              NEWS_ITEM,
              REGISTRY_RECORD,
              EXPORT_FILE,
              SPREADSHEET_ROW));

  private SourceKind(String token) {
    super("source-kind", token);
  }

  private SourceKind(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<SourceKind> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code web-page}. */
  public static Optional<SourceKind> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static SourceKind of(Iri iri) {
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
  public static SourceKind of(Iri iri, Text label) {
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
  public static SourceKind of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static SourceKind labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static SourceKind labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
