package org.mindlinked.io.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Text;

/** The words of a text by language, while it is read. Nearly always there is one language. */
final class Translations {
  private @Nullable String tag;
  private String words = "";
  private @Nullable Map<String, String> all;

  boolean has(String language) {
    return all != null ? all.containsKey(language) : language.equals(tag);
  }

  void add(String language, String inIt) {
    if (tag == null) {
      tag = language;
      words = inIt;
      return;
    }
    if (all == null) {
      all = new LinkedHashMap<>();
      all.put(tag, words);
    }
    all.put(language, inIt);
  }

  /** The text; an exception says why it is none. */
  Text text() {
    if (all != null || tag == null) {
      return Text.of(all == null ? Map.of() : all);
    }
    return Text.of(tag, words);
  }
}
