package org.mindlinked.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a blank workbook into which studies are typed. */
@Command(
    name = "template",
    description = {
      "Write a blank workbook (.xlsx) into which studies can be typed.",
      "Themes, barriers, involvement and what else no export carries. It has a sheet for studies",
      "and others that belong to them by the column study, drop-downs of our terms, their",
      "definitions, and an example. It is read back as it is:",
      "mindlinked convert studies.xlsx --to ndjson"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TemplateCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write, such as studies.xlsx; - is standard output.")
  private @Nullable String output;

  @Option(names = "--force", description = "Write over a file that is there.")
  private boolean force;

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String name = output == null ? "-" : output;
    if (name.equals("-")) {
      TemplateWorkbook.write(new Output.Unclosed(console.out()));
      return Exit.WELL;
    }
    Path file = Path.of(name);
    if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new WrongUseException("the file is a workbook: call it " + name + ".xlsx, for example");
    }
    ConvertCommand.requireFolder(file);
    if (Files.exists(file) && !force) {
      throw new WrongUseException(
          name + " is there already; name another file, or add --force to write over it");
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      TemplateWorkbook.write(out);
    }
    console.say("wrote " + name + ", a workbook to be filled; its sheet example shows how");
    return Exit.WELL;
  }
}
