package org.mindlinked.io.internal.mapping;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.IdentifierScheme;

/**
 * How the cells of a column are to be read. Immutable.
 *
 * @param number how numbers are written
 * @param tellsPercent whether the first rows tell if shares are of 1 or of 100
 * @param date how dates are written
 * @param words what words stand for, by the word in lower case; empty for one that stands for
 *     nothing; null for a column without a table of words
 * @param language the language of texts, or null
 * @param scheme the scheme of identifiers, or null
 * @param finds whether the identifier is to be found in a longer text
 */
record Style(
    NumberStyle number,
    boolean tellsPercent,
    DateStyle date,
    @Nullable Map<String, Optional<String>> words,
    @Nullable String language,
    @Nullable IdentifierScheme scheme,
    boolean finds) {
  static final Style DEFAULT =
      new Style(NumberStyle.DEFAULT, false, DateStyle.YMD, null, null, null, false);

  /** This style for shares of 1 or of 100. */
  Style withPercent(int percent) {
    return new Style(
        new NumberStyle(number.decimal(), number.thousands(), percent, number.unit()),
        false,
        date,
        words,
        language,
        scheme,
        finds);
  }
}
