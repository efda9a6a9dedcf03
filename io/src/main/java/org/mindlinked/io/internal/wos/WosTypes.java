package org.mindlinked.io.internal.wos;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.PublicationType;

/** The document types of the Web of Science that mean the same as a term of ours. */
final class WosTypes {
  /** Of several words for one document, the first of these tells most. */
  private static final List<Map.Entry<String, PublicationType>> TYPES =
      List.of(
          entry("preprint", PublicationType.PREPRINT),
          entry("correction", PublicationType.ERRATUM),
          entry("correction, addition", PublicationType.ERRATUM),
          entry("data set", PublicationType.DATASET),
          entry("dissertation/thesis", PublicationType.THESIS),
          entry("book chapter", PublicationType.BOOK_SECTION),
          entry("book", PublicationType.BOOK),
          entry("editorial material", PublicationType.EDITORIAL),
          entry("letter", PublicationType.LETTER),
          entry("news item", PublicationType.NEWS_ITEM),
          entry("review", PublicationType.REVIEW_ARTICLE),
          entry("proceedings paper", PublicationType.CONFERENCE_PAPER),
          entry("article", PublicationType.JOURNAL_ARTICLE));

  /** Words that say something else than what kind of document it is. */
  private static final List<String> REMARKS =
      List.of(
          "early access",
          "retracted publication",
          "retraction",
          "publication with expression of concern");

  private WosTypes() {}

  /** Tells a draft what kind of document it is. Words that are not told so are kept aside. */
  static @Nullable PublicationType tell(PublicationDraft draft, String tag, List<String> words) {
    List<String> keys = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    for (Map.Entry<String, PublicationType> type : TYPES) {
      int at = keys.indexOf(type.getKey());
      if (at >= 0) {
        draft.publication().publicationType(type.getValue());
        others(draft, tag, words, at);
        return type.getValue();
      }
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!REMARKS.contains(keys.get(i))) {
        PublicationType labelled = PublicationType.labelled(words.get(i));
        draft.publication().publicationType(labelled);
        others(draft, tag, words, i);
        return labelled;
      }
    }
    others(draft, tag, words, -1);
    return null;
  }

  private static void others(PublicationDraft draft, String tag, List<String> words, int told) {
    for (int i = 0; i < words.size(); i++) {
      draft.unmapped(tag, i == told ? null : words.get(i));
    }
  }
}
