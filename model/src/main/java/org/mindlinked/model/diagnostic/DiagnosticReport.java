package org.mindlinked.model.diagnostic;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Collects problems in bounded memory: the counts are exact, of each code only the first few are
 * kept. For one thread.
 */
public final class DiagnosticReport implements Consumer<Diagnostic>, Serializable {
  private static final long serialVersionUID = 1L;

  /** How many problems of one code are kept unless told otherwise. */
  public static final int DEFAULT_KEPT_PER_CODE = 20;

  private final int keptPerCode;
  private final EnumMap<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
  private final TreeMap<String, Long> byCode = new TreeMap<>();
  private final ArrayList<Diagnostic> kept = new ArrayList<>();

  /** A report that keeps the first {@value #DEFAULT_KEPT_PER_CODE} problems of each code. */
  public DiagnosticReport() {
    this(DEFAULT_KEPT_PER_CODE);
  }

  /** A report that keeps the first so many problems of each code. */
  public DiagnosticReport(int keptPerCode) {
    this.keptPerCode = keptPerCode;
  }

  @Override
  public void accept(Diagnostic diagnostic) {
    requireNonNull(diagnostic, "diagnostic");
    bySeverity.merge(diagnostic.severity(), 1L, Long::sum);
    if (byCode.merge(diagnostic.code(), 1L, Long::sum) <= keptPerCode) {
      kept.add(diagnostic);
    }
  }

  /**
   * Adds problems of one code and severity of which only the first are at hand.
   *
   * @param first the first of them, in their order
   * @param count how many there are, these included
   */
  public void addAll(List<Diagnostic> first, long count) {
    if (first.isEmpty()) {
      return;
    }
    first.forEach(this);
    long further = count - first.size();
    bySeverity.merge(first.get(0).severity(), further, Long::sum);
    byCode.merge(first.get(0).code(), further, Long::sum);
  }

  /**
   * Adds what another report, which comes after this one, has counted and kept.
   *
   * @param placed gives the problems of the other their places
   */
  public void addAll(DiagnosticReport other, UnaryOperator<Diagnostic> placed) {
    SortedMap<String, Long> before = new TreeMap<>(byCode);
    other.bySeverity.forEach((severity, count) -> bySeverity.merge(severity, count, Long::sum));
    other.byCode.forEach((code, count) -> byCode.merge(code, count, Long::sum));
    for (Diagnostic each : other.kept) {
      if (before.merge(each.code(), 1L, Long::sum) <= keptPerCode) {
        kept.add(placed.apply(each));
      }
    }
  }

  /** How many problems of that severity there were, kept or not. */
  public long count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0L);
  }

  /** How many problems of that code there were, kept or not. */
  public long count(String code) {
    return byCode.getOrDefault(code, 0L);
  }

  /** The exact number of problems by code, in the order of the codes. */
  public SortedMap<String, Long> countsByCode() {
    return Collections.unmodifiableSortedMap(byCode);
  }

  /** The problems that were kept, in the order in which they came. */
  public List<Diagnostic> kept() {
    return Collections.unmodifiableList(kept);
  }

  /** Whether there was a problem of severity {@link Severity#ERROR}. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
