package org.mindlinked.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is in catalogues. */
@Command(
    name = "info",
    description = {
      "Say of which format the inputs are and what is in them.",
      "Records by type, language, design, care setting, role, country and year, what was counted,",
      "and fields that are kept aside. Numbers are never added up across counts."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class InfoCommand implements Callable<Integer> {
  private static final int FIELDS_SHOWN = 20;

  private final Console console;

  @Mixin private InputOptions input = new InputOptions();

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Run run = new Run(console, input, Run.Manner.LENIENT, Optional.empty());
    run.showsKeptAside();
    Statistics statistics = new Statistics();
    int code = run.execute(reader -> reader.read(new Look(console, statistics)));
    files(run.tally().report());
    statistics.print(console.out());
    keptAside(run.tally().report());
    return code;
  }

  private void files(ReadReport report) {
    for (ReadReport.FileCount file : report.files()) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "%s: %s, %,d %s%s%n",
              file.name(),
              file.format().orElse("not read"),
              file.found(),
              file.found() == 1 ? "record" : "records",
              file.rejected() == 0
                  ? ""
                  : String.format(Locale.ROOT, ", %,d of them rejected", file.rejected()));
    }
  }

  private void keptAside(ReadReport report) {
    if (report.unmapped().isEmpty()) {
      return;
    }
    console
        .out()
        .printf(Locale.ROOT, "%nFields without a place of their own, kept with the record%n");
    report.unmapped().stream()
        .limit(FIELDS_SHOWN)
        .forEach(
            field ->
                console
                    .out()
                    .printf(
                        Locale.ROOT,
                        "  %-48s %,d, such as %s%n",
                        (field.format() + " " + field.name()).strip(),
                        field.count(),
                        field.example()));
    int more = report.unmapped().size() - FIELDS_SHOWN;
    if (more > 0) {
      console.out().printf(Locale.ROOT, "  and %,d more, which --report FILE lists%n", more);
    }
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
