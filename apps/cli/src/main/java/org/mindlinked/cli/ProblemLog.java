package org.mindlinked.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.mindlinked.io.ProblemTable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.rdf.shacl.ShaclReport;
import org.mindlinked.rdf.shacl.ShapeProblem;

/** Writes every problem as it comes, not only the first of each kind. */
interface ProblemLog extends Closeable {
  /** How a report is written. */
  enum Format {
    /** What a person reads, on standard error. */
    TEXT,
    /** Numbers, and the first problems of each code. */
    JSON,
    /** A SHACL validation report in Turtle. */
    SHACL,
    /** A table for spreadsheets. */
    CSV;

    /** The format that the name of a file tells; JSON if it tells none. */
    static Format of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (name.endsWith(".csv")) {
        return CSV;
      }
      return name.endsWith(".ttl") ? SHACL : JSON;
    }

    /** Whether every problem is written as it comes. */
    boolean isLog() {
      return this == SHACL || this == CSV;
    }
  }

  /** Takes a problem. */
  void problem(Diagnostic problem) throws IOException;

  /** Hears what a shape found just before it is given as a problem. */
  default void found(ShapeProblem problem) {}

  /** A log in that format, of which {@link Format#isLog()} holds. */
  static ProblemLog to(OutputStream out, Format format) throws IOException {
    return format == Format.CSV ? table(new ProblemTable(out)) : new Shacl(new ShaclReport(out));
  }

  private static ProblemLog table(ProblemTable table) {
    Consumer<Diagnostic> rows = table;
    return new ProblemLog() {
      @Override
      public void problem(Diagnostic problem) {
        rows.accept(problem);
      }

      @Override
      public void close() throws IOException {
        table.close();
      }
    };
  }

  /** Keeps what shapes found until the same problem comes with its file and record. */
  final class Shacl implements ProblemLog {
    private static final int MOST = 10_000;

    private final ShaclReport report;
    private final Map<String, ShapeProblem> found = new HashMap<>();

    private Shacl(ShaclReport report) {
      this.report = report;
    }

    @Override
    public void found(ShapeProblem problem) {
      if (found.size() >= MOST) {
        found.clear(); // those of records whose problems nobody gave on
      }
      found.put(key(problem.diagnostic()), problem);
    }

    private static String key(Diagnostic problem) {
      SourceLocation place = problem.location();
      return problem.code()
          + '\n'
          + place.recordId().orElse("")
          + '\n'
          + place.pointer().orElse("")
          + '\n'
          + problem.message();
    }

    @Override
    public void problem(Diagnostic problem) throws IOException {
      ShapeProblem same = found.remove(key(problem));
      if (same == null) {
        report.write(problem);
      } else {
        report.write(same.at(problem.location()));
      }
    }

    @Override
    public void close() throws IOException {
      report.close();
    }
  }
}
