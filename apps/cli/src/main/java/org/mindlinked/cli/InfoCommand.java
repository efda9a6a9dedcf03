package org.mindlinked.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is in catalogues. */
@Command(
    name = "info",
    description = {
      "Say what is in the inputs: records by design, care setting, role, country and year,",
      "and what was counted. Numbers are never added up across counts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InfoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions input = new InputOptions();

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Run run = new Run(console, input, Run.Manner.LENIENT, Optional.empty());
    Statistics statistics = new Statistics();
    int code = run.execute(reader -> reader.read(new Look(console, statistics)));
    statistics.print(console.out());
    return code;
  }

  private record Look(Console console, Statistics statistics) implements Reading {
    @Override
    public void header(Catalogue catalogue) {
      catalogue.title().map(Text::any).ifPresent(title -> console.out().println(title));
    }

    @Override
    public void record(EvidenceRecord record) {
      statistics.add(record);
    }
  }
}
