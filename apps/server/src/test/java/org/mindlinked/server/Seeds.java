package org.mindlinked.server;

import java.io.IOException;
import java.nio.file.Path;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.store.EvidenceStore;

/** The example records in a store. */
public final class Seeds {
  private Seeds() {}

  /** The store; the caller closes it. */
  public static EvidenceStore store() {
    EvidenceStore store = EvidenceStore.inMemory();
    Path file = Path.of(System.getProperty("mindlinked.root"), "examples", "data", "seeds.json");
    try (RecordSource source = CatalogueReader.from(file).open()) {
      store.load("seeds.json", source);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return store;
  }
}
