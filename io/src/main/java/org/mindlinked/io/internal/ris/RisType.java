package org.mindlinked.io.internal.ris;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.PublicationType;

/**
 * What TY says. Types without a term of the same meaning keep their name.
 *
 * @param type the kind of publication; null where the type says nothing of it
 * @param kind which fields mean what
 * @param exact whether the kind of publication says all that TY does
 */
record RisType(@Nullable PublicationType type, Kind kind, boolean exact) {
  /** Groups of types in which tags have the same meaning. */
  enum Kind {
    /** In a journal, newspaper or on a site: T2 is what it stands in. */
    ARTICLE,
    /** A part of a book or of proceedings: T2 is what it stands in, book numbers are that one's. */
    PART,
    /** A whole book, report or thesis: book numbers are its own. */
    BOOK,
    /** Law, patents, sound and pictures, letters: names and titles other than the first differ. */
    SPECIAL
  }

  /** Of an entry whose type is not known. */
  static final RisType UNKNOWN = new RisType(null, Kind.ARTICLE, true);

  private static final Map<String, RisType> BY_CODE = new HashMap<>();
  private static final Map<String, RisType> BY_NAME = new HashMap<>();

  static {
    add(Kind.ARTICLE, "JOUR", "Journal article", PublicationType.JOURNAL_ARTICLE);
    add(Kind.ARTICLE, "EJOUR", "Electronic article", PublicationType.JOURNAL_ARTICLE);
    add(Kind.ARTICLE, "INPR", "In press article", PublicationType.JOURNAL_ARTICLE);
    add(Kind.ARTICLE, "ABST", "Abstract", null);
    add(Kind.ARTICLE, "MGZN", "Magazine article", null);
    add(Kind.ARTICLE, "NEWS", "Newspaper article", null);
    add(Kind.ARTICLE, "JFULL", "Full journal", null);
    add(Kind.ARTICLE, "ELEC", "Web page", PublicationType.WEB_PAGE);
    add(Kind.ARTICLE, "WEB", "Web page", PublicationType.WEB_PAGE);
    add(Kind.ARTICLE, "BLOG", "Blog", null);
    add(Kind.ARTICLE, "ICOMM", "Internet communication", null);
    add(Kind.ARTICLE, "UNPB", "Unpublished work", null);
    add(Kind.ARTICLE, "UNPD", "Unpublished work", null);
    add(Kind.ARTICLE, "MANSCPT", "Manuscript", null);
    add(Kind.PART, "CHAP", "Book section", PublicationType.BOOK_SECTION);
    add(Kind.PART, "ECHAP", "Electronic book section", PublicationType.BOOK_SECTION);
    add(Kind.PART, "CPAPER", "Conference paper", PublicationType.CONFERENCE_PAPER);
    add(Kind.PART, "CONF", "Conference proceeding", null);
    add(Kind.PART, "ENCYC", "Encyclopedia", null);
    add(Kind.PART, "DICT", "Dictionary", null);
    add(Kind.BOOK, "BOOK", "Book", PublicationType.BOOK);
    add(Kind.BOOK, "EBOOK", "Electronic book", PublicationType.BOOK);
    add(Kind.BOOK, "EDBOOK", "Edited book", PublicationType.BOOK);
    add(Kind.BOOK, "RPRT", "Report", PublicationType.REPORT);
    add(Kind.BOOK, "GOVDOC", "Government document", null);
    add(Kind.BOOK, "THES", "Thesis", PublicationType.THESIS);
    add(Kind.BOOK, "CLSWK", "Classical work", null);
    add(Kind.BOOK, "ANCIENT", "Ancient text", null);
    add(Kind.BOOK, "PAMP", "Pamphlet", null);
    add(Kind.BOOK, "SER", "Serial", null);
    add(Kind.BOOK, "CTLG", "Catalog", null);
    add(Kind.BOOK, "STAND", "Standard", null);
    add(Kind.SPECIAL, "DATA", "Dataset", PublicationType.DATASET);
    add(Kind.SPECIAL, "AGGR", "Aggregated database", null);
    add(Kind.SPECIAL, "DBASE", "Online database", null);
    for (String each :
        ("ADVS=Audiovisual material|ART=Artwork|BILL=Bill|CASE=Case|CHART=Chart|COMP=Computer program"
                + "|EQUA=Equation|FIGURE=Figure|GRNT=Grant|HEAR=Hearing|INTV=Interview|LEGAL=Legal rule"
                + "|MAP=Map|MPCT=Film or broadcast|MULTI=Online multimedia|MUSIC=Music|PAT=Patent"
                + "|PCOMM=Personal communication|POD=Podcast|PRESS=Press release|RADIO=Radio broadcast"
                + "|SLIDE=Slide|SOUND=Sound recording|STAT=Statute|UNBILL=Unenacted bill"
                + "|VIDEO=Video recording")
            .split("\\|", -1)) {
      int equals = each.indexOf('=');
      add(Kind.SPECIAL, each.substring(0, equals), each.substring(equals + 1), null);
    }
    BY_CODE.put("GEN", UNKNOWN);
    BY_NAME.put("generic", UNKNOWN);
    RisType article = new RisType(PublicationType.JOURNAL_ARTICLE, Kind.ARTICLE, true);
    BY_NAME.put("article", article);
    BY_NAME.put("journal", article);
    BY_NAME.put("book chapter", new RisType(PublicationType.BOOK_SECTION, Kind.PART, true));
  }

  private static void add(Kind kind, String code, String name, @Nullable PublicationType type) {
    boolean exact =
        type == null || type.label().map(label -> label.any().equals(name)).orElse(false);
    RisType known = new RisType(type == null ? PublicationType.labelled(name) : type, kind, exact);
    BY_CODE.put(code, known);
    BY_NAME.putIfAbsent(name.toLowerCase(Locale.ROOT), known);
  }

  /** The type of a code, in any case. */
  static Optional<RisType> ofCode(String code) {
    RisType exact = BY_CODE.get(code);
    return Optional.ofNullable(exact != null ? exact : BY_CODE.get(code.toUpperCase(Locale.ROOT)));
  }

  /** The type that is called so, in any case: {@code Journal Article}. */
  static Optional<RisType> ofName(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }
}
