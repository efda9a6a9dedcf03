package org.mindlinked.io.internal.ris;

import java.util.HashMap;
import java.util.Map;

/**
 * What a tag means. The one table for all dialects; where they differ, the note of the meaning says
 * how it is told. A tag that is not in it, or whose meaning depends on who wrote it (M1, M2, M4, C1
 * and C4 to C8 but for what is named here, U1 to U5, DB, DP, CY, ET, CN, RN, TS), is kept aside.
 * Tags that begin with a per cent sign are those of EndNote's own export.
 */
enum RisMeaning {
  /** TY: a code; some write a name ({@code Journal Article}), or nothing. */
  TYPE("TY %0"),
  /** ID: a number in a program; in our own files the IRI. */
  ID("ID"),
  /** AU, and A1 in Ovid, Lens and older files. */
  AUTHOR("AU A1 %A"),
  /** A2: editors of what it stands in, or of the book; in law, music, theses and patents others. */
  SECOND_AUTHOR("A2"),
  /** ED. */
  EDITOR("ED %E"),
  /** A3: editors of series, advisers of theses, and others. */
  THIRD_AUTHOR("A3 %Y"),
  /** A4: translators of books; in films and the like others. */
  FOURTH_AUTHOR("A4 %?"),
  /** AD: of one author or all; only where there is one author it is known whose it is. */
  ADDRESS("AD %+"),
  /** TI, T1, and CT in older files. */
  TITLE("TI T1 CT %T"),
  /** ST: EndNote and Zotero repeat the title in it. */
  SHORT_TITLE("ST %!"),
  /** T2: what it stands in; in theses the department, in law and patents others. */
  SECOND_TITLE("T2 %B"),
  /** BT: the title of a book, or of the book that a part stands in. */
  BOOK_TITLE("BT"),
  /** JF. */
  JOURNAL("JF %J"),
  /** JO: the full title or a short one. */
  JOURNAL_IN_ANY_FORM("JO"),
  /** JA; J2 in EndNote; J1; JI and J9 in Web of Science. */
  JOURNAL_SHORT("JA J2 JI J9 J1"),
  /** PY and Y1: {@code 2016/10/11/}, {@code 2019//}, {@code 2019///Spring}, {@code 2019}. */
  DATE("PY Y1 %D"),
  /** DA: a whole date, or (EndNote, Web of Science) the month and day of PY: {@code Mar 1}. */
  DAY("DA %8"),
  /** VL, in some files VO. */
  VOLUME("VL VO %V"),
  /** IS; in CP the same. */
  ISSUE("IS CP %N"),
  /**
   * SP: the first page, a range, an article's number, or {@code No} of "No Pagination Specified".
   */
  FIRST_PAGE("SP %P"),
  /** EP. */
  LAST_PAGE("EP"),
  /** C7: the number of an article in a journal; in other types something else. */
  ARTICLE_NUMBER("C7"),
  /** DO, with or without a resolver; DI in files made of Web of Science's. */
  DOI("DO DI %R"),
  /** UR: addresses, several in one line in some files. */
  ADDRESS_OF_PAGE("UR %U"),
  /** L1 to L4, LK: files and links, of which only a DOI says something of the publication. */
  LINK("L1 L2 L3 L4 LK %>"),
  /** AN: a PMID where the database is MEDLINE or PubMed; {@code WOS:…}; others are kept aside. */
  ACCESSION("AN %M"),
  /** C2: a PMCID by its form, as EndNote has it; else something else. */
  PMCID("C2 %2"),
  /** C3 and XR: {@code PUBMED 123} in the Cochrane Library; in EndNote and Scopus other things. */
  CROSS_REFERENCE("C3 XR"),
  /** SN: ISSNs or ISBNs, several in one line in some files. */
  SERIAL_NUMBER("SN %@"),
  /** PB; PU in Web of Science. */
  PUBLISHER("PB PU %I"),
  /** LA. */
  LANGUAGE("LA %G"),
  /** KW: one, or (EndNote) one a line behind a single tag. */
  KEYWORD("KW %K"),
  /** AB; a second one is a note on rights in Ovid and EBSCO. */
  ABSTRACT("AB %X"),
  /** N2: the abstract where there is no AB. */
  SECOND_NOTE("N2"),
  /** M3: the kind of work; in some files a DOI. */
  KIND_OF_WORK("M3 %9"),
  /** N1, RN, M1, U1 to U5, C1: notes; only registry numbers are read in them. */
  NOTE("N1 RN M1 U1 U2 U3 U4 U5 C1 %Z %1 %<"),
  /** All others. */
  ASIDE("");

  private static final Map<String, RisMeaning> BY_TAG = new HashMap<>();

  static {
    for (RisMeaning meaning : values()) {
      for (String tag : meaning.tags.split(" ", -1)) {
        BY_TAG.put(tag.intern(), meaning);
      }
    }
  }

  private final String tags;

  RisMeaning(String tags) {
    this.tags = tags;
  }

  /** The meaning of a tag. */
  static RisMeaning of(String tag) {
    return BY_TAG.getOrDefault(tag, ASIDE);
  }
}
