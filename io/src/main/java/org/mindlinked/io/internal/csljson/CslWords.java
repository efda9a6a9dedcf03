package org.mindlinked.io.internal.csljson;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindlinked.io.internal.foreign.DocumentWords;
import org.mindlinked.model.PublicationType;

/** The words that CSL and Crossref have for kinds of documents. Safe for all threads. */
final class CslWords {
  /** The types of CSL 1.0.2, and Crossref's, which stand in the CSL-JSON that it gives out. */
  private static final Set<String> KNOWN =
      Set.of(
          ("article article-journal article-magazine article-newspaper bill book broadcast chapter"
                  + " classic collection dataset document entry entry-dictionary entry-encyclopedia"
                  + " event figure graphic hearing interview legal_case legislation manuscript map"
                  + " motion_picture musical_score pamphlet paper-conference patent performance"
                  + " periodical personal_communication post post-weblog regulation report review"
                  + " review-book software song speech standard thesis treaty webpage"
                  + " journal-article journal-issue journal-volume journal posted-content"
                  + " proceedings-article proceedings book-chapter book-section book-part book-track"
                  + " book-set book-series edited-book reference-book reference-entry monograph"
                  + " dissertation report-component report-series peer-review component grant"
                  + " database other")
              .split(" "));

  private static final Map<String, PublicationType> OWN =
      Map.ofEntries(
          entry("article-newspaper", PublicationType.NEWS_ITEM),
          entry("monograph", PublicationType.BOOK),
          entry("reference-book", PublicationType.BOOK));

  /** Words that mean something else here than elsewhere, or nothing certain. */
  private static final Set<String> UNCERTAIN = Set.of("article", "review", "document");

  private CslWords() {}

  static boolean isKnown(String type) {
    return KNOWN.contains(type);
  }

  /** The term of the same meaning. */
  static Optional<PublicationType> type(String word) {
    return UNCERTAIN.contains(word)
        ? Optional.empty()
        : Optional.ofNullable(OWN.get(word)).or(() -> DocumentWords.type(word));
  }
}
