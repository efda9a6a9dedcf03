package org.mindlinked.io.internal.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for others in a file: the twelve months, and what {@code @string} defines. As
 * the file goes on they are kept, up to a limit. For one thread.
 */
final class Macros {
  /** How many characters all words together may have. */
  static final int MOST = 4 << 20;

  private static final List<String> MONTHS =
      List.of(
          ("January February March April May June July August September October November December")
              .split(" ", -1));

  private final Map<String, String> words = new HashMap<>();
  private long size;

  Macros() {
    MONTHS.forEach(month -> words.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month));
  }

  /** What a word stands for, or null if it is not defined. */
  @Nullable String meaning(String word) {
    return words.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Defines a word, or defines it anew.
   *
   * @return false if there are too many already
   */
  boolean define(String word, String meaning) {
    size += word.length() + meaning.length();
    if (size > MOST) {
      return false;
    }
    words.put(word.toLowerCase(Locale.ROOT), meaning);
    return true;
  }
}
