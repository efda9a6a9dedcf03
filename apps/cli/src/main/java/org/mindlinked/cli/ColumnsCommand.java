package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.profile.TableProfile;
import org.mindlinked.io.profile.TableProfiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Says what is in the columns of a table, and drafts a mapping for it. */
@Command(
    name = "columns",
    description = {
      "Say how a table is made, what its columns hold and what to look at.",
      "CSV, TSV, blank-separated text and XLSX. Draft a mapping by which it can be read."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  mindlinked columns trials.xlsx --sheet effects",
      "  mindlinked columns trials.csv --draft trials.yaml",
      "  mindlinked convert trials.csv --mapping trials.yaml --to ndjson"
    })
final class ColumnsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "SHEET",
      description = "The file, plain or compressed; - is standard input.")
  private String file = "";

  @Option(
      names = "--sheet",
      paramLabel = "NAME",
      description = "The sheet of a workbook; without it, the first that is not hidden.")
  private @Nullable String sheet;

  @Option(
      names = "--header-row",
      paramLabel = "N",
      description = "The row, from 1, with the names of the columns; without it, the first.")
  private int headerRow;

  @Option(
      names = "--delimiter",
      paramLabel = "CHAR",
      converter = DelimiterName.class,
      description = "What stands between cells: a character, tab, or blank (any number of them).")
  private @Nullable Character delimiter;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingName.class,
      description = "The encoding of the file, for example windows-1252, whatever it says itself.")
  private @Nullable Charset encoding;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "How to say it: ${COMPLETION-CANDIDATES}; text without this option.")
  private Form form = Form.TEXT;

  @Option(
      names = "--draft",
      paramLabel = "FILE",
      description = "Write a first mapping, to be mended by hand; - is standard output.")
  private @Nullable String draft;

  @Option(names = "--force", description = "Write the draft over a file that is there.")
  private boolean force;

  ColumnsCommand(Console console) {
    this.console = console;
  }

  /** How a profile is said. */
  enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return this == TEXT ? "text" : "json";
    }
  }

  @Override
  public Integer call() throws IOException {
    if (headerRow < 0) {
      throw new WrongUseException("--header-row is the number of a row, from 1");
    }
    if (draft != null && !draft.equals("-") && Files.exists(Path.of(draft)) && !force) {
      throw new WrongUseException(
          draft + " is there already; name another file, or add --force to write over it");
    }
    TableProfile profile = profiler().profile();
    if ("-".equals(draft)) {
      console.out().print(profile.draft());
      return Exit.WELL;
    }
    if (form == Form.JSON) {
      profile.writeTo(new Output.Unclosed(console.out()));
    } else {
      new ProfileText(console.out()).print(profile);
    }
    if (draft != null) {
      ConvertCommand.requireFolder(Path.of(draft));
      Files.writeString(Path.of(draft), profile.draft(), UTF_8);
      console.say("wrote " + draft + ", a first mapping: look through it before you use it");
    }
    return Exit.WELL;
  }

  private TableProfiler profiler() throws IOException {
    TableProfiler profiler =
        file.equals("-")
            ? TableProfiler.from(console.in(), "standard input")
            : TableProfiler.from(existing(file));
    if (sheet != null) {
      profiler = profiler.sheet(sheet);
    }
    if (delimiter != null) {
      profiler = profiler.delimiter(delimiter);
    }
    if (encoding != null) {
      profiler = profiler.encoding(encoding);
    }
    return headerRow == 0 ? profiler : profiler.headerRow(headerRow);
  }

  private static Path existing(String name) throws IOException {
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      throw new NoSuchFileException(name);
    }
    if (Files.isDirectory(path)) {
      throw new WrongUseException(name + " is a folder; name one file");
    }
    return path;
  }

  /** Reads a delimiter from the command line. */
  static final class DelimiterName implements ITypeConverter<Character> {
    @Override
    public Character convert(String value) {
      return switch (value) {
        case "tab", "\\t" -> '\t';
        case "blank", "space" -> ' ';
        case "comma" -> ',';
        case "semicolon" -> ';';
        default -> {
          if (value.length() != 1 || value.charAt(0) >= 128 || value.charAt(0) == '"') {
            throw new TypeConversionException(
                "'" + value + "' is no delimiter; write one character, such as ';', tab or blank");
          }
          yield value.charAt(0);
        }
      };
    }
  }
}
