package org.mindlinked.io.internal.openalex;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.jsonentries.JsonNode;

/** An abstract as OpenAlex gives it: for each word, where in the text it stands. */
final class InvertedIndex {
  private static final int MOST = 100_000;

  private InvertedIndex() {}

  /** The text, with one blank between words; nothing if a place has no word, or two. */
  static Optional<String> text(JsonNode index) {
    int count = 0;
    for (String word : index.names()) {
      count += index.list(word).size();
    }
    if (count == 0 || count > MOST) {
      return Optional.empty();
    }
    @Nullable String[] words = new @Nullable String[count];
    for (String word : index.names()) {
      for (JsonNode place : index.list(word)) {
        String digits = place.peek();
        int at = digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : count;
        if (at >= count || words[at] != null) {
          return Optional.empty();
        }
        words[at] = word;
      }
    }
    return Optional.of(String.join(" ", words));
  }
}
