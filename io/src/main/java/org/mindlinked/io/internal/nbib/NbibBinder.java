package org.mindlinked.io.internal.nbib;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.model.EvidenceRecord;

/** Makes publications of entries, and refuses those that no program of PubMed's wrote. */
final class NbibBinder implements EntryBinder {
  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    List<NbibField> fields = NbibField.in(entry);
    if (!NbibField.areOfPubmed(fields)) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no record of PubMed: no line begins with a tag such as \"PMID- \" or \"FAU - \"",
          entry.firstLine(),
          "look at the line; if the file is of another kind, name its format");
      return null;
    }
    return new NbibRecord(entry, fields).publication();
  }
}
