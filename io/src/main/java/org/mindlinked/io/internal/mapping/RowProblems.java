package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;

/** What is wrong with the rows of a record. For one thread. */
final class RowProblems {
  private static final int MOST_REMEMBERED = 10_000;

  private final List<Diagnostic> problems = new ArrayList<>();
  private final Set<String> warned = new HashSet<>();
  private long number;
  private boolean refused;

  /** Begins the record of that number. */
  void begin(long record) {
    number = record;
    refused = false;
    problems.clear();
  }

  List<Diagnostic> problems() {
    return problems;
  }

  boolean isRefused() {
    return refused;
  }

  void add(Diagnostic problem, SourceLocation place) {
    refused |= problem.severity() == Severity.ERROR;
    SourceLocation at = number > 0 ? place.withRecordNumber(number) : place;
    String pointer = problem.location().pointer().orElse(null);
    problems.add(problem.at(pointer == null ? at : at.withPointer(pointer)));
  }

  void error(String code, String message, @Nullable String hint, SourceLocation place) {
    Diagnostic problem = Diagnostic.error(code, message);
    add(hint == null ? problem : problem.hint(hint), place);
  }

  void warning(String code, String message, @Nullable String hint, SourceLocation place) {
    Diagnostic problem = Diagnostic.warning(code, message);
    add(hint == null ? problem : problem.hint(hint), place);
  }

  /** Whether that has not been said before, of the many words of a file. */
  boolean isNew(String key) {
    return warned.size() < MOST_REMEMBERED && warned.add(key);
  }
}
