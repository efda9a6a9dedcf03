package org.mindlinked.io.internal.endnotexml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Entry;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlFormat;
import org.mindlinked.io.internal.xml.XmlHead;
import org.mindlinked.io.internal.xml.XmlNode;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.Recognition;

/** EndNote's XML, which other programs for references write too. */
public final class EndnoteXmlFormat extends XmlFormat {
  static final String NAME = "endnote-xml";

  /** For the service loader. */
  public EndnoteXmlFormat() {
    super(
        NAME,
        "EndNote XML: publications; styles of text are dropped, notes and own fields kept aside",
        List.of("record"));
  }

  @Override
  protected Recognition recognise(XmlHead head) {
    boolean own = head.has("<ref-type") || head.has("<rec-number") || head.has("<source-app");
    return switch (head.root()) {
      case "xml" -> head.has("<records") ? Recognition.CERTAIN : Recognition.NO;
      case "records", "record" -> own ? Recognition.CERTAIN : Recognition.NO;
      default -> Recognition.NO;
    };
  }

  @Override
  protected EntryBinder binder(XmlCutter around) {
    return EndnoteXmlFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    XmlNode record = XmlNode.read(entry);
    if (record == null) {
      return null;
    }
    if (record.children().isEmpty()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "the record of EndNote has no fields",
          entry.firstLine(),
          "look at the element; if the file is of another kind, name its format");
      return null;
    }
    record.dissolve("style");
    return new EndnoteRecord(entry, record).publication();
  }
}
