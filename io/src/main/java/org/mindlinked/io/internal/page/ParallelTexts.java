package org.mindlinked.io.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Text;

/** A title or an abstract, which a page may give in several languages. For one thread. */
final class ParallelTexts {
  private static final String UNKNOWN = "";

  private final PageRecord record;
  private final String field;
  private final Map<String, String> words = new LinkedHashMap<>();
  private boolean several;

  /** The text of that property. */
  ParallelTexts(PageRecord record, String field) {
    this.record = record;
    this.field = field;
  }

  /** One of the texts; a second one of its language is kept aside under that name. */
  void add(@Nullable String language, Passage passage, String text, String name) {
    String tag = language == null ? UNKNOWN : language;
    String known = words.get(tag);
    if (known == null) {
      words.put(tag, text);
      several |= words.size() > 1;
      record.cite("/" + field, passage);
    } else if (!known.equals(text)) {
      record.draft().unmapped(name, text);
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The one whose language is not told, or null. */
  @Nullable String own() {
    return words.get(UNKNOWN);
  }

  /** The first of them. */
  String first() {
    return words.values().iterator().next();
  }

  /**
   * What there is. Beside texts whose language is known, one whose is not gets that of the
   * publication, if there is but one and none has it; else it is kept alone, and the others aside.
   */
  Optional<Text> text(List<String> languages) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String unknown = words.get(UNKNOWN);
    if (unknown != null && several) {
      String own = languages.size() == 1 ? languages.get(0) : null;
      if (own == null || words.containsKey(own)) {
        words.forEach(
            (tag, text) -> {
              if (!tag.isEmpty()) {
                record.draft().unmapped(field + " (" + tag + ")", text);
              }
            });
        return Optional.of(Text.of(unknown));
      }
      words.remove(UNKNOWN);
      words.put(own, unknown);
    }
    return Optional.of(unknown != null && !several ? Text.of(unknown) : Text.of(Map.copyOf(words)));
  }
}
