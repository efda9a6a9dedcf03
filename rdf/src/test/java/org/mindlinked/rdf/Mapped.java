package org.mindlinked.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.mindlinked.model.EvidenceRecord;

/** Records as triples, for tests. */
public final class Mapped {
  private Mapped() {}

  /** The triples of a record, in the order in which they are made. */
  public static List<Triple> triples(EvidenceRecord record) {
    List<Triple> triples = new ArrayList<>();
    RecordMapper.stream(
        record,
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            triples.add(triple);
          }
        });
    return triples;
  }
}
