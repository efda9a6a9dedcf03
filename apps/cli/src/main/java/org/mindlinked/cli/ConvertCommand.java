package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.ParallelSource;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads, checks and writes records in another format. */
@Command(
    name = "convert",
    description = {
      "Read records, check them and write them in another format.",
      "Strict: the first record that cannot be accepted stops the run and nothing is written."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConvertCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Mixin private LenientOptions lenient = new LenientOptions();

  @Mixin private ThreadOptions threads = new ThreadOptions();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RecordFormat format = output.format();
    String name = output.output().orElse(null);
    Run run = lenient.run(console, input);
    run.writesTo(output.output());
    run.threads(threads.number());
    return run.execute(
        reader -> {
          int code;
          Output out = Output.open(console, name, format, output.options());
          try (out) {
            code = reader.read(new Copy(out.sink()));
            if (run.keeps(code)) {
              out.complete();
            }
          }
          if (out.isComplete()) {
            run.wrote(out.inWords());
          } else {
            run.wroteNothing(name);
          }
          return code;
        });
  }

  private static final class Copy implements Reading {
    private final RecordSink sink;

    /** Where the bytes of records are made already, or null. */
    private @Nullable ParallelSource source;

    Copy(RecordSink sink) {
      this.sink = sink;
    }

    @Override
    public void records(RecordSource records) {
      source = records instanceof ParallelSource parallel ? parallel : null;
      if (source != null) {
        source.encodeFor(sink);
      }
    }

    @Override
    public void header(Catalogue catalogue) throws IOException {
      sink.header(catalogue);
    }

    @Override
    public void record(EvidenceRecord record) throws IOException {
      if (source == null) {
        sink.write(record);
      } else {
        source.write(record);
      }
    }
  }

  /** A folder that is not there is found before anything is read. */
  static void requireFolder(Path file) {
    requireParent(file);
    if (Files.isDirectory(file)) {
      throw new WrongUseException(file + " is a folder; name a file in it");
    }
  }

  /** What is to hold the output must be there. */
  static void requireParent(Path output) {
    Path folder = output.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new WrongUseException("the folder " + folder + " does not exist; make it first");
    }
  }
}
