package org.mindlinked.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.DiagnosticReport;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Duplicates;
import org.mindlinked.rdf.shacl.ShapeProblem;

/** What a run found: the numbers, the problems, and records that occur twice. */
final class Tally {
  /** What says of a file that there are no records in it that could be lost. */
  private static final Set<String> NO_RECORDS = Set.of(IoCodes.EMPTY, IoCodes.FORMAT);

  private final ReadReport.Counter counter = new ReadReport.Counter();
  private final DiagnosticReport problems = new DiagnosticReport();
  private final Duplicates duplicates = new Duplicates();
  private final List<ProblemLog> logs = new ArrayList<>();
  private Severity logged = Severity.INFO;
  private boolean written;
  private boolean read;
  private boolean broken;
  private long leftOut;

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

  /** Counts what a record has that is kept aside. */
  void accepted(EvidenceRecord record) {
    counter.accepted(record);
  }

  /** Adds an input that was read to its end. */
  void add(String input, CatalogueReader.Opened opened, long given) {
    RecordSource source = opened.records();
    counter.add(source, given);
    file(input, opened, given, source.rejected());
    read = true;
  }

  /** Adds an input of which nothing is accepted, since a part of it was refused. */
  void addRefused(String input, CatalogueReader.Opened opened) {
    RecordSource source = opened.records();
    counter.addRefused(source);
    file(input, opened, 0, source.found());
    broken = true;
  }

  private void file(String input, CatalogueReader.Opened opened, long accepted, long rejected) {
    counter.file(
        new ReadReport.FileCount(
            input,
            Optional.of(opened.format().name()),
            opened.records().found(),
            accepted,
            rejected));
  }

  /** Adds an input of which no record could be read. */
  void leftOut(String input, UnreadableCatalogueException why) {
    why.diagnostics().forEach(this::problem);
    counter.file(new ReadReport.FileCount(input, Optional.empty(), 0, 0, 0));
    leftOut++;
    broken |= why.diagnostics().stream().noneMatch(problem -> NO_RECORDS.contains(problem.code()));
  }

  /** How many inputs were left out. */
  long leftOut() {
    return leftOut;
  }

  /**
   * Whether every input was either read to its end, bad records left out, or is a file without
   * records, such as a text in a folder of exports; and one was read.
   */
  boolean isUsable() {
    return read && !broken;
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
