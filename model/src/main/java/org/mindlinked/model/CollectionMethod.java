package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.InvalidValueException;

/**
 * How data, or literature for a review, were gathered. What was done with them afterwards is told
 * by the analysis methods.
 *
 * <p>A value is one of the terms below, or a concept from elsewhere: an IRI, a label, or both. The
 * terms form the concept scheme {@code method}. Their definitions are in our own words, drawn from:
 * research methods teaching and review practice; matches to MeSH, OBI and SEVCO. Immutable and safe
 * to share between threads.
 *
 * <p>Generated from the table {@code concepts/method.tsv}: change that and write the class anew,
 * see {@code org.mindlinked.houserules.concepts}.
 *
 * @since 0.1.0
 */
public final class CollectionMethod extends Concept {
  /**
   * Interview. A conversation between a researcher and one person, sometimes two, held to collect
   * data and usually recorded. A clinical assessment or a consultation of advisers is not one.
   */
  public static final CollectionMethod INTERVIEW = new CollectionMethod("interview");

  /**
   * Semi-structured interview. An interview that follows a topic guide but lets wording, order and
   * probes vary. Reading out a fixed questionnaire is survey administration instead. Narrower than
   * {@link #INTERVIEW}.
   */
  public static final CollectionMethod SEMI_STRUCTURED_INTERVIEW =
      new CollectionMethod("semi-structured-interview");

  /**
   * In-depth interview. A long, open interview led by what the participant finds important, with
   * few set questions. Used only when the study says in-depth, not because an interview was long.
   * Narrower than {@link #INTERVIEW}.
   */
  public static final CollectionMethod IN_DEPTH_INTERVIEW =
      new CollectionMethod("in-depth-interview");

  /**
   * One-to-one interview. An interview of a single person by a single researcher, named so to set
   * it apart from focus groups or joint interviews in the same study. Narrower than {@link
   * #INTERVIEW}.
   */
  public static final CollectionMethod ONE_TO_ONE_INTERVIEW =
      new CollectionMethod("one-to-one-interview");

  /**
   * Focus group. A moderated discussion in a group, where the exchange between participants is part
   * of the data. A meeting of advisers or a workshop that designs something is not one.
   */
  public static final CollectionMethod FOCUS_GROUP = new CollectionMethod("focus-group");

  /**
   * Questionnaire. Giving a fixed set of written or read-out questions to respondents and
   * collecting their answers. The document with the questions is a thing, not this act.
   */
  public static final CollectionMethod QUESTIONNAIRE = new CollectionMethod("questionnaire");

  /**
   * Online survey. A questionnaire that respondents fill in on a web page or in an app. A
   * questionnaire sent as a document by e-mail is not included. Narrower than {@link
   * #QUESTIONNAIRE}.
   */
  public static final CollectionMethod ONLINE_SURVEY = new CollectionMethod("online-survey");

  /**
   * Observation. A researcher watches people or care as they happen and notes or records what is
   * seen, with or without taking part. The design observational study does not imply it.
   */
  public static final CollectionMethod OBSERVATION = new CollectionMethod("observation");

  /**
   * Routine data. Uses data that services or authorities already keep for care or administration,
   * such as health records or registers. Data that another research team collected are secondary
   * data.
   */
  public static final CollectionMethod ROUTINE_DATA = new CollectionMethod("routine-data");

  /**
   * Secondary data. Re-uses data that were collected earlier for other research, for example an
   * archived survey or earlier interviews. Finding published studies for a review is a database
   * search.
   */
  public static final CollectionMethod SECONDARY_DATA = new CollectionMethod("secondary-data");

  /**
   * Database search. Searches bibliographic or trial databases with a recorded strategy to find
   * literature. Queries in patient records belong to routine data.
   */
  public static final CollectionMethod DATABASE_SEARCH = new CollectionMethod("database-search");

  /**
   * Citation tracking. Follows the reference lists of known papers backwards, or later papers that
   * cite them forwards, to find more literature.
   */
  public static final CollectionMethod CITATION_TRACKING =
      new CollectionMethod("citation-tracking");

