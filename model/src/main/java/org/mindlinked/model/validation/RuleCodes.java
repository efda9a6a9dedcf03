package org.mindlinked.model.validation;

/**
 * The codes of the {@linkplain Validator#builtIn built-in rules}, each with what the rule checks,
 * and of {@link Duplicates}. docs/errors.md has a page on every one.
 */
public final class RuleCodes {
  private RuleCodes() {}

  /** The mark last is on the last contributor of a shortened list only. */
  public static final String LAST_WITHOUT_GAP = "ML-RULE-001";

  /** "et al" is not taken for a person. */
  public static final String ET_AL_AS_PERSON = "ML-RULE-002";

  /** A list that is called complete is not empty. */
  public static final String COMPLETE_BUT_EMPTY = "ML-RULE-003";

  /** An abstract that breaks off is marked as not complete. */
  public static final String ABSTRACT_CUT = "ML-RULE-004";

  /** A publication does not list more references than it has. */
  public static final String REFERENCES_TOTAL = "ML-RULE-005";

  /** What a source lists and what is missing of it add up to what it says it has. */
  public static final String SOURCE_TOTALS = "ML-RULE-006";

  /** A missing position lies within the list, and is not that of the record itself. */
  public static final String MISSING_POSITION = "ML-RULE-007";

  /** The members of a partition add up to the count that they split. */
  public static final String PARTITION_SUM = "ML-RULE-008";

  /** No member of a breakdown is larger than the count that it is part of. */
  public static final String MEMBER_ABOVE_WHOLE = "ML-RULE-009";

  /** The members of a breakdown count the same things as the count that they split. */
  public static final String MEMBER_UNIT = "ML-RULE-010";

  /** The proportions of a partition do not add up to more than 1. */
  public static final String SHARES_ABOVE_ONE = "ML-RULE-011";

  /** A proportion stands only inside a breakdown, where it is clear of what it is a share. */
  public static final String SHARE_OUTSIDE_BREAKDOWN = "ML-RULE-012";

  /** A member's number and its proportion agree. */
  public static final String SHARE_DIFFERS = "ML-RULE-013";

  /** A number is the one that is printed in the source. */
  public static final String AS_FOUND_DIFFERS = "ML-RULE-014";

  /** In a review, a range of people says of what each number is: per review, per study. */
  public static final String RANGE_WITHOUT_PER = "ML-RULE-015";

  /** The results of a study are not published before the study starts. */
  public static final String REPORT_BEFORE_STUDY = "ML-RULE-016";

  /** A review is not published before its search. */
  public static final String SEARCH_AFTER_PUBLICATION = "ML-RULE-017";

  /** The phases of a study follow each other in the order of their numbers and dates. */
  public static final String PHASES_OUT_OF_ORDER = "ML-RULE-018";

  /** Data are collected within the period of the study. */
  public static final String COLLECTED_OUTSIDE_PERIOD = "ML-RULE-019";

  /** A publication was issued before it was read. */
  public static final String RETRIEVED_BEFORE_ISSUED = "ML-RULE-020";

  /** A publication was issued after 1899. */
  public static final String UNLIKELY_YEAR = "ML-RULE-021";

  /** No phase follows itself and no organisation is part of itself, over any steps. */
  public static final String CIRCLE = "ML-RULE-022";

  /** A note is about a property that the record can have. */
  public static final String NOTE_NOWHERE = "ML-RULE-023";

  /** A quotation supports a property that its node has. */
  public static final String QUOTE_NOWHERE = "ML-RULE-024";

  /** A quotation tells where in the source it stands, or its words. */
  public static final String QUOTE_WITHOUT_PLACE = "ML-RULE-025";

  /** The digest of a quotation is that of its words. */
  public static final String QUOTE_DIGEST = "ML-RULE-026";

  /** Who is said to hold a view is among the populations of the study. */
  public static final String PERSPECTIVE_WITHOUT_POPULATION = "ML-RULE-027";

  /** A finding is told once. */
  public static final String DUPLICATED_FINDING = "ML-RULE-028";

  /** An estimate lies within its interval. */
  public static final String ESTIMATE_OUTSIDE_INTERVAL = "ML-RULE-029";

  /** A p value and a 95 % interval agree whether there is an effect. */
  public static final String P_CONTRADICTS_INTERVAL = "ML-RULE-030";

  /** A ratio is not negative, and a correlation lies between -1 and 1. */
  public static final String IMPOSSIBLE_EFFECT = "ML-RULE-031";

  /** A proportion is a share from 0 to 1, not a number of per cent. */
  public static final String SHARE_AS_PER_CENT = "ML-RULE-032";

  /** A confidence level is the share that the interval covers, such as 0.95. */
  public static final String CONFIDENCE_LEVEL = "ML-RULE-033";

  /** A rating belongs to the instrument with which it was made. */
  public static final String RATING_OF_OTHER_INSTRUMENT = "ML-RULE-034";

  /** Every identifier could be read. */
  public static final String MALFORMED_IDENTIFIER = "ML-RULE-035";

  /** A publication has an identifier by which other sources know it. */
  public static final String WEAK_IDENTIFIERS = "ML-RULE-036";

  /** A publication has one DOI, one PubMed and one PubMed Central identifier. */
  public static final String TWO_OF_ONE_SCHEME = "ML-RULE-037";

