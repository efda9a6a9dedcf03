package org.mindlinked.cli;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Severity;
import picocli.CommandLine.Option;

/** What validate shows, and in which form. */
final class ReportOptions {
  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How to print what was found: text on standard error (the default), or on standard output"
              + " json (numbers, and the first problems of each code), shacl (a SHACL validation"
              + " report in Turtle, all problems) or csv (a table, all problems).")
  private ProblemLog.@Nullable Format format;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "error, warning or info: show problems from that level on, and exit with 1 if there are"
              + " any. Without it errors and warnings are shown, and only errors count.")
  private @Nullable Severity level;

  ProblemLog.Format format() {
    if (json && format != null && format != ProblemLog.Format.JSON) {
      throw new WrongUseException(
          "--json and --format " + format.name().toLowerCase(Locale.ROOT) + " contradict");
    }
    if (json) {
      return ProblemLog.Format.JSON;
    }
    return format == null ? ProblemLog.Format.TEXT : format;
  }

  Optional<Severity> level() {
    return Optional.ofNullable(level);
  }
}