  /**
   * Website search. Looks through the websites of organisations, such as voluntary bodies or
   * government, for grey literature. A search engine used as a literature database is a database
   * search.
   */
  public static final CollectionMethod WEBSITE_SEARCH = new CollectionMethod("website-search");

  /**
   * Call for evidence. A public or targeted request to send in documents, data or experience.
   * Recruiting people to be interviewed is not one.
   */
  public static final CollectionMethod CALL_FOR_EVIDENCE =
      new CollectionMethod("call-for-evidence");

  /**
   * Expert consultation. Asks people with professional or lived expertise to suggest literature,
   * check emerging results or fill gaps. If they were studied themselves they are participants of
   * another method.
   */
  public static final CollectionMethod EXPERT_CONSULTATION =
      new CollectionMethod("expert-consultation");

  /**
   * Document analysis. Collects existing documents, such as policies, notes or minutes, as data of
   * the study. Reading scientific papers for a review is not included.
   */
  public static final CollectionMethod DOCUMENT_ANALYSIS =
      new CollectionMethod("document-analysis");

  /**
   * Diary. Participants note experiences or behaviour themselves, repeatedly and close to the time,
   * in writing, sound or an app. Field notes of a researcher belong to observation.
   */
  public static final CollectionMethod DIARY = new CollectionMethod("diary");

  /**
   * Workshop. A working session in which participants produce, sort or discuss material, and whose
   * products are the data. A discussion led by questions alone is a focus group.
   */
  public static final CollectionMethod WORKSHOP = new CollectionMethod("workshop");

  /** The scheme: finds terms, and makes concepts that it does not know. */
  public static final ConceptScheme<CollectionMethod> SCHEME =
      new ConceptScheme<>(
          "method",
          CollectionMethod.class,
          CollectionMethod::new,
          List.of(
              INTERVIEW,
              SEMI_STRUCTURED_INTERVIEW,
              IN_DEPTH_INTERVIEW,
              ONE_TO_ONE_INTERVIEW,
              FOCUS_GROUP,
              QUESTIONNAIRE,
              ONLINE_SURVEY,
              OBSERVATION,
              ROUTINE_DATA,
              SECONDARY_DATA,
              DATABASE_SEARCH,
              CITATION_TRACKING,
              WEBSITE_SEARCH,
              CALL_FOR_EVIDENCE,
              EXPERT_CONSULTATION,
              DOCUMENT_ANALYSIS,
              DIARY,
              WORKSHOP));

  private CollectionMethod(String token) {
    super("method", token);
  }

  private CollectionMethod(@Nullable Iri iri, @Nullable Text label) {
    super(iri, label);
  }

  /** All terms in the order of their declaration. */
  public static List<CollectionMethod> terms() {
    return SCHEME.terms();
  }

  /** The term with exactly that token, for example {@code interview}. */
  public static Optional<CollectionMethod> ofToken(String token) {
    return SCHEME.byToken(token);
  }

  /**
   * The term with that IRI, or else a concept from elsewhere.
   *
   * @param iri the IRI of a term, or any IRI outside our schemes
   * @throws InvalidValueException ({@code ML-VAL-040}) if it is a term of another scheme
   */
  public static CollectionMethod of(Iri iri) {
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
  public static CollectionMethod of(Iri iri, Text label) {
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
  public static CollectionMethod of(String iri, String label) {
    return SCHEME.of(Iri.of(iri), Text.of(label));
  }

  /**
   * A concept of which only a name is known. The name of a term does not make it that term.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static CollectionMethod labelled(Text label) {
    return SCHEME.labelled(label);
  }

  /**
   * A concept of which only a name is known, in a language that is not told.
   *
   * @param label the name
   * @throws InvalidValueException ({@code ML-VAL-041}) if the label is blank
   */
  public static CollectionMethod labelled(String label) {
    return SCHEME.labelled(Text.of(label));
  }

  @Override
  ConceptScheme<?> ownScheme() {
    return SCHEME;
  }
}
