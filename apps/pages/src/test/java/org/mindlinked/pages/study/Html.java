package org.mindlinked.pages.study;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What tests ask of a page. */
final class Html {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern LOCAL = Pattern.compile("href=\"#([^\"]*)\"");

  private Html() {}

  /** A page with its references to characters resolved, so that words can be looked for. */
  static String unescaped(String page) {
    return page.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /** The words of a page without its tags. */
  static String words(String page) {
    return unescaped(page.replaceAll("<[^>]*>", "")).replaceAll("\\s+", " ");
  }

  static List<String> ids(String page) {
    return all(ID, page);
  }

  static List<String> localLinks(String page) {
    return all(LOCAL, page);
  }

  /** What the first group of a pattern finds. */
  static List<String> all(Pattern pattern, String page) {
    return pattern.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
