package org.mindlinked.model.stream;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
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
  private static final ReadOptions STRICT = new ReadOptions(new Values());

  private final String sourceName;
  private final boolean lenient;
  private final boolean keepsUnknown;
  private final boolean wholeGraph;
  private final Consumer<Diagnostic> problems;
  private final @Nullable Rejects rejects;
  private final ReadLimits limits;
  private final @Nullable Iri base;
  private final @Nullable Charset encoding;
  private final RecordCheck check;

  /** The values of options in the making, at first those of strict reading. */
  private static final class Values {
    String sourceName = "input";
    boolean lenient;
    boolean keepsUnknown;
    boolean wholeGraph;
    Consumer<Diagnostic> problems = problem -> {};
    @Nullable Rejects rejects;
    ReadLimits limits = ReadLimits.DEFAULT;
    @Nullable Iri base;
    @Nullable Charset encoding;
    RecordCheck check = RecordCheck.NONE;
  }

  private ReadOptions(Values values) {
    this.sourceName = requireNonNull(values.sourceName, "sourceName");
    this.lenient = values.lenient;
    this.keepsUnknown = values.keepsUnknown;
    this.wholeGraph = values.wholeGraph;
    this.problems = requireNonNull(values.problems, "problems");
    this.rejects = values.rejects;
    this.limits = requireNonNull(values.limits, "limits");
    this.base = values.base;
    this.encoding = values.encoding;
    this.check = requireNonNull(values.check, "check");
  }

  /** A copy with that change. */
  private ReadOptions with(Consumer<Values> change) {
    Values values = new Values();
    values.sourceName = sourceName;
    values.lenient = lenient;
    values.keepsUnknown = keepsUnknown;
    values.wholeGraph = wholeGraph;
    values.problems = problems;
    values.rejects = rejects;
    values.limits = limits;
    values.base = base;
    values.encoding = encoding;
    values.check = check;
    change.accept(values);
    return new ReadOptions(values);
  }

  /** The first bad record ends the reading; warnings are dropped. */
  public static ReadOptions strict() {
    return STRICT;
  }

  /** Bad records are skipped, unknown fields and words kept as such; all is reported there. */
  public static ReadOptions lenient(Consumer<Diagnostic> problems) {
    return STRICT.asLenient(problems);
  }

  /**
   * Bad records are skipped as in lenient reading, and judged as in strict reading: unknown fields
   * and words refuse a record. For checking a source from end to end.
   */
  public static ReadOptions checking(Consumer<Diagnostic> problems) {
    return STRICT.with(
        values -> {
          values.lenient = true;
          values.problems = problems;
        });
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
   * The encoding of the source, whatever it says itself; absent to go by its byte order mark, its
   * declaration, or its bytes. Formats that are always UTF-8, as JSON and RDF are, do not ask.
   */
  public Optional<Charset> encoding() {
    return Optional.ofNullable(encoding);
  }

  /**
   * What each record must pass once it has been bound. A record with a problem of severity error is
   * refused like one that could not be bound; other problems are only reported.
   */
  public RecordCheck check() {
    return check;
  }

  /**
   * These options, as {@linkplain #lenient(Consumer) lenient} ones with that place for problems.
   */
  public ReadOptions asLenient(Consumer<Diagnostic> place) {
    return with(
        values -> {
          values.lenient = true;
          values.keepsUnknown = true;
          values.problems = place;
        });
  }

  /** These options with a check that each record must pass. */
  public ReadOptions withCheck(RecordCheck other) {
    return with(values -> values.check = other);
  }

  /** These options for a source in that encoding. */
  public ReadOptions withEncoding(Charset charset) {
    requireNonNull(charset, "charset");
    return with(values -> values.encoding = charset);
  }

  /** These options for a source of RDF whose records do not stand one after the other. */
  public ReadOptions withWholeGraph() {
    return with(values -> values.wholeGraph = true);
  }

  /** These options for a source of that name. */
  public ReadOptions withSourceName(String name) {
    return with(values -> values.sourceName = name);
  }

  /** These options with another place for problems. */
  public ReadOptions withProblems(Consumer<Diagnostic> place) {
    return with(values -> values.problems = place);
  }

  /** These options with a place for the originals of rejected records. */
  public ReadOptions withRejects(Rejects place) {
    requireNonNull(place, "place");
    return with(values -> values.rejects = place);
  }

  /** These options with other limits. */
  public ReadOptions withLimits(ReadLimits other) {
    return with(values -> values.limits = other);
  }

  /** These options with a base for IRIs. */
  public ReadOptions withBase(Iri iri) {
    requireNonNull(iri, "iri");
    return with(values -> values.base = iri);
  }
}
