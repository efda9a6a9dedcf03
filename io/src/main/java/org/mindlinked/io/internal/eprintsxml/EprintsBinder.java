package org.mindlinked.io.internal.eprintsxml;

import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.EvidenceRecord;

/** Makes publications of eprints. */
final class EprintsBinder implements EntryBinder {
  @Override
  public @Nullable EvidenceRecord bind(Entry entry) {
    XmlNode eprint = XmlNode.read(entry);
    if (eprint == null) {
      return null;
    }
    if (eprint.children().isEmpty() && eprint.attributeValue("id") == null) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "the eprint is empty: it has neither an id nor fields",
          entry.firstLine(),
          "look at the element; if the file is of another kind, name its format");
      return null;
    }
    return new EprintRecord(entry, eprint, EprintsXmlFormat.NAME).publication();
  }
}
