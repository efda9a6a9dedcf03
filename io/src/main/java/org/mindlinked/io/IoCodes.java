package org.mindlinked.io;

import java.util.Set;

/**
 * The codes of what can be wrong with a file or one of its records; each has a page in
 * docs/errors.md. A value that a record refuses carries a code of {@link
 * org.mindlinked.model.diagnostic.ValueCodes} instead.
 *
 * @since 0.1.0
 */
public final class IoCodes {
  // 001 to 019: the file as a whole; 020 to 039: one record; 040 and on: writing and what is
  // around.

  /** There is nothing in the file. */
  public static final String EMPTY = "ML-IO-001";

  /** The file is of another kind than the one it was to be. */
  public static final String NOT_JSON = "ML-IO-002";

  /** The file is in an encoding other than UTF-8. */
  public static final String ENCODING = "ML-IO-003";

  /** The file or line ends in the middle. */
  public static final String TRUNCATED = "ML-IO-004";

  /** Something stands after the end of the document, or of the record on a line. */
  public static final String TRAILING = "ML-IO-005";

  /** The file holds JSON, but neither a record nor a catalogue of records. */
  public static final String NOT_A_CATALOGUE = "ML-IO-006";

  /** The file was written for a later major version. */
  public static final String SCHEMA_VERSION = "ML-IO-007";

  /** The header or its list of records stands in a place where it cannot be. */
  public static final String HEADER_PLACE = "ML-IO-008";

  /** The format of the file is not known, or no such format exists. */
  public static final String FORMAT = "ML-IO-009";

  /** Compressed data that cannot be unpacked. */
  public static final String COMPRESSION = "ML-IO-010";

  /** The file cannot be read any further. */
  public static final String READ_FAILED = "ML-IO-011";

  /** The document around the records is not well-formed JSON. */
  public static final String DOCUMENT_SYNTAX = "ML-IO-012";

  /** Compressed data for which the library that unpacks it is not on the class path. */
  public static final String NO_ZSTD = "ML-IO-013";

  /** Bytes whose encoding is not said and cannot be told. */
  public static final String UNKNOWN_ENCODING = "ML-IO-014";

  /** An encoding that was told by the bytes, since nothing says it. */
  public static final String DETECTED_ENCODING = "ML-IO-015";

  /** A file that is named after another format than the one of its content. */
  public static final String OTHER_NAME = "ML-IO-016";

  /** A record that is not well-formed: JSON, XML, or the lines of a tagged format. */
  public static final String SYNTAX = "ML-IO-020";

  /** Bytes that are not UTF-8. */
  public static final String UTF8 = "ML-IO-021";

  /** A record larger than the limit. */
  public static final String RECORD_SIZE = "ML-IO-022";

  /** Objects or lists nested deeper than the limit. */
  public static final String DEPTH = "ML-IO-023";

  /** A string, name or number longer than the limit. */
  public static final String LENGTH = "ML-IO-024";

  /** A record without a type, or of an unknown one. */
  public static final String RECORD_TYPE = "ML-IO-025";

  /** A property that occurs twice in one object. */
  public static final String DUPLICATE_KEY = "ML-IO-026";

  /** A null where the property should be left out. */
  public static final String NULL = "ML-IO-027";

  /** A null in a list. */
  public static final String NULL_IN_LIST = "ML-IO-028";

  /** A property that the type does not have. */
  public static final String UNKNOWN_PROPERTY = "ML-IO-029";

  /** A word that is no term of the property's vocabulary. */
  public static final String UNKNOWN_TOKEN = "ML-IO-030";

  /** A value of the wrong JSON type. */
  public static final String JSON_TYPE = "ML-IO-031";

  /** A number that is not a whole one. */
  public static final String NOT_INTEGER = "ML-IO-032";

  /** A number too large or too long to hold. */
  public static final String NUMBER_SIZE = "ML-IO-033";

  /** A property that must be there and is not. */
  public static final String MISSING = "ML-IO-034";

  /** A value that a set holds twice. */
  public static final String DUPLICATE_ELEMENT = "ML-IO-035";

  /** A node that says it is of another type than its place takes. */
  public static final String NODE_TYPE = "ML-IO-036";

  /** A node of linked JSON whose id is not the one of its place. */
  public static final String NODE_ID = "ML-IO-037";

  /** A rejected record that could not be put aside. */
  public static final String REJECTS = "ML-IO-041";

  /** A file that was closed before everything had been written to it. */
  public static final String INCOMPLETE = "ML-IO-042";

  /** A folder to write to that holds something else. */
  public static final String FOLDER = "ML-IO-043";

  // 050 and on: records in other people's formats.

  /** An entry of a file that is no record of the file's format. */
  public static final String ENTRY_SHAPE = "ML-IO-050";

  /** A text holds a character that FHIR's strings cannot. */
  public static final String FHIR_CHARACTER = "ML-IO-051";

  /** Words between the records of a file that belong to no field. */
  public static final String STRAY_TEXT = "ML-IO-052";

  /** A notice that records were deleted, which is no record itself. */
  public static final String DELETED = "ML-IO-053";

  /** A record without the line that ends it. */
  public static final String ENTRY_END = "ML-IO-054";

