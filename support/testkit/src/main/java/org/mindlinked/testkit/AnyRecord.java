package org.mindlinked.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;

/**
 * Arbitrary records for property tests. The tool behind them shows only here; a failing test prints
 * its seed.
 */
public final class AnyRecord {
  private AnyRecord() {}

  /** Studies and publications with every field of the model and nasty text. */
  public static Arbitrary<EvidenceRecord> record() {
    return Arbitraries.longs().map(seed -> new RandomRecords(seed).record()).dontShrink();
  }

  /** Studies. */
  public static Arbitrary<Study> study() {
    return Arbitraries.longs().map(seed -> new RandomRecords(seed).study()).dontShrink();
  }

  /** Publications with an IRI of their own. */
  public static Arbitrary<Publication> publication() {
    return Arbitraries.longs().map(seed -> new RandomRecords(seed).publication()).dontShrink();
  }

  /** Headers. */
  public static Arbitrary<Catalogue> catalogue() {
    return Arbitraries.longs().map(seed -> new RandomRecords(seed).catalogue()).dontShrink();
  }
}
