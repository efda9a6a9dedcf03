package org.mindlinked.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.DiagnosticReport;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Duplicates;
import org.mindlinked.rdf.shacl.ShapeProblem;

/** What a run found: the numbers, the problems, and records that occur twice. */
final class Tally {
  private final ReadReport.Counter counter = new ReadReport.Counter();
  private final DiagnosticReport problems = new DiagnosticReport();
  private final Duplicates duplicates = new Duplicates();
  private final List<ProblemLog> logs = new ArrayList<>();
  private Severity logged = Severity.INFO;
  private boolean written;

  void problem(Diagnostic problem) {
    problems.accept(problem);
    counter.accept(problem);
    if (problem.severity().compareTo(logged) >= 0) {
      for (ProblemLog log : logs) {
        try {
          log.problem(problem);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** Gives all problems of that severity or a graver one to a log from now on. */
  void log(ProblemLog log, Severity from) {
    logs.add(log);
    logged = from;
  }

  /** Tells the logs what a shape found; the problem itself follows with its place. */
  void found(ShapeProblem problem) {
    logs.forEach(log -> log.found(problem));
  }

  /** How many problems there were of that severity or a graver one. */
  long countFrom(Severity level) {
    long count = 0;
    for (Severity each : Severity.values()) {
      count += each.compareTo(level) >= 0 ? problems.count(each) : 0;
    }
    return count;
  }

  /** Adds records that were counted otherwise than by a source. */
  void add(long found, long rejected) {
    counter.add(found, rejected);
  }

  void duplicates(EvidenceRecord record, SourceLocation place) {
    duplicates.check(record, place, this::problem);
  }

  void add(RecordSource source, long given) {
    counter.add(source, given);
  }

  /** Adds a source of which nothing is accepted, since a part of it was refused. */
  void addRefused(RecordSource source) {
    counter.addRefused(source);
  }

  /** Says that every accepted record was made into something. */
  void allWritten() {
    written = true;
  }

  ReadReport report() {
    long accepted = counter.report(0).accepted();
    return counter.report(written ? accepted : 0);
  }

  DiagnosticReport problems() {
    return problems;
  }
}
