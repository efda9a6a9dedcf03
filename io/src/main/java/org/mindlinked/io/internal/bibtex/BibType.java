package org.mindlinked.io.internal.bibtex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.PublicationType;

/**
 * What the type of an entry says. Types without a term of the same meaning keep a name.
 *
 * @param type the kind of publication; null where the type does not say one
 * @param kind which fields mean what
 * @param exact whether the kind of publication says all that the type does
 */
record BibType(@Nullable PublicationType type, Kind kind, boolean exact) {
  /** Groups of types in which fields have the same meaning. */
  enum Kind {
    /** In a journal or on a site: {@code number} is the issue. */
    ARTICLE,
    /** A part of a book or of proceedings. */
    PART,
    /** A whole book, report or thesis: pages are not where it stands, book numbers are its own. */
    BOOK,
    /** Anything else. */
    OTHER
  }

  /** Of an entry whose type is not known. */
  static final BibType UNKNOWN = new BibType(null, Kind.OTHER, false);

  private static final Map<String, BibType> TYPES = new HashMap<>();
  private static final Set<String> NO_PUBLICATIONS =
      Set.of("set", "xdata", "control", "bibnote", "options", "settings", "ieeetranbstctl");

  static {
    add(PublicationType.JOURNAL_ARTICLE, Kind.ARTICLE, "article", true);
    add(PublicationType.BOOK, Kind.BOOK, "book", true);
    add(
        PublicationType.BOOK,
        Kind.BOOK,
        "mvbook collection mvcollection reference mvreference ebook",
        false);
    add(PublicationType.BOOK_SECTION, Kind.PART, "inbook incollection", true);
    add(
        PublicationType.BOOK_SECTION,
        Kind.PART,
        "bookinbook inreference suppbook suppcollection",
        false);
    add(PublicationType.CONFERENCE_PAPER, Kind.PART, "inproceedings conference", true);
    add(PublicationType.REPORT, Kind.BOOK, "report techreport", true);
    add(PublicationType.THESIS, Kind.BOOK, "thesis", true);
    add(PublicationType.THESIS, Kind.BOOK, "phdthesis mastersthesis masterthesis", false);
    add(PublicationType.WEB_PAGE, Kind.OTHER, "online electronic www webpage", true);
    add(PublicationType.DATASET, Kind.OTHER, "dataset data", true);
    label("Conference proceeding", Kind.BOOK, "proceedings mvproceedings");
    label("Review", Kind.ARTICLE, "review");
    label("Supplement of a periodical", Kind.ARTICLE, "suppperiodical");
    label("Periodical", Kind.BOOK, "periodical");
    label("Booklet", Kind.BOOK, "booklet");
    label("Manual", Kind.BOOK, "manual");
    label("Standard", Kind.BOOK, "standard");
    label("Unpublished work", Kind.OTHER, "unpublished");
    label("Patent", Kind.OTHER, "patent");
    label("Computer program", Kind.OTHER, "software");
    label("Artwork", Kind.OTHER, "artwork");
    label("Image", Kind.OTHER, "image");
    label("Sound recording", Kind.OTHER, "audio");
    label("Music", Kind.OTHER, "music");
    label("Video recording", Kind.OTHER, "video movie");
    label("Performance", Kind.OTHER, "performance");
    label("Personal communication", Kind.OTHER, "letter");
    label("Legal rule", Kind.OTHER, "legal");
    label("Statute", Kind.OTHER, "legislation");
    label("Case", Kind.OTHER, "jurisdiction");
    label("Commentary", Kind.OTHER, "commentary");
    for (String word : "misc other generic".split(" ", -1)) {
      TYPES.put(word, new BibType(null, Kind.OTHER, true));
    }
  }

  private static void add(PublicationType type, Kind kind, String words, boolean exact) {
    for (String word : words.split(" ", -1)) {
      TYPES.put(word, new BibType(type, kind, exact));
    }
  }

  private static void label(String name, Kind kind, String words) {
    add(PublicationType.labelled(name), kind, words, words.indexOf(' ') < 0);
  }

  /** The type of a word, in any case; {@link #UNKNOWN} if it is none of those that are known. */
  static BibType of(String word) {
    return TYPES.getOrDefault(word.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /** Whether an entry of that type is no publication, whatever it holds. */
  static boolean isNoPublication(String word) {
    return NO_PUBLICATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is a type that is known. */
  static boolean isKnown(String word) {
    return TYPES.containsKey(word.toLowerCase(Locale.ROOT)) || isNoPublication(word);
  }
}
