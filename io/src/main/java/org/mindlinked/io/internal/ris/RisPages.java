package org.mindlinked.io.internal.ris;

import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PrintedPages;
import org.mindlinked.io.internal.foreign.PublicationDraft;

/** Pages and numbers of articles out of SP, EP and C7. */
final class RisPages {
  private RisPages() {}

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
    String start = first == null || PrintedPages.isNone(first) ? null : first;
    String end = last == null || PrintedPages.isNone(last) ? null : last;
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
    if (end == null && !numbered && PrintedPages.isArticleNumber(start)) {
      draft.publication().articleNumber(start);
    } else {
      draft.pages(firstTag, start);
      if (end != null && end.equals(start)) {
        draft.publication().pageEnd(end);
      }
    }
  }
}
