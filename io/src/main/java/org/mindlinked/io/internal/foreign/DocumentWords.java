package org.mindlinked.io.internal.foreign;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mindlinked.model.PublicationType;

/**
 * The words that repositories and registries have for kinds of documents, where they mean the same
 * as a term of ours. Words for several kinds, such as "monograph" or "conference object", are not
 * among them. Safe for all threads.
 */
public final class DocumentWords {
  private static final Map<String, PublicationType> TYPES = new HashMap<>();

  static {
    add(
        PublicationType.JOURNAL_ARTICLE,
        "article|journal article|research article|article journal|scholarly article|c_6501|c_2df8fbb1");
    add(PublicationType.REVIEW_ARTICLE, "review article|c_dcae04bc");
    add(PublicationType.SYSTEMATIC_REVIEW, "systematic review");
    add(PublicationType.EDITORIAL, "editorial|c_b239");
    add(PublicationType.LETTER, "letter|letter to the editor|c_545b");
    add(PublicationType.PREPRINT, "preprint|pre print|c_816b");
    add(PublicationType.PROTOCOL, "study protocol|clinical trial protocol");
    add(PublicationType.NEWS_ITEM, "news|news item|news article|newspaper article|c_998f");
    add(PublicationType.WEB_PAGE, "web page|webpage|website|web site|c_7ad9");
    add(
        PublicationType.REPORT,
        "report|technical report|research report|project report|c_93fc|c_18gh|c_18ws");
    add(PublicationType.BOOK, "book|edited book|c_2f33");
    add(
        PublicationType.BOOK_SECTION,
        "book section|book chapter|book part|part of book|chapter|c_3248");
    add(
        PublicationType.THESIS,
        "thesis|dissertation|doctoral thesis|doctoral dissertation|phd thesis|master thesis"
            + "|masters thesis|bachelor thesis|academic thesis|thesis or dissertation|c_46ec|c_db06"
            + "|c_bdcc|c_7a1f");
    add(
        PublicationType.CONFERENCE_PAPER,
        "conference paper|conference proceedings paper|proceedings article|paper conference"
            + "|proceedings paper|c_5794");
    add(PublicationType.DATASET, "dataset|data set|c_ddb1");
    add(PublicationType.ERRATUM, "erratum|corrigendum|correction|published erratum|c_7acd");
    add(PublicationType.OTHER, "other|c_1843");
  }

  private DocumentWords() {}

  private static void add(PublicationType type, String words) {
    for (String word : words.split("\\|", -1)) {
      TYPES.put(word, type);
    }
  }

  /** The term of ours with the same meaning, whatever the case and the vocabulary named before. */
  public static Optional<PublicationType> type(String printed) {
    return Optional.ofNullable(TYPES.get(plain(printed)));
  }

  /**
   * The word itself: {@code info:eu-repo/semantics/doctoralThesis} and {@code doctoral_thesis} are
   * {@code doctoral thesis}.
   */
  public static String plain(String printed) {
    String word = printed.strip();
    int vocabulary = Math.max(word.lastIndexOf('/'), word.lastIndexOf(':'));
    boolean named = vocabulary > 0 && vocabulary < word.length() - 1 && word.indexOf(' ') < 0;
    word = named ? word.substring(vocabulary + 1) : word;
    if (word.startsWith("c_")) {
      return word.toLowerCase(Locale.ROOT);
    }
    return word.replaceAll("([a-z])([A-Z])", "$1 $2")
        .replaceAll("[\\s_-]+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
