package org.mindlinked.rdf.store;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DiskStoreTest extends StoreContract {
  @TempDir private static Path folder;

  @Override
  EvidenceStore open() throws IOException {
    return EvidenceStore.open(folder.resolve("store"));
  }
}
