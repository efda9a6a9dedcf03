package org.mindlinked.cli;

import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.DiagnosticReport;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;

/** What a run found. */
final class Tally {
  private final DiagnosticReport problems = new DiagnosticReport();
  private SourceLocation lastWarned = SourceLocation.unknown();
  private long found;
  private long rejected;
  private long warned;

  void problem(Diagnostic problem) {
    problems.accept(problem);
    if (problem.severity() == Severity.WARNING && isAnotherRecord(problem.location())) {
      warned++;
      lastWarned = problem.location();
    }
  }

  private boolean isAnotherRecord(SourceLocation place) {
    return !place.source().equals(lastWarned.source())
        || !place.recordNumber().equals(lastWarned.recordNumber());
  }

  void record(EvidenceRecord record, SourceLocation place) {
    // filled with the check for duplicates
  }

  void add(long foundMore, long rejectedMore) {
    found += foundMore;
    rejected += rejectedMore;
  }

  DiagnosticReport problems() {
    return problems;
  }

  long found() {
    return found;
  }

  long accepted() {
    return found - rejected;
  }

  long rejected() {
    return rejected;
  }

  long warned() {
    return warned;
  }
}
