package org.mindlinked.io.internal.oaidc;

import java.util.List;
import org.mindlinked.io.internal.foreign.EntryBinder;
import org.mindlinked.io.internal.xml.XmlCutter;
import org.mindlinked.io.internal.xml.XmlFormat;
import org.mindlinked.io.internal.xml.XmlHead;
import org.mindlinked.model.stream.Recognition;

/** Answers of OAI-PMH with simple Dublin Core, and records of it that stand alone. */
public final class OaiDcFormat extends XmlFormat {
  static final String NAME = "oai-dc";

  /** For the service loader. */
  public OaiDcFormat() {
    super(
        NAME,
        "Dublin Core of repositories (OAI-PMH, oai_dc) and of Europe PMC: publications; dates of"
            + " deposit, formats and the like are kept aside",
        List.of("record", "header", "dc", "Description", "error", "resumptionToken"));
  }

  @Override
  protected Recognition recognise(XmlHead head) {
    return switch (head.root()) {
      case "OAI-PMH" -> Recognition.CERTAIN;
      case "dc" -> head.has("OAI/2.0/oai_dc") ? Recognition.CERTAIN : Recognition.LIKELY;
      case "record" ->
          head.has("OAI/2.0/oai_dc") || head.has("<datestamp>")
              ? Recognition.CERTAIN
              : Recognition.NO;
      case "header" -> head.has("<datestamp>") ? Recognition.LIKELY : Recognition.NO;
      case "responseWrapper" ->
          head.has("<rdf:RDF") && head.has("purl.org/dc/") ? Recognition.CERTAIN : Recognition.NO;
      case "Description" ->
          head.has("europepmc.org") && head.has("<dc:") ? Recognition.LIKELY : Recognition.NO;
      default -> Recognition.NO;
    };
  }

  @Override
  protected EntryBinder binder(XmlCutter around) {
    return new OaiBinder(around);
  }

  /** MARC records in their wrapping are called records too. */
  @Override
  protected boolean recordsNest() {
    return true;
  }
}
