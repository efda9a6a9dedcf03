package org.mindlinked.io.internal.oaidc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.internal.foreign.PrintedDate;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.PartialDate;

/**
 * Reads dates that do not say of what they are. Times of day are those of a deposit or a change. Of
 * several others, what all have in common is taken for the date of publication.
 */
final class DcDates {
  private DcDates() {}

  /** Tells a draft; dates that say more than what is told stay untaken. */
  static void tell(PublicationDraft draft, List<XmlNode> dates) {
    List<XmlNode> read = new ArrayList<>();
    String common = null;
    for (XmlNode node : dates) {
      String printed = node.peekWords();
      Optional<PrintedDate> date =
          printed == null || printed.matches(".*T?\\d{1,2}:\\d{2}.*")
              ? Optional.empty()
              : PrintedDate.read(printed);
      if (date.isPresent() && date.get().exact()) {
        String text = date.get().date().toString();
        common = common == null ? text : common(common, text);
        read.add(node);
      }
    }
    if (common == null || common.isEmpty()) {
      return;
    }
    PartialDate issued = PartialDate.of(common);
    draft.issued("date", common);
    for (XmlNode node : read) {
      PrintedDate.read(String.valueOf(node.peekWords()))
          .filter(date -> date.date().equals(issued))
          .ifPresent(same -> node.take());
    }
  }

  /** The year, month and day that two dates share. */
  private static String common(String one, String other) {
    String[] a = one.split("-", -1);
    String[] b = other.split("-", -1);
    StringBuilder shared = new StringBuilder();
    for (int i = 0; i < Math.min(a.length, b.length) && a[i].equals(b[i]); i++) {
      shared.append(i == 0 ? "" : "-").append(a[i]);
    }
    return shared.toString();
  }
}
