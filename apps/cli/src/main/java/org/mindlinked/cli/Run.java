package org.mindlinked.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.ReadReport;
import org.mindlinked.io.RejectsFile;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.validation.Validator;

/** One run of a command that reads: options, tally, what it says at its end, its report. */
final class Run {
  private final Console console;
  private final InputOptions input;
  private final Manner manner;
  private final Optional<Path> rejects;
  private final Tally tally = new Tally();
  private final long started = System.nanoTime();
  private boolean quiet;
  private @Nullable String outcome;

  Run(Console console, InputOptions input, Manner manner, Optional<Path> rejects) {
    this.console = console;
    this.input = input;
    this.manner = manner;
    this.rejects = rejects;
  }

  /** How records are judged, and what becomes of a bad one. */
  enum Manner {
    /** A bad record ends the run. */
    STRICT,
    /** Bad records are left out; unknown fields and words are kept with a warning. */
    LENIENT,
    /** Every record is judged strictly, to the end of the inputs. */
    CHECKING;

    ReadOptions options(Consumer<Diagnostic> problems) {
      return switch (this) {
        case STRICT -> ReadOptions.strict().withProblems(problems);
        case LENIENT -> ReadOptions.lenient(problems);
        case CHECKING -> ReadOptions.checking(problems);
      };
    }
  }

  /** Reads the inputs of the run. */
  interface Reader {
    int read(Reading reading) throws IOException;
  }

  /** What a command does with the records. */
  interface Work {
    int with(Reader reader) throws IOException;
  }

  /** Says nothing at the end but the report that was asked for. */
  void quiet() {
    this.quiet = true;
  }

  /** Says that all accepted records were written. */
  void wrote(String what) {
    tally.allWritten();
    outcome = what;
  }

  void wroteNothing(@Nullable String output) {
    outcome = output == null ? null : "nothing was written to " + output;
  }

  /** Does the work, says what came of it and writes the report, however it ends. */
  int execute(Work work) throws IOException {
    input.report().ifPresent(ConvertCommand::requireFolder);
    try {
      int code = readAll(work);
      if (!quiet) {
        summary();
      }
      return code;
    } finally {
      writeReport();
    }
  }

  private int readAll(Work work) throws IOException {
    rejects.ifPresent(ConvertCommand::requireFolder);
    try (@Nullable RejectsFile file = rejects.isPresent() ? RejectsFile.to(rejects.get()) : null;
        Progress progress = new Progress(console)) {
      ReadOptions options = options(file);
      ReadRun reading = new ReadRun(new Inputs(console, input), tally, progress);
      return work.with(to -> reading.run(options, to));
    } catch (MindlinkedException failed) {
      failed.diagnostics().forEach(tally::problem);
      return Exit.REFUSED;
    }
  }

  private ReadOptions options(@Nullable RejectsFile file) {
    ReadOptions options = manner.options(tally::problem).withCheck(Validator.builtIn());
    if (file != null) {
      options = options.withRejects(file);
    }
    return input.base().isPresent() ? options.withBase(input.base().get()) : options;
  }

  private void summary() {
    Problems problems = new Problems(console);
    problems.say(tally.problems(), Severity.ERROR);
    problems.say(tally.problems(), Severity.WARNING);
    ReadReport report = tally.report();
    console.say(
        String.format(
            Locale.ROOT,
            "%s: %,d accepted, %,d rejected, %,d with warnings; %.1f s",
            number(report.found(), "record") + " found",
            report.accepted(),
            report.rejected(),
            report.warned(),
            (System.nanoTime() - started) / 1e9));
    if (outcome != null) {
      console.say(outcome);
    }
    if (rejects.isPresent() && tally.report().rejected() > 0) {
      console.say(
          "the rejected originals are in "
              + rejects.get()
              + "; mend them there and read that file again");
    }
  }

  private void writeReport() throws IOException {
    if (input.report().isPresent()) {
      try (OutputStream out = Files.newOutputStream(input.report().get())) {
        printReport(out);
      }
    }
  }

  void printReport(OutputStream out) throws IOException {
    tally.report().writeTo(out);
  }

  private static String number(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
