package org.mindlinked.rdf.internal;

import java.util.List;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.rdf.RdfFormat;

/** N-Triples. */
public final class NTriplesFormat extends RdfRecordFormat {
  /** For the service loader. */
  public NTriplesFormat() {
    super(
        "ntriples",
        "N-Triples: RDF, one triple a line, all in one graph",
        List.of("nt"),
        "application/n-triples",
        RdfFormat.NTRIPLES);
  }

  @Override
  Recognition recognise(String head) {
    return Heads.lines(head, false);
  }
}
