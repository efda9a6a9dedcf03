package org.mindlinked.cli;

import org.mindlinked.io.ReadReport;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.DiagnosticReport;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.Duplicates;

/** What a run found: the numbers, the problems, and records that occur twice. */
final class Tally {
  private final ReadReport.Counter counter = new ReadReport.Counter();
  private final DiagnosticReport problems = new DiagnosticReport();
  private final Duplicates duplicates = new Duplicates();
  private boolean written;

  void problem(Diagnostic problem) {
    problems.accept(problem);
    counter.accept(problem);
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
