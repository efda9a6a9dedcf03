package org.mindlinked.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Text;
import org.mindlinked.pages.map.EvidenceMap;
import org.mindlinked.pages.map.MapAxis;
import org.mindlinked.pages.map.MapFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws how many studies there are of what. */
@Command(
    name = "map",
    description = {
      "Draw a map of the studies there are, and of gaps where there are none.",
      "By care setting and role, or by two other things; with a timeline, tables and the lists",
      "behind it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  mindlinked map catalogue.ndjson -o map.html",
      "  mindlinked map catalogue.ndjson --columns finding -o map.svg"
    })
final class MapCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "Write to this file: .html, .svg or .csv. '-' is standard output, as HTML.")
  private String output = "";

  @Option(
      names = "--rows",
      paramLabel = "WHAT",
      description = "The rows: ${COMPLETION-CANDIDATES}. Without it, ${DEFAULT-VALUE}.")
  private MapAxis rows = MapAxis.SETTING;

  @Option(
      names = "--columns",
      paramLabel = "WHAT",
      description = "The columns, one of the same. Without it, ${DEFAULT-VALUE}.")
  private MapAxis columns = MapAxis.ROLE;

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      description = "The words above it. Without it, the title of the catalogue.")
  private @Nullable String title;

  @Mixin private LenientOptions lenient = new LenientOptions();

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    MapFile kind = kind();
    if (rows == columns) {
      throw new WrongUseException("the rows and the columns are both by " + rows.label());
    }
    Run run = lenient.run(console, input);
    return run.execute(
        reader -> {
          Drawn drawn = new Drawn(EvidenceMap.of(rows, columns));
          int code = reader.read(drawn);
          if (run.keeps(code)) {
            run.wrote(write(kind, drawn));
          } else {
            run.wroteNothing(output);
          }
          return code;
        });
  }

  private MapFile kind() {
    if (output.equals("-")) {
      return MapFile.HTML;
    }
    ConvertCommand.requireFolder(Path.of(output));
    return MapFile.ofName(output)
        .orElseThrow(
            () -> new WrongUseException("the name " + output + " ends in none of .html .svg .csv"));
  }

  private String write(MapFile kind, Drawn drawn) throws IOException {
    String words = title != null ? title : drawn.title;
    if (output.equals("-")) {
      Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
      kind.write(drawn.map, words, out);
      out.flush();
      return "wrote the map to standard output";
    }
    Path file = Path.of(output);
    try (OutputStream stream = Files.newOutputStream(file);
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
      kind.write(drawn.map, words, out);
    }
    return String.format(
        Locale.ROOT,
        "wrote %s: %,d %s by %s and %s",
        file,
        drawn.map.studies(),
        drawn.map.studies() == 1 ? "study" : "studies",
        rows.label(),
        columns.label());
  }

  private static final class Drawn implements Reading {
    private final EvidenceMap map;
    private String title = "Evidence map";

    Drawn(EvidenceMap map) {
      this.map = map;
    }

    @Override
    public void header(Catalogue catalogue) {
      catalogue.title().map(Text::any).ifPresent(words -> title = words);
    }

    @Override
    public void record(EvidenceRecord record) {
      map.add(record);
    }
  }
}
