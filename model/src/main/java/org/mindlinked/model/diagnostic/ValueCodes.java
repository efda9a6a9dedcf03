package org.mindlinked.model.diagnostic;

/** The codes of values that are refused at their construction; each has a page in docs/errors.md. */
public final class ValueCodes {
  // 001 to 039: small values; 040 to 049: concepts; 050 and on: the types of a record.

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
