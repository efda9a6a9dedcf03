package org.mindlinked.io.internal.page;

import java.util.List;
import org.mindlinked.io.internal.foreign.PublicationDraft.Keywords;

/**
 * The keywords of an index page. Indexes append words of their own, in capitals, to those of the
 * authors: two or more words in capitals at the end, behind some that are not, are the index's; of
 * a single one it is not known.
 */
final class IndexKeywords {
  private IndexKeywords() {}

  static void tell(PageRecord record, List<Passage> words) {
    int own = words.size();
    while (own > 0 && isCapitals(words.get(own - 1).text())) {
      own--;
    }
    int others = words.size() - own;
    for (int i = 0; i < words.size(); i++) {
      Keywords origin =
          i < own ? Keywords.AUTHOR : others > 1 && own > 0 ? Keywords.INDEXER : Keywords.UNKNOWN;
      record.keyword(origin, words.get(i));
    }
  }

  private static boolean isCapitals(String word) {
    return word.chars().anyMatch(Character::isUpperCase)
        && word.chars().noneMatch(Character::isLowerCase);
  }
}
