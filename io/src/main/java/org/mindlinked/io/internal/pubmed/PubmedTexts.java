package org.mindlinked.io.internal.pubmed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.Languages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Text;

/**
 * Titles and abstracts of PubMed, which are in English: where the publication is not, its title is
 * a translation in square brackets, and the one that was printed and other abstracts stand beside.
 * The brackets are kept. Safe for all threads.
 */
public final class PubmedTexts {
  private static final String ENGLISH = "en";
  private static final String CUT = "(ABSTRACT TRUNCATED";

  private PubmedTexts() {}

  /**
   * Sets the title.
   *
   * @param title PubMed's title, or null
   * @param name what the source calls the printed one
   * @param printed the title in the language of the publication, or null
   * @param languages the tags of the publication's languages
   */
  public static void title(
      PublicationDraft draft,
      @Nullable String title,
      String name,
      @Nullable String printed,
      List<String> languages) {
    // Some records say one language twice.
    Set<String> others = new LinkedHashSet<>(languages);
    others.remove(ENGLISH);
    String other = others.size() == 1 ? others.iterator().next() : null;
    if (printed == null || other == null || printed.equals(title)) {
      draft.unmapped(name, printed == null || printed.equals(title) ? null : printed);
      if (title != null) {
        boolean translated =
            isBracketed(title) && !others.isEmpty() && !languages.contains(ENGLISH);
        draft.title(translated ? Text.of(ENGLISH, title) : Text.of(title));
      }
    } else if (title == null) {
      draft.title(Text.of(other, printed));
    } else {
      draft.title(Text.of(Map.of(ENGLISH, title, other, printed)));
    }
  }

  private static boolean isBracketed(String title) {
    return title.startsWith("[") && (title.endsWith("]") || title.endsWith("]."));
  }

  /**
   * An abstract beside the English one.
   *
   * @param language as printed, or null
   */
  public record OtherAbstract(@Nullable String language, String text) {}

  /**
   * Sets the abstract, in all languages that are told; others are kept aside.
   *
   * @param english PubMed's own, or null
   * @param name what the source calls the others
   * @param languageName what it calls their language
   */
  public static void abstracts(
      PublicationDraft draft,
      @Nullable String english,
      String name,
      String languageName,
      List<OtherAbstract> others) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (english != null) {
      texts.put(ENGLISH, english);
    }
    for (OtherAbstract other : others) {
      Optional<String> tag =
          other.language() == null ? Optional.empty() : Languages.tag(other.language());
      if (tag.isEmpty()
          || isNotice(other.text())
          || texts.putIfAbsent(tag.get(), other.text()) != null) {
        draft.unmapped(name, other.text());
        draft.unmapped(languageName, other.language());
      }
    }
    if (texts.size() == 1 && english != null) {
      draft.publication().abstractText(Text.of(english));
    } else if (!texts.isEmpty()) {
      draft.publication().abstractText(Text.of(texts));
    }
    if (english != null && english.contains(CUT)) {
      draft.publication().abstractComplete(false);
    }
  }

  /** {@code Abstract available from the publisher.} is none. */
  private static boolean isNotice(String text) {
    return text.endsWith("Abstract available from the publisher.");
  }
}
