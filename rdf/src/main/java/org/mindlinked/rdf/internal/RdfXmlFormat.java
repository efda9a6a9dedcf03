package org.mindlinked.rdf.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.Vocabulary;

/** RDF/XML. */
public final class RdfXmlFormat extends RdfRecordFormat {
  private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]*:)?RDF[\\s>]");

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
    var root = ROOT.matcher(head);
    if (!root.find() || !head.contains(Vocabulary.RDF)) {
      return Recognition.NO;
    }
    return root.start() == 0 || head.startsWith("<?xml") || head.startsWith("<!")
        ? Recognition.CERTAIN
        : Recognition.POSSIBLE;
  }
}
