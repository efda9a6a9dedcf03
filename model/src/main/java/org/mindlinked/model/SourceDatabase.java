package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * In which databases and registers a review searched for literature.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code source-database}. Their definitions are in our own words,
 * drawn from: the databases' own descriptions, in our words. Immutable and safe to share between
 * threads.
 *
 * <p>Generated from the table {@code concepts/source-database.tsv}: change that and write the class
 * anew, see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class SourceDatabase extends Concept {
  /**
   * MEDLINE. The bibliographic database of biomedicine by the US National Library of Medicine, on
   * any platform. The wider free search site is PubMed.
   */
  public static final SourceDatabase MEDLINE = new SourceDatabase("medline");

  /**
   * PubMed. The free search site of the US National Library of Medicine, which holds MEDLINE and
   * further records.
   */
  public static final SourceDatabase PUBMED = new SourceDatabase("pubmed");

  /**
   * Embase. A bibliographic database of biomedicine and pharmacology by Elsevier, on any platform.
   */
  public static final SourceDatabase EMBASE = new SourceDatabase("embase");

  /**
   * PsycINFO. The bibliographic database of psychology by the American Psychological Association,
   * on any platform.
   */
  public static final SourceDatabase PSYCINFO = new SourceDatabase("psycinfo");

  /** CINAHL. A bibliographic database of nursing and allied health literature. */
  public static final SourceDatabase CINAHL = new SourceDatabase("cinahl");

  /**
   * Web of Science. Citation indexes of many disciplines by Clarivate, the core collection or all
   * of them.
   */
  public static final SourceDatabase WEB_OF_SCIENCE = new SourceDatabase("web-of-science");

  /** Scopus. A citation index of many disciplines by Elsevier. */
  public static final SourceDatabase SCOPUS = new SourceDatabase("scopus");

  /**
   * Cochrane CENTRAL. The register of controlled trials in the Cochrane Library; the text may call
   * it the trials register.
   */
  public static final SourceDatabase COCHRANE_CENTRAL = new SourceDatabase("cochrane-central");

  /**
   * Cochrane Database of Systematic Reviews. The reviews and protocols in the Cochrane Library. The
   * trials there are Cochrane CENTRAL.
   */
  public static final SourceDatabase COCHRANE_REVIEWS = new SourceDatabase("cochrane-reviews");

  /**
   * Campbell Library. Systematic reviews of the Campbell Collaboration on social, education and
   * justice policy.
   */
  public static final SourceDatabase CAMPBELL = new SourceDatabase("campbell");

  /**
   * Social Policy and Practice. A UK database of social policy, social care and public health
   * literature, grey literature included.
   */
  public static final SourceDatabase SOCIAL_POLICY_AND_PRACTICE =
      new SourceDatabase("social-policy-and-practice");

  /**
   * Maternity and Infant Care Database. A database of literature for midwives and others on
   * pregnancy, birth and infancy.
   */
  public static final SourceDatabase MATERNITY_AND_INFANT_CARE =
      new SourceDatabase("maternity-and-infant-care");

  /** LILACS. A bibliographic database of health literature of Latin America and the Caribbean. */
  public static final SourceDatabase LILACS = new SourceDatabase("lilacs");

  /**
   * PROSPERO. The international register of protocols of health reviews, searched here as a source
   * of reviews under way.
   */
  public static final SourceDatabase PROSPERO = new SourceDatabase("prospero");

  /**
   * ClinicalTrials.gov. The registry of clinical studies of the US National Library of Medicine,
   * searched here as a source.
   */
  public static final SourceDatabase CLINICALTRIALS_GOV = new SourceDatabase("clinicaltrials-gov");

  /**
   * Google Scholar. A web search engine for scholarly texts, without a fixed list of what it
   * covers.
   */
  public static final SourceDatabase GOOGLE_SCHOLAR = new SourceDatabase("google-scholar");

  /** Other database. A database that is known and not in this list; its name is told in words. */
  public static final SourceDatabase OTHER = new SourceDatabase("other");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<SourceDatabase> SCHEME =
      new ConceptScheme<>(
          "source-database",
          SourceDatabase.class,
          SourceDatabase::new,
          List.of(
              MEDLINE,
              PUBMED,
              EMBASE,
              PSYCINFO,
              CINAHL,
              WEB_OF_SCIENCE,
              SCOPUS,
              COCHRANE_CENTRAL,
              COCHRANE_REVIEWS,
              CAMPBELL,
              SOCIAL_POLICY_AND_PRACTICE,
              MATERNITY_AND_INFANT_CARE,
              LILACS,
              PROSPERO,
              CLINICALTRIALS_GOV,
              GOOGLE_SCHOLAR,
              OTHER));

  private SourceDatabase(String token) {
    super("source-database", token);
  }

  private SourceDatabase(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<SourceDatabase> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code medline}. */
  public static Optional<SourceDatabase> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static SourceDatabase of(Iri iri) {
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
  public static SourceDatabase of(Iri iri, Text label) {
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
  public static SourceDatabase of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static SourceDatabase labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static SourceDatabase labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
