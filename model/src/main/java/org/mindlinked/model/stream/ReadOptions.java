package org.mindlinked.model.stream;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Iri;
import org.mindlinked.model.diagnostic.Diagnostic;

/**
 * How to read: strictly unless asked otherwise. Immutable; a changed copy is made by the methods
 * that start with {@code with}.
 */
public final class ReadOptions {
  private static final ReadOptions STRICT =
      new ReadOptions(
          "input",
          false,
          false,
          false,
          problem -> {},
          null,
          ReadLimits.DEFAULT,
          null,
          RecordCheck.NONE);

  private final String sourceName;
  private final boolean lenient;
  private final boolean keepsUnknown;
  private final boolean wholeGraph;
  private final Consumer<Diagnostic> problems;
  private final @Nullable Rejects rejects;
  private final ReadLimits limits;
  private final @Nullable Iri base;
  private final RecordCheck check;

  private ReadOptions(
      String sourceName,
      boolean lenient,
      boolean keepsUnknown,
      boolean wholeGraph,
      Consumer<Diagnostic> problems,
      @Nullable Rejects rejects,
      ReadLimits limits,
      @Nullable Iri base,
      RecordCheck check) {
    this.sourceName = requireNonNull(sourceName, "sourceName");
    this.lenient = lenient;
    this.keepsUnknown = keepsUnknown;
    this.wholeGraph = wholeGraph;
    this.problems = requireNonNull(problems, "problems");
    this.rejects = rejects;
    this.limits = requireNonNull(limits, "limits");
    this.base = base;
    this.check = requireNonNull(check, "check");
  }

  /** The first bad record ends the reading; warnings are dropped. */
  public static ReadOptions strict() {
    return STRICT;
  }

  /** Bad records are skipped, unknown fields and words kept as such; all is reported there. */
  public static ReadOptions lenient(Consumer<Diagnostic> problems) {
    return new ReadOptions(
        "input", true, true, false, problems, null, ReadLimits.DEFAULT, null, RecordCheck.NONE);
  }

  /**
   * Bad records are skipped as in lenient reading, and judged as in strict reading: unknown fields
   * and words refuse a record. For checking a source from end to end.
   */
  public static ReadOptions checking(Consumer<Diagnostic> problems) {
    return new ReadOptions(
        "input", true, false, false, problems, null, ReadLimits.DEFAULT, null, RecordCheck.NONE);
  }

  /** How messages call the source. */
  public String sourceName() {
    return sourceName;
  }

  /** Whether bad records are skipped instead of ending the reading. */
  public boolean isLenient() {
    return lenient;
  }

  /** Whether unknown fields and words are kept with a warning instead of refusing their record. */
  public boolean keepsUnknown() {
    return keepsUnknown;
  }

  /**
   * Whether a source of RDF is held whole, up to the {@linkplain ReadLimits#graphTriples() limit},
   * instead of read record by record. Only then may the triples of a record stand apart.
   */
  public boolean wholeGraph() {
    return wholeGraph;
  }

  /** Where warnings, and in lenient reading all problems, go. */
  public Consumer<Diagnostic> problems() {
    return problems;
  }

  /** Where the originals of rejected records go, if they are kept. */
  public Optional<Rejects> rejects() {
    return Optional.ofNullable(rejects);
  }

  /** What the reader will hold at most. */
  public ReadLimits limits() {
    return limits;
  }

  /** The IRI under which records of formats without IRIs are minted. */
  public Optional<Iri> base() {
    return Optional.ofNullable(base);
  }

  /**
   * What each record must pass once it has been bound. A record with a problem of severity error is
   * refused like one that could not be bound; other problems are only reported.
   */
  public RecordCheck check() {
    return check;
  }

  /** These options with a check that each record must pass. */
  public ReadOptions withCheck(RecordCheck other) {
    return new ReadOptions(
        sourceName, lenient, keepsUnknown, wholeGraph, problems, rejects, limits, base, other);
  }

  /** These options for a source of RDF whose records do not stand one after the other. */
  public ReadOptions withWholeGraph() {
    return new ReadOptions(
        sourceName, lenient, keepsUnknown, true, problems, rejects, limits, base, check);
  }

  /** These options for a source of that name. */
  public ReadOptions withSourceName(String name) {
    return new ReadOptions(
        name, lenient, keepsUnknown, wholeGraph, problems, rejects, limits, base, check);
  }

  /** These options with another place for problems. */
  public ReadOptions withProblems(Consumer<Diagnostic> place) {
    return new ReadOptions(
        sourceName, lenient, keepsUnknown, wholeGraph, place, rejects, limits, base, check);
  }

  /** These options with a place for the originals of rejected records. */
  public ReadOptions withRejects(Rejects place) {
    return new ReadOptions(
        sourceName,
        lenient,
        keepsUnknown,
        wholeGraph,
        problems,
        requireNonNull(place, "place"),
        limits,
        base,
        check);
  }

  /** These options with other limits. */
  public ReadOptions withLimits(ReadLimits other) {
    return new ReadOptions(
        sourceName, lenient, keepsUnknown, wholeGraph, problems, rejects, other, base, check);
  }

  /** These options with a base for IRIs. */
  public ReadOptions withBase(Iri iri) {
    return new ReadOptions(
        sourceName,
        lenient,
        keepsUnknown,
        wholeGraph,
        problems,
        rejects,
        limits,
        requireNonNull(iri, "iri"),
        check);
  }
}
