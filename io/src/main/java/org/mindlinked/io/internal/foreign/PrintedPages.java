package org.mindlinked.io.internal.foreign;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages as indexes print them: a page, or the first and the last, of which the digits that both
 * have in common may be left out ({@code 454-81}).
 */
public final class PrintedPages {
  /** Ovid splits "No Pagination Specified" into SP and EP; EBSCO writes {@code N.PAG}. */
  private static final Set<String> NONE =
      Set.of(
          "no",
          "no pagination",
          "no pagination specified",
          "no pages specified",
          "no page specified",
          "specified",
          "pagination specified",
          "n.pag",
          "n.pag.",
          "np",
          "na",
          "n/a",
          "n.a.",
          "none",
          "null",
          "-");

  private static final int LONGEST_NONE = 24;

  /** {@code e0815}, {@code 1008150341}, {@code Article 12}. */
  private static final Pattern ARTICLE_NUMBER =
      Pattern.compile(
          "[eE]\\d+|\\d{6,}|(?:Article|Art\\.?|Art\\. ?No\\.?) ?[A-Za-z]?\\d+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROMAN = Pattern.compile("[ivxlcdmIVXLCDM]+");

  private PrintedPages() {}

  /** Whether a value of pages, a volume or a number says that there is none. */
  public static boolean isNone(String value) {
    return value.length() <= LONGEST_NONE && NONE.contains(value.toLowerCase(Locale.ROOT));
  }

  /** Whether words where pages should be are the number of an article for certain. */
  public static boolean isArticleNumber(String words) {
    return ARTICLE_NUMBER.matcher(words).matches();
  }

  /**
   * Tells the first range of pages.
   *
   * @return whether that is all that the print says
   */
  static boolean tell(PublicationDraft draft, String printed) {
    int end = 0;
    while (end < printed.length() && isOfPage(printed.charAt(end))) {
      end++;
    }
    String range = printed.substring(0, end);
    int hyphen = hyphen(range);
    String first = range.substring(0, hyphen);
    String second = hyphen == end ? first : range.substring(hyphen + 1);
    if (first.isEmpty() || second.isEmpty() || hyphen(second) < second.length()) {
      return false;
    }
    if (!hasDigit(first) && !ROMAN.matcher(first).matches()) {
      return false;
    }
    String last = whole(first, second);
    if (last.length() == first.length() && last.compareTo(first) < 0) {
      return false; // a number with a hyphen in it, not a range
    }
    draft.publication().pageStart(first);
    if (hyphen < end) {
      draft.publication().pageEnd(last);
    }
    return end == printed.length();
  }

  /** Whether a text is one page, with nothing around it. */
  static boolean isPage(String text) {
    return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == ':');
  }

  private static boolean isOfPage(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || isHyphen(c);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013');
  }

  /** Where the first hyphen is, or the end. */
  private static int hyphen(String text) {
    int at = 0;
    while (at < text.length() && !isHyphen(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean hasDigit(String page) {
    return page.chars().anyMatch(Character::isDigit);
  }

  /** The last page with the digits that it has in common with the first. */
  static String whole(String first, String last) {
    int missing = first.length() - last.length();
    boolean digits = last.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean fits = missing > 0 && digits && digitsOnly(first, missing);
    if (!fits) {
      return last;
    }
    String whole = first.substring(0, missing) + last;
    return whole.compareTo(first) >= 0 ? whole : last;
  }

  private static boolean digitsOnly(String first, int from) {
    for (int i = from; i < first.length(); i++) {
      if (first.charAt(i) < '0' || first.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
