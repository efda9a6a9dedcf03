package org.mindlinked.rdf.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * Turns what a person typed into the words of a query of the text index, so that no character of it
 * means anything but itself. Static; safe for all threads.
 *
 * @since 0.1.0
 */
public final class TextSearch {
  private static final String NOTHING = "\"\"";

  private TextSearch() {}

  /** A query for texts that hold all these words, in any order; of no words, for none. */
  public static String allWords(String typed) {
    if (typed.isBlank()) {
      return NOTHING;
    }
    return Arrays.stream(typed.strip().split("\\s+"))
        .map(word -> QueryParserBase.escape(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" AND "));
  }

  /** A query for texts that hold these words one after the other. */
  public static String phrase(String typed) {
    return '"' + QueryParserBase.escape(typed.strip()) + '"';
  }
}
