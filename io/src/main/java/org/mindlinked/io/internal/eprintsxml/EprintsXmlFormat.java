package org.mindlinked.io.internal.eprintsxml;

import java.util.List;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlFormat;
import org.mindlinked.io.internal.xml.XmlHead;
import org.mindlinked.model.stream.Recognition;

/** EPrints XML: a list of eprints, or a single one. */
public final class EprintsXmlFormat extends XmlFormat {
  static final String NAME = "eprints-xml";

  /** For the service loader. */
  public EprintsXmlFormat() {
    super(
        NAME,
        "EPrints XML: publications with the files of the repository; what the repository needs for"
            + " itself is kept aside",
        List.of("eprint"));
  }

  @Override
  protected Recognition recognise(XmlHead head) {
    boolean named = head.has("eprints.org/ep2/data");
    return switch (head.root()) {
      case "eprints" -> Recognition.CERTAIN;
      case "eprint" -> named ? Recognition.CERTAIN : Recognition.LIKELY;
      default -> Recognition.NO;
    };
  }

  @Override
  protected EntryBinder binder(XmlCutter around) {
    return new EprintsBinder();
  }
}
