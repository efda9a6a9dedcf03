package org.mindlinked.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
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

  @Option(names = "--json", description = "Print the report as JSON on standard output.")
  private boolean json;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Run run = new Run(console, input, Run.Manner.CHECKING, Optional.empty());
    if (json) {
      run.quiet();
    }
    int code = run.execute(reader -> reader.read(Nothing.INSTANCE));
    if (json) {
      run.printReport(console.out());
    }
    return code;
  }

  private enum Nothing implements Reading {
    INSTANCE;

    @Override
    public void header(Catalogue catalogue) {}

    @Override
    public void record(EvidenceRecord record) {}
  }
}
