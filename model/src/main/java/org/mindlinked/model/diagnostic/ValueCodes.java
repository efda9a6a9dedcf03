package org.mindlinked.model.diagnostic;

/**
 * The codes of values that are refused at their construction; each has a page in docs/errors.md.
 */
public final class ValueCodes {
  // 001 to 039: small values; 040 to 049: concepts; 050 and on: the types of a record.

  /** A text that is not an absolute IRI. */
  public static final String IRI = "ML-VAL-001";

  /** A text with half of a surrogate pair, which no encoding can write. */
  public static final String TEXT_SURROGATE = "ML-VAL-002";

  /** A map of translations without any. */
  public static final String TEXT_EMPTY = "ML-VAL-003";

  /** A language tag that is not well-formed. */
  public static final String LANGUAGE_TAG = "ML-VAL-004";

  /** One language twice in a map of translations. */
  public static final String LANGUAGE_TWICE = "ML-VAL-005";

  /** A date of another form than year, year-month or year-month-day. */
  public static final String DATE_FORM = "ML-VAL-006";

  /** A year outside 1800 to 2100. */
  public static final String YEAR = "ML-VAL-007";

  /** A month or day that the calendar does not have. */
  public static final String CALENDAR = "ML-VAL-008";

  /** An interval of another form than start/end. */
  public static final String INTERVAL_FORM = "ML-VAL-009";

  /** An interval that ends before it starts. */
  public static final String INTERVAL_REVERSED = "ML-VAL-010";

  /** An interval without either end. */
  public static final String INTERVAL_EMPTY = "ML-VAL-011";

  /** An identifier that has not the form of its scheme. */
  public static final String IDENTIFIER_FORM = "ML-VAL-012";

  /** An identifier whose check digits do not fit. */
  public static final String IDENTIFIER_CHECKSUM = "ML-VAL-013";

  /** An identifier of a scheme that is not known. */
  public static final String IDENTIFIER_SCHEME = "ML-VAL-014";

  /** A reference that is neither a fragment nor an IRI. */
  public static final String REFERENCE = "ML-VAL-015";

  /** A code of a place that is not in the table. */
  public static final String PLACE_CODE = "ML-VAL-016";

  /** An IRI under which no record IRIs can be minted. */
  public static final String BASE_IRI = "ML-VAL-017";

  /** A concept that belongs to another scheme than the one that was expected. */
  public static final String CONCEPT_SCHEME = "ML-VAL-040";

  /** A label of a concept that says nothing. */
  public static final String CONCEPT_LABEL = "ML-VAL-041";

  /** A required attribute was not given. */
  public static final String MISSING = "ML-VAL-050";

  /** A count without a number, or with one that contradicts itself. */
  public static final String COUNT = "ML-VAL-051";

  /** A number that must not be negative, or is out of its range. */
  public static final String NUMBER = "ML-VAL-052";

  /** A finding that says nothing. */
  public static final String EMPTY_FINDING = "ML-VAL-053";

  /** A contribution of nobody, or of two agents at once. */
  public static final String CONTRIBUTOR = "ML-VAL-054";

  /** A record's IRI that cannot be one: with a fragment. */
  public static final String RECORD_ID = "ML-VAL-055";

  /** A text of several languages where each language stands alone, in a set of texts. */
  public static final String TEXT_IN_SET = "ML-VAL-056";

  /** A reference to a node that the record does not hold. */
  public static final String DANGLING_REFERENCE = "ML-VAL-057";

  /** A reference to a node of another type than the property takes. */
  public static final String REFERENCE_TYPE = "ML-VAL-058";

  /** A quotation whose offsets or text cannot be. */
  public static final String QUOTE = "ML-VAL-059";

  /** A value that needs at least one of several parts and has none. */
  public static final String EMPTY_VALUE = "ML-VAL-060";

  /** A JSON pointer that is none. */
  public static final String POINTER = "ML-VAL-061";

  /** A decimal that is too long to be a measured value. */
  public static final String DECIMAL = "ML-VAL-062";

  /** A publication inside a study that has an IRI of its own. */
  public static final String NESTED_ID = "ML-VAL-063";

  private ValueCodes() {}
}
