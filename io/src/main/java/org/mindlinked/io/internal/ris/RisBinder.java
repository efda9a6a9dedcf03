package org.mindlinked.io.internal.ris;

import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.model.EvidenceRecord;

/** Makes publications of entries, and refuses those without TY: what they are was not told. */
final class RisBinder implements EntryBinder {
  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    RisLines lines = new RisLines(entry.bytes());
    if (!lines.begun()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no record of RIS: no line begins with \"TY  - \"",
          entry.firstLine(),
          "put the type in front of the record, for example TY  - JOUR; if the file is of another"
              + " kind, name its format");
      return null;
    }
    if (!lines.ended()) {
      entry.warning(
          IoCodes.ENTRY_END,
          "the record has no line \"ER  - \" at its end",
          entry.firstLine(),
          "look whether its last fields are there; the file may have been cut");
    }
    return new RisRecord(entry, lines, RisReadFormat.NAME).publication();
  }
}
