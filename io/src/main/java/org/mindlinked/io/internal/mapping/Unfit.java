package org.mindlinked.io.internal.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What a reading gives of a text that is not what it should be.
 *
 * @param expected what was expected
 * @param hint what to do, or null
 * @param instead what can stand for it all the same, such as a word that is no term; or null
 */
record Unfit(String expected, @Nullable String hint, @Nullable Object instead) {
  Unfit(String expected, @Nullable String hint) {
    this(expected, hint, null);
  }
}
