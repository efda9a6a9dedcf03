package org.mindlinked.rdf.internal;

import java.util.List;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.rdf.RdfFormat;

/** RDF/XML. */
public final class RdfXmlFormat extends RdfRecordFormat {
  /** For the service loader. */
  public RdfXmlFormat() {
    super(
        "rdfxml",
        "RDF/XML: held in memory until the end, up to a limit; some characters cannot be written",
        List.of("rdf", "owl"),
        "application/rdf+xml",
        RdfFormat.RDFXML);
  }

  @Override
  Recognition recognise(String head) {
    int root = head.indexOf("<rdf:RDF");
    if (root < 0) {
      return Recognition.NO;
    }
    return root == 0 || head.startsWith("<?xml") || head.startsWith("<!")
        ? Recognition.CERTAIN
        : Recognition.POSSIBLE;
  }
}
