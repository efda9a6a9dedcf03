package org.mindlinked.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.rdf.store.LoadReport;

/** Keep records in a store: load a file, find what has a DOI, ask the triples. */
public final class Example09KeepRecordsInAStore {
  private Example09KeepRecordsInAStore() {}

  /** How many records of a file are new to a store, have that DOI, and how many triples it has. */
  public static List<Long> counts(Path folder, Path file, String doi) throws IOException {
    // @start
    try (EvidenceStore store = EvidenceStore.open(folder);
        RecordSource source = CatalogueReader.from(file).open()) {
      LoadReport report = store.load(file.toString(), source);
      List<EvidenceRecord> found = store.find(Identifier.of(IdentifierScheme.DOI, doi));
      long triples = store.read(data -> (long) data.getDefaultGraph().size());
      return List.of(report.added(), (long) found.size(), triples);
    }
    // @end
  }
}
