package org.mindlinked.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;
import picocli.CommandLine.Command;

/** Lists the formats. */
@Command(
    name = "formats",
    description = "List the formats that can be read and written.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class FormatsCommand implements Callable<Integer> {
  private final Console console;

  FormatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String row = "%-12s %-5s %-6s %-8s %-14s %s%n";
    console
        .out()
        .printf(Locale.ROOT, row, "name", "reads", "writes", "streams", "files", "what it is");
    for (RecordFormat format : RecordFormats.onClassPath().all()) {
      console
          .out()
          .printf(
              Locale.ROOT,
              row,
              format.name(),
              yes(format.readable()),
              yes(format.writable()),
              yes(format.streams()),
              files(format),
              format.description());
    }
    console.out().println();
    console.out().println("Each file also compressed, as .gz or .zst.");
    return Exit.WELL;
  }

  private static String files(RecordFormat format) {
    return format.writesFolder() ? "a folder" : "." + String.join(" .", format.suffixes());
  }

  private static String yes(boolean is) {
    return is ? "yes" : "-";
  }
}
