package org.mindlinked.rdf.internal;

import java.util.List;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.rdf.RdfFormat;

/** N-Quads. */
public final class NQuadsFormat extends RdfRecordFormat {
  /** For the service loader. */
  public NQuadsFormat() {
    super(
        "nquads",
        "N-Quads: N-Triples with graphs for facts, provenance and curated values",
        List.of("nq"),
        "application/n-quads",
        RdfFormat.NQUADS);
  }

  @Override
  Recognition recognise(String head) {
    return Heads.lines(head, true);
  }
}
