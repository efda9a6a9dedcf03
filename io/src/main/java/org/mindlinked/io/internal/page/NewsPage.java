package org.mindlinked.io.internal.page;

import java.util.List;
import org.mindlinked.io.internal.page.PageFields.Field;
import org.mindlinked.model.PublicationType;

/**
 * News about a study. The news are the publication; what they report of the study is at second hand
 * and stays text for a person.
 */
final class NewsPage {
  private NewsPage() {}

  static void tell(PageRecord record, List<Field> fields) {
    record.draft().publication().publicationType(PublicationType.NEWS_ITEM);
    record.draft().source().secondHand(true);
    for (Field field : fields) {
      switch (field.role()) {
        case "" ->
            field
                .lines()
                .forEach(
                    line -> {
                      secondHand(record, line);
                      record.text(line);
                    });
        case "link" -> InstitutePage.link(record, field);
        case "authors" -> InstitutePage.authors(record, field);
        default -> {
          if (!record.take(field)) {
            record.aside(field);
          }
        }
      }
    }
  }

  private static void secondHand(PageRecord record, Passage line) {
    String lower = line.text().toLowerCase(java.util.Locale.ROOT);
    for (PageLabels.Word word : PageLabels.get().words("second-hand")) {
      int at = lower.length() == line.length() ? lower.indexOf(word.text()) : -1;
      if (at >= 0) {
        record.citeSource("/secondHand", line.sub(at, at + word.text().length()));
        return;
      }
    }
  }
}
