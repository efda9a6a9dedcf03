package org.mindlinked.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.TableMapping;
import org.mindlinked.model.Iri;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.stream.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What every command that reads takes. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Files to read, plain or compressed; - is standard input. Of a folder all files in it are",
        "read, in the order of their names, but no hidden ones; patterns such as 'in/**/*.ris' too."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "The format of the inputs; without it, name and content tell.")
  private @Nullable String from;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingName.class,
      description =
          "The encoding of the inputs, for example windows-1252, whatever they say themselves; our"
              + " own JSON and RDF are always UTF-8.")
  private @Nullable Charset encoding;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      converter = IriConverter.class,
      description = "The IRI under which records of formats without IRIs are named.")
  private @Nullable Iri base;

  @Option(
      names = "--mapping",
      paramLabel = "FILE|NAME",
      description =
          "Read the inputs as tables, by that mapping: a file of YAML or JSON, or the name of a ready"
              + " one. Without it a ready mapping is chosen by the header.")
  private @Nullable String mapping;

  @Option(
      names = "--graph",
      description =
          "Hold RDF whole, at most 2 million triples: for files whose records do not stand"
              + " together, and for JSON-LD that only looks like ours.")
  private boolean graph;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write what was found, accepted, rejected and why, as JSON; all problems as a table if"
              + " FILE ends in .csv, as a SHACL validation report if it ends in .ttl.")
  private @Nullable Path report;

  /** As if these had been given on the command line. */
  static InputOptions of(List<String> inputs, @Nullable String from) {
    InputOptions options = new InputOptions();
    options.inputs = List.copyOf(inputs);
    options.from = from;
    return options;
  }

  /** Those inputs, read as they tell by themselves. */
  static InputOptions of(List<String> inputs) {
    InputOptions options = new InputOptions();
    options.inputs = inputs;
    return options;
  }

  List<String> inputs() {
    return inputs;
  }

  Optional<String> from() {
    return Optional.ofNullable(from);
  }

  /** The mapping that was asked for, read and checked. */
  Optional<TableMapping> mapping() throws IOException {
    if (mapping == null) {
      return Optional.empty();
    }
    Path file = Path.of(mapping);
    if (Files.exists(file) && !Files.isDirectory(file)) {
      return Optional.of(TableMapping.of(file));
    }
    Optional<TableMapping> ready = TableMapping.named(mapping);
    if (ready.isEmpty()) {
      throw new WrongUseException(
          "--mapping "
              + mapping
              + ": there is no such file, and no ready mapping of that name; there are "
              + String.join(", ", TableMapping.ready()));
    }
    return ready;
  }

  /** Those options, with what was asked for here. */
  ReadOptions applied(ReadOptions options) {
    ReadOptions read = graph ? options.withWholeGraph() : options;
    read = encoding == null ? read : read.withEncoding(encoding);
    return base == null ? read : read.withBase(base);
  }

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }

  /** Reads an IRI from the command line. */
  static final class IriConverter implements ITypeConverter<Iri> {
    @Override
    public Iri convert(String value) {
      try {
        return Iri.of(value);
      } catch (InvalidValueException invalid) {
        throw new TypeConversionException(invalid.diagnostics().get(0).message());
      }
    }
  }
}
