package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.store.EvidenceStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all records of a store. */
@Command(
    name = "dump",
    description = {
      "Write all records of a store, in the order in which they first came.",
      "The header of a catalogue is written if the store has exactly one."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DumpCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the store.")
  private @Nullable Path store;

  @Mixin private OutputOptions output = new OutputOptions();

  DumpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RecordFormat format = output.format();
    try (EvidenceStore opened = EvidenceStore.openExisting(Objects.requireNonNull(store));
        RecordSource records = opened.records();
        Progress progress = new Progress(console)) {
      Output out = Output.open(console, output.output().orElse(null), format, output.options());
      try (out) {
        copy(records, out, progress);
        out.complete();
      }
      console.say(String.format(Locale.ROOT, "%,d records; %s", records.found(), out.inWords()));
    }
    return Exit.WELL;
  }

  private static void copy(RecordSource records, Output out, Progress progress) throws IOException {
    if (records.header().isPresent()) {
      out.sink().header(records.header().get());
    }
    for (Optional<EvidenceRecord> record = records.next();
        record.isPresent();
        record = records.next()) {
      out.sink().write(record.get());
      progress.step();
    }
  }
}
