package org.mindlinked.io.internal.wos;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.model.EvidenceRecord;

/** Makes publications of entries, and refuses those that the Web of Science did not write. */
final class WosBinder implements EntryBinder {
  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    List<WosField> fields = WosField.in(entry);
    if (fields.stream().allMatch(field -> WosTag.isOfFile(field.tag()))) {
      return null; // the head or the end of a file
    }
    if (fields.stream().noneMatch(field -> WosTag.isOfRecord(field.tag()))) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no record of the Web of Science: no line begins with a tag such as \"PT \" or \"AU \"",
          entry.firstLine(),
          "look at the line; if the file is of another kind, name its format");
      return null;
    }
    if (fields.stream().noneMatch(field -> field.tag().equals("ER"))) {
      entry.warning(
          IoCodes.ENTRY_END,
          "the record has no line \"ER\" at its end",
          entry.firstLine(),
          "look whether its last fields are there; the file may have been cut");
    }
    return new WosRecord(entry, fields).publication();
  }
}
