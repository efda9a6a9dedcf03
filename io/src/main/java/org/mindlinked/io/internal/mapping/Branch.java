package org.mindlinked.io.internal.mapping;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a mapping with its place. */
sealed interface Branch {
  /** Where it stands. */
  Spot spot();

  /**
   * A word, number or truth value as it is written.
   *
   * @param text the word; null for null
   */
  record Word(Spot spot, @Nullable String text) implements Branch {}

  /** A list. */
  record Many(Spot spot, List<Branch> items) implements Branch {}

  /** An object, its members in their order. */
  record Fields(Spot spot, Map<String, Branch> members) implements Branch {}

  /** What it is, for messages. */
  default String described() {
    if (this instanceof Word word) {
      return word.text() == null ? "null" : "the word \"" + word.text() + "\"";
    }
    return this instanceof Many ? "a list" : "an object";
  }
}
