package org.mindlinked.rdf.store;

class MemoryStoreTest extends StoreContract {
  @Override
  EvidenceStore open() {
    return EvidenceStore.inMemory();
  }
}
