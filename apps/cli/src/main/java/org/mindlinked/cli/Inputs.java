package org.mindlinked.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.TableMapping;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordFormats;

/** The inputs of a run and how each is opened. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final InputOptions options;
  private final List<String> names;
  private final Optional<TableMapping> mapping;
  private int threads = 1;

  /**
   * Finds the files. Refuses a format that is not there, a pattern without a match, and standard
   * input named twice, and a mapping with faults, before anything is read.
   */
  Inputs(Console console, InputOptions options, Written written) throws IOException {
    this.console = console;
    this.options = options;
    options
        .from()
        .ifPresent(name -> FormatChoice.requireReadable(RecordFormats.onClassPath(), name));
    if (options.inputs().stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new WrongUseException("standard input (-) can be read once only");
    }
    this.names = InputNames.of(options.inputs(), written);
    this.mapping = options.mapping();
  }

  /** Reads with so many threads. */
  void threads(int number) {
    threads = number;
  }

  List<String> names() {
    return names;
  }

  CatalogueReader.Opened open(String input, ReadOptions read) throws IOException {
    return reader(input, read).threads(threads).opened();
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
    CatalogueReader mapped = mapping.isPresent() ? reader.mapping(mapping.get()) : reader;
    return options.from().isPresent() ? mapped.as(options.from().get()) : mapped;
  }

  private static Path file(String input) throws IOException {
    Path file = Path.of(input);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(input);
    }
    return file;
  }
}
