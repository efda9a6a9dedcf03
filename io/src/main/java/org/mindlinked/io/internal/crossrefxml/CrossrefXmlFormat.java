package org.mindlinked.io.internal.crossrefxml;

import java.util.List;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlFormat;
import org.mindlinked.io.internal.xml.XmlHead;
import org.mindlinked.model.stream.Recognition;

/** Crossref's answers in XML: query results (unixsd) and records (unixref). */
public final class CrossrefXmlFormat extends XmlFormat {
  static final String NAME = "crossref-xml";

  /** For the service loader. */
  public CrossrefXmlFormat() {
    super(
        NAME,
        "Crossref XML (query results, unixref): publications with their references; components and"
            + " terms of crossmark are kept aside",
        List.of("query", "doi_record"));
  }

  @Override
  protected Recognition recognise(XmlHead head) {
    return switch (head.root()) {
      case "crossref_result", "doi_records" -> Recognition.CERTAIN;
      case "doi_record", "query" ->
          head.has("<crossref") || head.has("crm-item") ? Recognition.CERTAIN : Recognition.NO;
      default -> Recognition.NO;
    };
  }

  @Override
  protected EntryBinder binder(XmlCutter around) {
    return new CrossrefBinder();
  }
}
