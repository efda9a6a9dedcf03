package org.mindlinked.examples.seeds;

import java.util.List;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;

/** The records of the five seed documents and the header of their catalogue. */
public final class Seeds {
  /** What all IRIs of these records start with. */
  public static final Iri BASE = Iri.of("https://example.org/evidence/");

  private Seeds() {}

  /** All records, in the order of the documents. */
  public static List<EvidenceRecord> all() {
    return List.of();
  }
}
