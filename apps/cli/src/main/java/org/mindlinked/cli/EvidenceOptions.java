package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.rdf.store.EvidenceStore;
import picocli.CommandLine.Option;

/** What is asked: a store, or files that are read into memory first. */
final class EvidenceOptions {
  @Option(names = "--store", paramLabel = "DIR", description = "The folder of the store to ask.")
  private @Nullable Path store;

  @Option(
      names = "--data",
      paramLabel = "INPUT",
      description = "Ask this file instead, read into memory; may be given several times.")
  private List<String> data = List.of();

  /** What is done with the store. */
  interface Work {
    int with(EvidenceStore store) throws IOException;
  }

  /** Opens the store, or makes one of the files, and asks it. */
  int ask(Console console, Work work) throws IOException {
    if ((store == null) == data.isEmpty()) {
      throw new WrongUseException("say what to ask: --store DIR, or --data INPUT");
    }
    if (store != null) {
      try (EvidenceStore opened = EvidenceStore.openExisting(store)) {
        return work.with(opened);
      }
    }
    try (EvidenceStore memory = EvidenceStore.inMemory()) {
      int code = read(console, memory);
      return code == Exit.WELL ? work.with(memory) : code;
    }
  }

  private int read(Console console, EvidenceStore into) throws IOException {
    Run run = new Run(console, InputOptions.of(data), Run.Manner.STRICT, Optional.empty());
    run.showsKeptAside();
    StoreLoading loading = new StoreLoading(into, Optional.of("data"), 0, false);
    return run.execute(
        reader -> {
          try (loading) {
            int code = reader.read(loading);
            loading.ended(code);
            return code;
          }
        });
  }
}
