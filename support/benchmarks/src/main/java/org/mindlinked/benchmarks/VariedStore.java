package org.mindlinked.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.rdf.store.StoreSink;
import org.mindlinked.testkit.VariedCatalogue;

/** A store of made-up studies of every kind, which is loaded once and kept. */
final class VariedStore {
  private VariedStore() {}

  /** The store of so many studies in that folder; the caller closes it. */
  static EvidenceStore of(long size, Path folder) throws IOException {
    boolean loaded = Files.exists(folder);
    EvidenceStore store = EvidenceStore.open(folder);
    if (!loaded) {
      load(store, size);
    }
    return store;
  }

  private static void load(EvidenceStore store, long size) throws IOException {
    long started = System.nanoTime();
    try (StoreSink sink = store.writer().source("sample").open()) {
      for (EvidenceRecord record : VariedCatalogue.ofSize(size)) {
        sink.write(record);
      }
      sink.complete();
    }
    System.out.printf(
        Locale.ROOT, "loaded %,d studies in %.1f s%n", size, (System.nanoTime() - started) / 1e9);
  }
}
