package org.mindlinked.io.internal.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PrintedPages;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Text;

/** The abstract, and what stands in its place. For one thread. */
final class RisTexts {
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:copyright|\\(c\\)|\u00a9|psycinfo database record).{0,2000}"
              + "|.{0,300}all rights reserved.{0,100}",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LONGEST_RIGHTS = 2100;
  private static final int LONGEST_NOTICE = 60;

  private record Found(String tag, String words, String asFound) {}

  private final PublicationDraft draft;
  private final List<Found> main = new ArrayList<>(1);
  private final List<Found> second = new ArrayList<>(1);

  RisTexts(PublicationDraft draft) {
    this.draft = draft;
  }

  void main(String tag, RisField field) {
    main.add(new Found(tag, field.value(), field.asFound()));
  }

  void second(String tag, RisField field) {
    second.add(new Found(tag, field.value(), field.asFound()));
  }

  void tell() {
    List<Found> all = new ArrayList<>(main);
    all.addAll(second);
    @Nullable String known = null;
    boolean rights = false;
    for (Found each : all) {
      if (isRights(each.words)) {
        draft.unmapped(each.tag, rights ? each.asFound : null);
        if (!rights) {
          draft.publication().rights(Text.of(each.words));
        }
        rights = true;
      } else if (known == null && !isNotice(each.words)) {
        known = each.words;
        draft.publication().abstractText(Text.of(known));
      } else if (!each.words.equals(known)) {
        draft.unmapped(each.tag, each.asFound);
      }
    }
  }

  private static boolean isRights(String words) {
    boolean likely =
        "cC(\u00a9pP".indexOf(words.charAt(0)) >= 0
            || (words.length() < LONGEST_RIGHTS && words.contains("eserved"));
    return likely && words.length() < LONGEST_RIGHTS && RIGHTS.matcher(words).matches();
  }

  /** {@code [No abstract available]}. */
  private static boolean isNotice(String words) {
    String lower = words.length() > LONGEST_NOTICE ? "" : words.toLowerCase(Locale.ROOT);
    return lower.contains("no abstract")
        || lower.contains("abstract not available")
        || PrintedPages.isNone(words);
  }
}
