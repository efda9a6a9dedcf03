package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.model.stream.RecordSource;

/** The inputs of a run and how each is opened. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final InputOptions options;

  /**
   * Refuses a format that is not there, and standard input named twice, before anything is read.
   */
  Inputs(Console console, InputOptions options) {
    this.console = console;
    this.options = options;
    options
        .from()
        .ifPresent(name -> FormatChoice.requireReadable(RecordFormats.onClassPath(), name));
    if (options.inputs().stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new WrongUseException("standard input (-) can be read once only");
    }
  }

  List<String> names() {
    return options.inputs();
  }

  RecordSource open(String input, ReadOptions read) throws IOException {
    return reader(input, read).open();
  }

  /** The format and the unpacked bytes of an input. */
  CatalogueReader.Content content(String input, ReadOptions read) throws IOException {
    return reader(input, read).content();
  }

  private CatalogueReader reader(String input, ReadOptions read) throws IOException {
    CatalogueReader reader =
        input.equals(STANDARD_INPUT)
            ? CatalogueReader.from(console.in()).options(read.withSourceName("standard input"))
            : CatalogueReader.from(file(input)).options(read.withSourceName(input));
    return options.from().isPresent() ? reader.as(options.from().get()) : reader;
  }

  private static Path file(String input) throws IOException {
    Path file = Path.of(input);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(input);
    }
    if (Files.isDirectory(file)) {
      throw new WrongUseException(input + " is a folder; name the files in it");
    }
    return file;
  }
}
