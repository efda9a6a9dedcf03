package org.mindlinked.io.internal.vhlxml;

import java.util.List;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlFormat;
import org.mindlinked.io.internal.xml.XmlHead;
import org.mindlinked.model.stream.Recognition;

/** Results of the search portal of the Virtual Health Library. */
public final class VhlXmlFormat extends XmlFormat {
  static final String NAME = "vhl-xml";

  /** Fields that no other index of that software has together. */
  private static final Pattern OWN =
      Pattern.compile(
          "name=[\"'](?:mark_ab_\\w\\w|ab_(?:pt|es|en)|ti_(?:pt|es|en)|db|mh|ta|fo)[\"']");

  /** For the service loader. */
  public VhlXmlFormat() {
    super(
        NAME,
        "Results of the VHL/BVS portal (LILACS, IBECS and others) in XML: publications;"
            + " affiliations, places and the like are kept aside",
        List.of("doc"));
  }

  @Override
  protected Recognition recognise(XmlHead head) {
    boolean portal = head.root().equals("response") || head.root().equals("result");
    if (!portal && !head.root().equals("doc")) {
      return Recognition.NO;
    }
    long fields = OWN.matcher(head.text()).results().map(found -> found.group()).distinct().count();
    return fields >= 2 ? Recognition.CERTAIN : fields == 1 ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  protected EntryBinder binder(XmlCutter around) {
    return new VhlBinder(around);
  }
}