  /** The kind of a registration is that of the registry its number belongs to. */
  public static final String REGISTRATION_KIND = "ML-RULE-038";

  /** An identifier is of the thing that has it: no ORCID on an organisation. */
  public static final String IDENTIFIER_OF_ANOTHER_THING = "ML-RULE-039";

  /** The number of a journal is not the identifier of an article in it. */
  public static final String ISSN_OF_PUBLICATION = "ML-RULE-040";

  /** The identifiers of a study are not those of its article: a study is never its article. */
  public static final String ARTICLE_AS_STUDY = "ML-RULE-041";

  /** A DOI names an article or a data set, seldom a study. */
  public static final String DOI_OF_STUDY = "ML-RULE-042";

  /** Registry numbers of a study stand among its registrations. */
  public static final String REGISTRY_NUMBER_AS_IDENTIFIER = "ML-RULE-043";

  /** A publication is not related to itself. */
  public static final String RELATION_TO_ITSELF = "ML-RULE-044";

  /** The reports of a study are different publications. */
  public static final String ONE_PUBLICATION_TWICE = "ML-RULE-045";

  /** An address that holds an identifier of a known scheme is given as that identifier. */
  public static final String ADDRESS_OF_KNOWN_SCHEME = "ML-RULE-046";

  /** The count of a population counts people, not interviews, focus groups or responses. */
  public static final String CONTACTS_AS_PEOPLE = "ML-RULE-047";

  /** The count of a population counts people, not studies, records or sites. */
  public static final String THINGS_AS_PEOPLE = "ML-RULE-048";

  /** People who were involved in the research are not counted among its populations. */
  public static final String INVOLVED_AS_SAMPLE = "ML-RULE-049";

  /** A sample does not consist of the researchers with lived experience. */
  public static final String RESEARCHERS_AS_SAMPLE = "ML-RULE-050";

  /** A heading under which an article is indexed is not taken for a population. */
  public static final String CHECK_TAG_AS_POPULATION = "ML-RULE-051";

  /** No part of a population is larger than the population. */
  public static final String PART_ABOVE_WHOLE = "ML-RULE-052";

  /** A population lists the roles of all its parts. */
  public static final String PART_ROLE_MISSING = "ML-RULE-053";

  /** A population has one size in one unit at one stage. */
  public static final String TWO_SIZES = "ML-RULE-054";

  /** Ages in years are from 0 to 120. */
  public static final String AGE = "ML-RULE-055";

  /**
   * The mean of a trait lies between its smallest and largest value, and its standard deviation is
   * not negative.
   */
  public static final String CHARACTERISTIC_CONTRADICTS = "ML-RULE-056";

  /** The licence of a page is not taken for that of the publication it describes. */
  public static final String LICENCE_OF_PAGE = "ML-RULE-057";

  /** A publication that nobody can read has no open licence. */
  public static final String CLOSED_WITH_LICENCE = "ML-RULE-058";

  /** A Creative Commons licence has the address by which all know it. */
  public static final String LICENCE_FORM = "ML-RULE-059";

  /** A publication does not end on a page before its first. */
  public static final String PAGES_REVERSED = "ML-RULE-060";

  /** A heading and its qualifier are two fields. */
  public static final String SUBJECT_PAIR = "ML-RULE-061";

  /** A corporate body is not taken for a person. */
  public static final String BODY_AS_PERSON = "ML-RULE-062";

  /** A number that is only arithmetic on other numbers is not shown as stated. */
  public static final String DERIVED_AS_STATED = "ML-RULE-063";

  /** Groups that may overlap are not added up. */
  public static final String OVERLAPPING_SUM = "ML-RULE-064";

  /** A study that is only planned has no results. */
  public static final String PLANNED_AS_ACHIEVED = "ML-RULE-065";

  /** Data are not collected from people whom the sampled staff only look after. */
  public static final String COLLECTED_FROM_SERVED = "ML-RULE-066";

  /** Nothing is told of a phase of which the source tells nothing. */
  public static final String PHASE_NOT_REPORTED = "ML-RULE-067";

  /** A study with a review's method has the design of a review. */
  public static final String REVIEW_OF_PRIMARY = "ML-RULE-068";

  /** A review does not include more than it found. */
  public static final String FLOW_GROWS = "ML-RULE-069";

  /** An opinion piece that reports no study is a publication, not a study. */
  public static final String OPINION_AS_STUDY = "ML-RULE-070";

  /** A text that is given says something. */
  public static final String BLANK_TEXT = "ML-RULE-071";

  /** No character was lost on the way from the source. */
  public static final String REPLACEMENT_CHARACTER = "ML-RULE-072";

  /** A word that stands for nothing, such as n/a or null, is not a text. */
  public static final String PLACEHOLDER_TEXT = "ML-RULE-073";

  /** A language tag begins with the code of a language. */
  public static final String UNKNOWN_LANGUAGE = "ML-RULE-074";

  /** A text is in the language of its tag. */
  public static final String LANGUAGE_AND_SCRIPT = "ML-RULE-075";

  /** Two records of a run have one IRI. */
  public static final String SAME_IRI = "ML-RULE-076";

  /** Two records of a run have one strong identifier. */
  public static final String SAME_IDENTIFIER = "ML-RULE-077";

  /** A run was too long for its records to be compared to the end. */
  public static final String NOT_COMPARED = "ML-RULE-078";
}
