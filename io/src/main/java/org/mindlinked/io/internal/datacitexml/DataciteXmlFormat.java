package org.mindlinked.io.internal.datacitexml;

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

/** DataCite XML, kernels 3 and 4: one resource, or several. */
public final class DataciteXmlFormat extends XmlFormat {
  static final String NAME = "datacite-xml";

  /** For the service loader. */
  public DataciteXmlFormat() {
    super(
        NAME,
        "DataCite XML (kernels 3 and 4): publications and data sets; places, sizes and other dates"
            + " are kept aside",
        List.of("resource"));
  }

  @Override
  protected Recognition recognise(XmlHead head) {
    boolean named = head.has("datacite.org/schema/kernel");
    boolean shaped = head.has("identifierType=") && head.has("<creator");
    return switch (head.root()) {
      case "resource" -> named ? Recognition.CERTAIN : shaped ? Recognition.LIKELY : Recognition.NO;
      case "resources" -> named ? Recognition.CERTAIN : Recognition.NO;
      default -> Recognition.NO;
    };
  }

  @Override
  protected EntryBinder binder(XmlCutter around) {
    return DataciteXmlFormat::bind;
  }

  private static @Nullable EvidenceRecord bind(Entry entry) {
    XmlNode resource = XmlNode.read(entry);
    if (resource == null) {
      return null;
    }
    if (resource.child("identifier").isEmpty() && resource.child("titles").isEmpty()) {
      entry.error(
          IoCodes.ENTRY_SHAPE,
          "no resource of DataCite: it has neither an identifier nor titles",
          entry.firstLine(),
          "look at the element; if the file is of another kind, name its format");
      return null;
    }
    return new DataciteRecord(entry, resource).publication();
  }
}
