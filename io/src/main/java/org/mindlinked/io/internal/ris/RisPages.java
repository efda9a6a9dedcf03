package org.mindlinked.io.internal.ris;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;

/** Pages and numbers of articles out of SP, EP and C7. */
final class RisPages {
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

  private RisPages() {}

  /** Whether a value says that there is none. */
  static boolean isNone(String value) {
    return value.length() <= LONGEST_NONE && NONE.contains(value.toLowerCase(Locale.ROOT));
  }

  /**
   * Tells them.
   *
   * @param firstTag the tag of the first page
   * @param first SP, or null
   * @param last EP, or null
   * @param number C7, or null
   */
  static void tell(
      PublicationDraft draft,
      String firstTag,
      @Nullable String first,
      @Nullable String last,
      @Nullable String number) {
    String start = first == null || isNone(first) ? null : first;
    String end = last == null || isNone(last) ? null : last;
    if (number != null) {
      draft.publication().articleNumber(number);
      if (number.equals(start)) {
        start = null;
      }
    }
    if (start == null) {
      if (end != null) {
        draft.publication().pageEnd(end);
      }
    } else if (end == null || end.equals(start) || start.endsWith("-" + end)) {
      alone(draft, firstTag, start, end, number != null);
    } else {
      draft.pages("SP", start, "EP", end);
    }
  }

  private static void alone(
      PublicationDraft draft,
      String firstTag,
      String start,
      @Nullable String end,
      boolean numbered) {
    if (end == null && !numbered && ARTICLE_NUMBER.matcher(start).matches()) {
      draft.publication().articleNumber(start);
    } else {
      draft.pages(firstTag, start);
      if (end != null && end.equals(start)) {
        draft.publication().pageEnd(end);
      }
    }
  }
}
