package org.mindlinked.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to do with records that cannot be accepted: stop, or leave them out and keep them. */
final class LenientOptions {
  @Option(
      names = "--lenient",
      description = "Leave out records that cannot be accepted and go on; exit code 1 if any.")
  private boolean lenient;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "With --lenient: keep the originals of what was left out, of one format; with FOLDER/ in a"
              + " file for each input that has some.")
  private @Nullable String rejects;

  /** A run of that manner. */
  Run run(Console console, InputOptions input) {
    if (rejects != null && !lenient) {
      throw new WrongUseException(
          "--rejects goes with --lenient: a strict run stops at the first bad record");
    }
    return new Run(
        console,
        input,
        lenient ? Run.Manner.LENIENT : Run.Manner.STRICT,
        Optional.ofNullable(rejects));
  }
}
