package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.rdf.shacl.ShapesValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and checks records, and writes nothing. */
@Command(
    name = "validate",
    description = "Read records, check them and say what is wrong with each.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ReportOptions reporting = new ReportOptions();
  @Mixin private ThreadOptions threads = new ThreadOptions();

  @Option(
      names = "--shacl",
      description =
          "Hold records against our SHACL shapes, one by one, in place of the rules in Java.")
  private boolean shacl;

  @Option(
      names = "--shapes",
      paramLabel = "FILE",
      description =
          "Hold the data against the SHACL shapes in FILE, in place of our rules. All inputs"
              + " together are one graph in memory, at most 2 million triples.")
  private @Nullable Path shapes;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (shacl && shapes != null) {
      throw new WrongUseException(
          "--shacl runs our shapes and --shapes those of a file; call the command twice for both");
    }
    Run run = new Run(console, input, Run.Manner.CHECKING, Optional.empty());
    run.report(reporting);
    run.threads(threads.number());
    if (shapes != null) {
      Inputs inputs = new Inputs(console, input, run.written());
      return run.execute(new WholeGraphRun(run, input, inputs, shapes));
    }
    if (shacl) {
      run.threads(1); // what shapes found is told to one listener, in the order of the records
      run.check(tally -> ShapesValidator.own().telling(tally::found));
    }
    return run.execute(reader -> reader.read(Nothing.INSTANCE));
  }

  private enum Nothing implements Reading {
    INSTANCE;

    @Override
    public void header(Catalogue catalogue) {}

    @Override
    public void record(EvidenceRecord record) {}
  }
}
