package org.mindlinked.io.internal.foreign;

/**
 * Pages as indexes print them: a page, or the first and the last, of which the digits that both
 * have in common may be left out ({@code 454-81}).
 */
final class PrintedPages {
  private PrintedPages() {}

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
    String[] pages = range.split("[-\u2010-\u2013]", -1);
    if (pages.length > 2 || pages[0].isEmpty() || pages[pages.length - 1].isEmpty()) {
      return false;
    }
    if (!hasDigit(pages[0]) && !pages[0].matches("[ivxlcdmIVXLCDM]+")) {
      return false;
    }
    String last = whole(pages[0], pages[pages.length - 1]);
    if (last.length() == pages[0].length() && last.compareTo(pages[0]) < 0) {
      return false; // a number with a hyphen in it, not a range
    }
    draft.publication().pageStart(pages[0]);
    if (pages.length == 2) {
      draft.publication().pageEnd(last);
    }
    return end == printed.length();
  }

  /** Whether a text is one page, with nothing around it. */
  static boolean isPage(String text) {
    return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == ':');
  }

  private static boolean isOfPage(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '.' || (c >= '\u2010' && c <= '\u2013');
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
