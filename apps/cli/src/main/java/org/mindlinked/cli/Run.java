package org.mindlinked.cli;

import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.KeptAside;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordCheck;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.rdf.store.StoreException;

/** One run of a command that reads: options, tally, what it says at its end, its report. */
final class Run {
  private static final int FIELDS_SHOWN = 6;

  private final Console console;
  private final InputOptions input;
  private final Manner manner;
  private final Optional<String> rejects;
  private final Tally tally = new Tally();
  private final long started = System.nanoTime();
  private ProblemLog.Format format = ProblemLog.Format.TEXT;
  private Optional<Severity> level = Optional.empty();
  private Function<Tally, RecordCheck> check = any -> Validator.builtIn();
  private boolean showsKeptAside;
  private int threads = 1;
  private Optional<String> output = Optional.empty();
  private @Nullable String outcome;
  private @Nullable RejectsPlace rejectsPlace;

  Run(Console console, InputOptions input, Manner manner, Optional<String> rejects) {
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

  /** Says what was found in that form, and with a level only from there on. */
  void report(ReportOptions options) {
    this.format = options.format();
    this.level = options.level();
  }

  /** Holds records against that in place of the rules. */
  void check(Function<Tally, RecordCheck> other) {
    this.check = other;
  }

  /** What has been found so far. */
  Tally tally() {
    return tally;
  }

  /** Shares the work among so many threads. */
  void threads(int number) {
    threads = number;
  }

  /** The command shows itself which fields are kept aside; the summary need not. */
  void showsKeptAside() {
    showsKeptAside = true;
  }

  /** Says where records are written to. */
  void writesTo(Optional<String> name) {
    output = name;
  }

  /** Says that at the end. */
  void outcome(String words) {
    outcome = words;
  }

  /** Says that all accepted records were written. */
  void wrote(String what) {
    tally.allWritten();
    outcome = what;
  }

  /**
   * Whether what was read can be kept: all of it, and in a lenient run also when records, or files
   * that hold none, were left out.
   */
  boolean keeps(int code) {
    return code == Exit.WELL
        || (manner == Manner.LENIENT && (code == Exit.REFUSED || tally.isUsable()));
  }

  void wroteNothing(@Nullable String output) {
    outcome =
        output == null
            ? null
            : "nothing was written to " + (output.equals("-") ? "standard output" : output);
  }

  /** Does the work, says what came of it and writes the report, however it ends. */
  int execute(Work work) throws IOException {
    input.report().ifPresent(ConvertCommand::requireFolder);
    try (Closeable logs = logs()) {
      requireNonNull(logs, "logs");
      int code = readAll(work);
      if (code == Exit.WELL && level.isPresent() && tally.countFrom(level.get()) > 0) {
        code = Exit.REFUSED;
      }
      if (format == ProblemLog.Format.TEXT) {
        summary();
      } else if (format == ProblemLog.Format.JSON) {
        printReport(console.out());
      }
      return code;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      writeReport();
    }
  }

  /** Opens what is written while records are read: to standard output, and to a file. */
  private Closeable logs() throws IOException {
    List<ProblemLog> open = new ArrayList<>();
    if (format.isLog()) {
      open.add(ProblemLog.to(new Output.Unclosed(console.out()), format));
    }
    if (input.report().isPresent() && ProblemLog.Format.of(input.report().get()).isLog()) {
      Path file = input.report().get();
      open.add(ProblemLog.to(Files.newOutputStream(file), ProblemLog.Format.of(file)));
    }
    open.forEach(log -> tally.log(log, level.orElse(Severity.INFO)));
    return () -> {
      for (ProblemLog log : open) {
        log.close();
      }
    };
  }

  private int readAll(Work work) throws IOException {
    Inputs inputs = new Inputs(console, input, written());
    inputs.threads(threads);
    try (@Nullable RejectsPlace place =
            rejects.isPresent() ? RejectsPlace.of(rejects.get()) : null;
        Progress progress = new Progress(console)) {
      rejectsPlace = place;
      ReadOptions options = options(place);
      ReadRun reading = new ReadRun(inputs, tally, progress, place);
      return work.with(to -> reading.run(options, to));
    } catch (MindlinkedException failed) {
      failed.diagnostics().forEach(tally::problem);
      return failed instanceof StoreException ? Exit.UNREADABLE : Exit.REFUSED;
    }
  }

  /** What the run writes, of which nothing is read. */
  Written written() {
    return new Written(
        console,
        Stream.of(output.stream(), rejects.stream(), input.report().stream().map(Path::toString))
            .flatMap(names -> names));
  }

  private ReadOptions options(@Nullable RejectsPlace place) {
    ReadOptions options = manner.options(tally::problem).withCheck(check.apply(tally));
    if (place != null) {
      options = options.withRejects(place);
    }
    return input.applied(options);
  }

  private void summary() {
    Problems problems = new Problems(console);
    for (Severity each : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      if (each.compareTo(level.orElse(Severity.WARNING)) >= 0) {
        problems.say(tally.problems(), each);
      }
    }
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
    filesLeftOut(report);
    keptAside(report);
    if (outcome != null) {
      console.say(outcome);
    }
    if (rejectsPlace != null && rejectsPlace.kept() > 0) {
      console.say(rejectsPlace.inWords());
    }
  }

  private void filesLeftOut(ReadReport report) {
    int files = report.files().size();
    if (tally.leftOut() > 0 && files > 1) {
      console.say(
          String.format(
              Locale.ROOT,
              "%,d of %,d files could not be read, see above",
              tally.leftOut(),
              files));
    }
  }

  /** One line on the most frequent fields without a place. */
  private void keptAside(ReadReport report) {
    if (report.unmapped().isEmpty() || showsKeptAside) {
      return;
    }
    boolean several =
        report.unmapped().stream().map(KeptAside.Field::format).distinct().count() > 1;
    String most =
        report.unmapped().stream()
            .limit(FIELDS_SHOWN)
            .map(
                field ->
                    String.format(
                        Locale.ROOT,
                        "%s%s %,d",
                        several ? field.format() + " " : "",
                        field.name(),
                        field.count()))
            .collect(Collectors.joining(", "));
    int more = report.unmapped().size() - FIELDS_SHOWN;
    console.say(
        "kept aside, for they have no place of their own: "
            + most
            + (more > 0 ? " and " + number(more, "more field") : "")
            + (input.report().isPresent() ? "" : "; --report FILE lists them with examples"));
  }

  private void writeReport() throws IOException {
    if (input.report().isPresent() && !ProblemLog.Format.of(input.report().get()).isLog()) {
      try (OutputStream out = Files.newOutputStream(input.report().get())) {
        printReport(out);
      }
    }
  }

  private void printReport(OutputStream out) throws IOException {
    tally.report().writeTo(out);
  }

  private static String number(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
