package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Iri;
import org.mindlinked.rdf.store.EvidenceStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes records out of a store. */
@Command(
    name = "remove",
    description = "Take records out of a store, with all that belongs to them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RemoveCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the store.")
  private @Nullable Path store;

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      converter = InputOptions.IriConverter.class,
      description = "The IRIs of the records.")
  private List<Iri> ids = List.of();

  RemoveCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    int removed = 0;
    try (EvidenceStore opened = EvidenceStore.openExisting(Objects.requireNonNull(store))) {
      for (Iri id : ids) {
        if (opened.remove(id)) {
          removed++;
        } else {
          console.say("not in the store: " + id);
        }
      }
    }
    console.say(String.format(Locale.ROOT, "%,d of %,d removed", removed, ids.size()));
    return removed == ids.size() ? Exit.WELL : Exit.REFUSED;
  }
}
