package org.mindlinked.io.internal.pubmed;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.StudyDesign;

/**
 * PubMed's publication types, which mix kinds of documents, kinds of studies and other remarks. The
 * one table for all formats that use these words. Safe for all threads.
 */
public final class PubmedTypes {
  /** Kinds of documents that are terms of ours, in any case; of several the first here counts. */
  private static final List<Map.Entry<String, PublicationType>> DOCUMENTS =
      List.of(
          entry("preprint", PublicationType.PREPRINT),
          entry("published erratum", PublicationType.ERRATUM),
          entry("clinical trial protocol", PublicationType.PROTOCOL),
          entry("systematic review", PublicationType.SYSTEMATIC_REVIEW),
          entry("editorial", PublicationType.EDITORIAL),
          entry("letter", PublicationType.LETTER),
          entry("news", PublicationType.NEWS_ITEM),
          entry("scoping review", PublicationType.REVIEW_ARTICLE),
          entry("review", PublicationType.REVIEW_ARTICLE),
          entry("technical report", PublicationType.REPORT),
          entry("academic dissertation", PublicationType.THESIS),
          entry("dataset", PublicationType.DATASET),
          entry("book chapter", PublicationType.BOOK_SECTION),
          entry("book", PublicationType.BOOK),
          entry("journal article", PublicationType.JOURNAL_ARTICLE));

  /** The same by their words. */
  private static final Map<String, PublicationType> DOCUMENT_BY_WORD =
      DOCUMENTS.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final String ARTICLE = "journal article";

  /** Terms that are journal articles by their definition. */
  private static final Set<PublicationType> ARTICLES =
      Set.of(
          PublicationType.JOURNAL_ARTICLE,
          PublicationType.REVIEW_ARTICLE,
          PublicationType.SYSTEMATIC_REVIEW);

  /** Kinds of studies of the same meaning as terms of ours. */
  private static final Map<String, StudyDesign> DESIGNS =
      Map.of(
          "randomized controlled trial", StudyDesign.RANDOMISED_TRIAL,
          "pragmatic clinical trial", StudyDesign.PRAGMATIC_TRIAL,
          "clinical trial", StudyDesign.INTERVENTIONAL,
          "observational study", StudyDesign.OBSERVATIONAL,
          "systematic review", StudyDesign.SYSTEMATIC_REVIEW,
          "meta-analysis", StudyDesign.META_ANALYSIS,
          "scoping review", StudyDesign.SCOPING_REVIEW);

  /** Kinds of studies that are narrower than ours, and therefore are kept in their words too. */
  private static final Map<String, StudyDesign> NARROWER_DESIGNS =
      Map.of(
          "controlled clinical trial", StudyDesign.INTERVENTIONAL,
          "clinical trial, phase i", StudyDesign.INTERVENTIONAL,
          "clinical trial, phase ii", StudyDesign.INTERVENTIONAL,
          "clinical trial, phase iii", StudyDesign.INTERVENTIONAL,
          "clinical trial, phase iv", StudyDesign.INTERVENTIONAL,
          "adaptive clinical trial", StudyDesign.INTERVENTIONAL,
          "equivalence trial", StudyDesign.INTERVENTIONAL,
          "network meta-analysis", StudyDesign.META_ANALYSIS);

  /** Remarks that say neither what document it is nor what study. */
  private static final Set<String> REMARKS =
      Set.of(
          "english abstract",
          "historical article",
          "classical article",
          "multicenter study",
          "comparative study",
          "evaluation study",
          "validation study",
          "twin study",
          "clinical study",
          "case reports",
          "retracted publication",
          "corrected and republished article",
          "duplicate publication");

  private PubmedTypes() {}

  /**
   * Tells a draft what the types of its publication say. What no term of ours says in full is kept
   * aside under the name of the field.
   *
   * @param field what the source calls them
   * @param words the types as printed, in their order
   * @param known what kind of document it is, where something else tells that; else null
   */
  public static void tell(
      PublicationDraft draft, String field, List<String> words, @Nullable PublicationType known) {
    List<String> keys = new ArrayList<>(words.size());
    for (String word : words) {
      keys.add(key(word));
    }
    List<String> told = new ArrayList<>();
    PublicationType type = known == null ? best(keys) : known;
    if (type == null) {
      type = labelled(words, keys, told);
    }
    if (type != null) {
      draft.publication().publicationType(type);
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!design(draft, keys.get(i)) && !told.contains(keys.get(i)) && !says(type, keys.get(i))) {
        draft.unmapped(field, words.get(i));
      }
    }
  }

  /**
   * Tells the design that a single word says.
   *
   * @return whether it says one, and nothing else
   */
  public static boolean design(PublicationDraft draft, String word) {
    String key = key(word);
    StudyDesign design = DESIGNS.get(key);
    StudyDesign wider = NARROWER_DESIGNS.get(key);
    if (design != null) {
      draft.design(design);
    } else if (wider != null) {
      draft.design(wider);
    }
    return design != null;
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  private static @Nullable PublicationType best(List<String> keys) {
    if (keys.size() == 1) {
      return DOCUMENT_BY_WORD.get(keys.get(0));
    }
    for (Map.Entry<String, PublicationType> each : DOCUMENTS) {
      if (keys.contains(each.getKey())) {
        return each.getValue();
      }
    }
    return null;
  }

  /** The first word that names a kind of document of which there is no term. */
  private static @Nullable PublicationType labelled(
      List<String> words, List<String> keys, List<String> told) {
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      if (!key.isEmpty()
          && !REMARKS.contains(key)
          && !DESIGNS.containsKey(key)
          && !NARROWER_DESIGNS.containsKey(key)
          && !key.startsWith("research support")) {
        told.add(key);
        return PublicationType.labelled(words.get(i).strip());
      }
    }
    return null;
  }

  private static boolean says(@Nullable PublicationType type, String key) {
    return type != null
        && (type.equals(DOCUMENT_BY_WORD.get(key))
            || (key.equals(ARTICLE) && ARTICLES.contains(type)));
  }
}
