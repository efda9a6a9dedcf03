package org.mindlinked.io.internal.ctgov;

import java.util.regex.Pattern;

/** The registry's longer texts, which are CommonMark. */
final class Markdown {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|~<>&^$%@=:;,?/\"'-])");

  private Markdown() {}

  /** The text with characters for what is escaped, {@code <} for {@code \<}; all else stays. */
  static String plain(String text) {
    return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
  }
}