  /** A record whose type is not said, or in words that the format does not have. */
  public static final String ENTRY_TYPE = "ML-IO-055";

  /** A record of which parts stand in another record of the file, and are not taken from there. */
  public static final String NOT_INHERITED = "ML-IO-056";

  /** An entry that is no publication: a set, a group, settings of a program. */
  public static final String NO_PUBLICATION = "ML-IO-057";

  /** Two entries of a file that are known by the same key. */
  public static final String KEY_TWICE = "ML-IO-058";

  /** A word that stands for others, and is defined nowhere. */
  public static final String UNDEFINED_WORD = "ML-IO-059";

  /** A server's answer that says why it has no records, or no more. */
  public static final String ANSWER = "ML-IO-060";

  /** A file that is one page of several. */
  public static final String MORE_PAGES = "ML-IO-061";

  /** A record of which nothing but its header is there. */
  public static final String NO_METADATA = "ML-IO-062";

  /** A record without a title. */
  public static final String NO_TITLE = "ML-IO-063";

  /** An element for one person that holds the names of several. */
  public static final String SEVERAL_PEOPLE = "ML-IO-064";

  /** Words in the place of a date of publication, of which no year can be read. */
  public static final String UNREAD_DATE = "ML-IO-065";

  // 070 to 079: tables and their mappings.

  /** A mapping that is neither YAML nor JSON. */
  public static final String MAPPING_SYNTAX = "ML-IO-070";

  /** A mapping says something that the language of mappings does not have. */
  public static final String MAPPING_FORM = "ML-IO-071";

  /** A mapping names a field that the model does not have, or one that cannot hold what is said. */
  public static final String MAPPING_PATH = "ML-IO-072";

  /** A mapping names a column, sheet or file that is not there. */
  public static final String MAPPING_COLUMN = "ML-IO-073";

  /** A table without a mapping that fits it. */
  public static final String NO_MAPPING = "ML-IO-074";

  /** A cell that does not hold what the mapping says of its column. */
  public static final String CELL_VALUE = "ML-IO-075";

  /** A word of a cell that is no term of the vocabulary of its field. */
  public static final String CELL_WORD = "ML-IO-076";

  /** Rows of one record that say different things of what is said once. */
  public static final String ROWS_DIFFER = "ML-IO-077";

  /** Rows of one record that do not stand together, or are too many. */
  public static final String ROWS_APART = "ML-IO-078";

  /** Rows of two tables that do not find each other. */
  public static final String JOIN = "ML-IO-079";

  /** A sheet that is not there, or has no header. */
  public static final String SHEET = "ML-IO-081";

  /** A file that is no table, or a table of a kind that is not read. */
  public static final String NO_TABLE = "ML-IO-082";

  /** A workbook that unpacks to more than the limits allow. */
  public static final String WORKBOOK_SIZE = "ML-IO-083";

  /** A row with more or fewer cells than the header, or with doubtful quotes. */
  public static final String ROW_SHAPE = "ML-IO-084";

  /** A cell of a workbook that shows no value, or not its own. */
  public static final String CELL = "ML-IO-085";

  // 086 and on: registries and FHIR.

  /** An entry as an interface gave it that is no more. */
  public static final String OLD_INTERFACE = "ML-IO-086";

  /** A resource of FHIR that is neither a study nor a publication. */
  public static final String OTHER_RESOURCE = "ML-IO-087";

  /** A file of a known origin in a notation that is not read. */
  public static final String OTHER_NOTATION = "ML-IO-088";

  /** A period that ends before it begins, in a source that gives its two dates apart. */
  public static final String DATES = "ML-IO-089";

  // 090 and on: pages pasted as text, and what describes data and not studies.

  /** A text that is no page of a kind that is read. */
  public static final String NO_PAGE = "ML-IO-090";

  /** Several pages in one text, where one was expected. */
  public static final String SEVERAL_PAGES = "ML-IO-091";

  /** A page that shows less than it counts, or a text that was cut. */
  public static final String PAGE_GAP = "ML-IO-092";

  /** A name that an index gives in a language of its own. */
  public static final String INDEX_TRANSLATION = "ML-IO-093";

  /** A file that describes a data set, a review or a work, and holds no study. */
  public static final String NOT_STUDIES = "ML-IO-094";

  private static final Set<String> WHOLE_FILE =
      Set.of(
          EMPTY,
          NOT_JSON,
          ENCODING,
          TRUNCATED,
          TRAILING,
          NOT_A_CATALOGUE,
          SCHEMA_VERSION,
          HEADER_PLACE,
          FORMAT,
          COMPRESSION,
          READ_FAILED,
          DOCUMENT_SYNTAX,
          NO_ZSTD,
          OTHER_NOTATION,
          UNKNOWN_ENCODING,
          SHEET,
          NO_TABLE,
          WORKBOOK_SIZE,
          MAPPING_SYNTAX,
          MAPPING_FORM,
          MAPPING_PATH,
          MAPPING_COLUMN,
          NO_MAPPING,
          NO_PAGE,
          NOT_STUDIES);

  private IoCodes() {}

  /** Whether a code says that the file as a whole is at fault, rather than one of its records. */
  public static boolean concernsWholeFile(String code) {
    return WHOLE_FILE.contains(code);
  }
}
