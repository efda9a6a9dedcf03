package org.mindlinked.io.internal.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mindlinked.model.PublicationType;

/**
 * What M3 says of the kind of an article: the words of Scopus, Embase and others, and the labels of
 * our own terms. A word that is wider than TY adds nothing.
 */
public final class ArticleWords {
  private static final Set<PublicationType> ARTICLES =
      Set.of(
          PublicationType.JOURNAL_ARTICLE,
          PublicationType.REVIEW_ARTICLE,
          PublicationType.SYSTEMATIC_REVIEW,
          PublicationType.PERSPECTIVE,
          PublicationType.EDITORIAL,
          PublicationType.LETTER,
          PublicationType.PROTOCOL,
          PublicationType.ERRATUM);

  private static final Map<String, PublicationType> WORDS = new HashMap<>();

  static {
    for (PublicationType term : PublicationType.terms()) {
      term.label().ifPresent(label -> WORDS.put(label.any().toLowerCase(Locale.ROOT), term));
    }
    WORDS.put("article", PublicationType.JOURNAL_ARTICLE);
    WORDS.put("review", PublicationType.REVIEW_ARTICLE);
    WORDS.put("systematic review", PublicationType.SYSTEMATIC_REVIEW);
    WORDS.put("conference abstract", PublicationType.CONFERENCE_PAPER);
    WORDS.put("book chapter", PublicationType.BOOK_SECTION);
    WORDS.put("dissertation", PublicationType.THESIS);
    WORDS.put("doctoral dissertation", PublicationType.THESIS);
    WORDS.put("published erratum", PublicationType.ERRATUM);
    WORDS.remove("other");
  }

  private ArticleWords() {}

  /** The term that a word means, in any case. */
  public static Optional<PublicationType> term(String word) {
    return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** What our own writer says: a term by its label, else a kind of which only the name is known. */
  public static PublicationType exact(String label) {
    return PublicationType.terms().stream()
        .filter(term -> term.label().map(text -> text.any().equals(label)).orElse(false))
        .findFirst()
        .orElseGet(() -> PublicationType.labelled(label));
  }

  /** Whether it is an article in a journal, of whatever kind. */
  public static boolean isArticle(Optional<PublicationType> type) {
    return type.map(ARTICLES::contains).orElse(false);
  }

  /** Proceedings are the type of papers in them too. */
  private static boolean isWide(PublicationType known) {
    return known.equals(PublicationType.JOURNAL_ARTICLE)
        || known.label().map(label -> label.any().equals("Conference proceeding")).orElse(false);
  }

  /**
   * The kind of publication by its type and its words; empty if nothing tells it.
   *
   * @param fallback what TY says, or empty
   */
  public static Optional<PublicationType> refine(
      Optional<PublicationType> fallback, List<String> words) {
    Optional<PublicationType> best = fallback;
    for (String word : words) {
      Optional<PublicationType> term = term(word);
      boolean narrower =
          term.isPresent()
              && !term.get().equals(PublicationType.JOURNAL_ARTICLE)
              && best.map(known -> isWide(known)).orElse(true);
      if (narrower || (best.isEmpty() && term.isPresent())) {
        best = term;
      }
    }
    return best;
  }
}
