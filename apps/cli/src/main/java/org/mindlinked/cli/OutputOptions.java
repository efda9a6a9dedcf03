package org.mindlinked.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.model.stream.WriteOptions;
import picocli.CommandLine.Option;

/** What every command that writes records takes. */
final class OutputOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write, for tables the folder; - or nothing is standard output.")
  private @Nullable String output;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "The format to write; without it, the name of OUT tells.")
  private @Nullable String to;

  @Option(names = "--no-evidence", description = "Leave out the places in sources.")
  private boolean noEvidence;

  @Option(names = "--no-references", description = "Leave out reference lists of publications.")
  private boolean noReferences;

  @Option(
      names = "--aligned",
      description =
          "In RDF: add what the published alignments say in other vocabularies, such as"
              + " schema.org and PROV.")
  private boolean aligned;

  /** The name of the output, or nothing for standard output. */
  Optional<String> output() {
    return Optional.ofNullable(output);
  }

  /** The format that is asked for; refuses what cannot be. */
  RecordFormat format() {
    RecordFormat format = named();
    if (aligned && !format.aligns()) {
      throw new WrongUseException(
          "--aligned goes with a syntax of RDF, such as turtle: "
              + format.name()
              + " has no place for terms of other vocabularies");
    }
    return format;
  }

  private RecordFormat named() {
    RecordFormats formats = RecordFormats.onClassPath();
    if (to != null) {
      return FormatChoice.toWrite(formats, to);
    }
    String name = output == null || output.equals("-") ? null : output;
    if (name == null) {
      throw new WrongUseException(
          "say which format to write with --to, one of " + FormatChoice.names(formats, false));
    }
    RecordFormat format =
        formats
            .ofFileName(name)
            .orElseThrow(
                () ->
                    new WrongUseException(
                        "the name "
                            + name
                            + " tells no format; say it with --to, one of "
                            + FormatChoice.names(formats, false)));
    return FormatChoice.toWrite(formats, format.name());
  }

  WriteOptions options() {
    WriteOptions options = WriteOptions.DEFAULT;
    options = noEvidence ? options.withoutEvidence() : options;
    options = noReferences ? options.withoutReferences() : options;
    return aligned ? options.withAlignments() : options;
  }
}
