package org.mindlinked.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.json.JsonBytes;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.DiagnosticReport;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.RecordSource;

/**
 * What came of reading: exact counts, and of each kind of problem the first few. Immutable; made by
 * a {@link Counter} that listens while the reading goes on.
 *
 * @since 0.1.0
 */
public final class ReadReport {
  private final long found;
  private final long accepted;
  private final long rejected;
  private final long warned;
  private final long records;
  private final SortedMap<String, Long> problems;
  private final List<Diagnostic> first;
  private final List<FileCount> files;
  private final List<KeptAside.Field> unmapped;
  private final long unmappedOthers;

  /**
   * What came of one source.
   *
   * @param name how messages call it
   * @param format the name of its format, if it could be told
   * @param found how many records, rows or entries it holds
   * @param accepted how many of them were accepted
   * @param rejected how many were rejected
   */
  public record FileCount(
      String name, Optional<String> format, long found, long accepted, long rejected) {}

  private ReadReport(Counter counter, long records) {
    this.found = counter.found;
    this.accepted = counter.accepted;
    this.rejected = counter.rejected;
    this.warned = counter.warned;
    this.records = records;
    this.problems = new java.util.TreeMap<>(counter.problems.countsByCode());
    this.first = List.copyOf(counter.problems.kept());
    this.files = List.copyOf(counter.files);
    this.unmapped = counter.keptAside.fields();
    this.unmappedOthers = counter.keptAside.others();
  }

  /** How many records, rows or entries the sources hold, also those refused whole. */
  public long found() {
    return found;
  }

  /** How many of them were accepted. */
  public long accepted() {
    return accepted;
  }

  /** How many were rejected. */
  public long rejected() {
    return rejected;
  }

  /** How many of the accepted ones have a warning. */
  public long warned() {
    return warned;
  }

  /** How many records were made and given on. */
  public long records() {
    return records;
  }

  /** How many problems there were, by code in order. Not modifiable. */
  public SortedMap<String, Long> problems() {
    return java.util.Collections.unmodifiableSortedMap(problems);
  }

  /** The first problems of each code, in the order in which they came. */
  public List<Diagnostic> first() {
    return first;
  }

  /** What came of each source that was told of, in the order in which they were read. */
  public List<FileCount> files() {
    return files;
  }

  /** The fields of accepted records that have no place in the model, the most frequent first. */
  public List<KeptAside.Field> unmapped() {
    return unmapped;
  }

  /** How many fields without a place are not among {@link #unmapped()}, for there are too many. */
  public long unmappedOthers() {
    return unmappedOthers;
  }

  /**
   * Writes the report as a JSON document of UTF-8, and leaves the stream open.
   *
   * <p>{@code {"found", "accepted", "rejected", "warned", "records", "problems": {code: {"count",
   * "first": [{"severity", "code", "message", "source", "record", "id", "line", "column", "byte",
   * "pointer", "hint"}]}}, "files": [{"name", "format", "found", "accepted", "rejected"}],
   * "unmapped": [{"format", "name", "count", "example"}], "unmappedOthers"}}; what is not known,
   * and a number of others that is 0, is left out.
   */
  public void writeTo(OutputStream out) throws IOException {
    JsonBytes json = new JsonBytes(true);
    json.openObject();
    number(json, "found", found);
    number(json, "accepted", accepted);
    number(json, "rejected", rejected);
    number(json, "warned", warned);
    number(json, "records", records);
    json.name(JsonBytes.quoted("problems"));
    json.openObject();
    for (Map.Entry<String, Long> entry : problems.entrySet()) {
      json.name(JsonBytes.quoted(entry.getKey()));
      json.openObject();
      number(json, "count", entry.getValue());
      json.name(JsonBytes.quoted("first"));
      json.openList();
      for (Diagnostic each : first) {
        if (each.code().equals(entry.getKey())) {
          json.element();
          problem(json, each);
        }
      }
      json.closeList();
      json.closeObject();
    }
    json.closeObject();
    filesTo(json);
    unmappedTo(json);
    json.closeObject();
    json.raw('\n');
    json.writeTo(out);
    out.flush();
  }

  private void filesTo(JsonBytes json) {
    json.name(JsonBytes.quoted("files"));
    json.openList();
    for (FileCount file : files) {
      json.element();
      json.openObject();
      text(json, "name", file.name());
      text(json, "format", file.format().orElse(null));
      number(json, "found", file.found());
      number(json, "accepted", file.accepted());
      number(json, "rejected", file.rejected());
      json.closeObject();
    }
    json.closeList();
  }

  private void unmappedTo(JsonBytes json) {
    json.name(JsonBytes.quoted("unmapped"));
    json.openList();
    for (KeptAside.Field field : unmapped) {
      json.element();
      json.openObject();
      text(json, "format", field.format().isEmpty() ? null : field.format());
      text(json, "name", field.name());
      number(json, "count", field.count());
      text(json, "example", field.example());
      json.closeObject();
    }
    json.closeList();
    if (unmappedOthers > 0) {
      number(json, "unmappedOthers", unmappedOthers);
    }
  }

  private static void problem(JsonBytes json, Diagnostic problem) {
    SourceLocation place = problem.location();
    json.openObject();
    text(json, "severity", problem.severity().name().toLowerCase(Locale.ROOT));
    text(json, "code", problem.code());
    text(json, "message", problem.message());
    text(json, "source", place.source().orElse(null));
    place.recordNumber().ifPresent(number -> number(json, "record", number));
    text(json, "id", place.recordId().orElse(null));
    place.line().ifPresent(number -> number(json, "line", number));
    place.column().ifPresent(number -> number(json, "column", number));
    place.byteOffset().ifPresent(number -> number(json, "byte", number));
    text(json, "pointer", place.pointer().orElse(null));
    text(json, "hint", problem.hint().orElse(null));
    json.closeObject();
  }

  private static void number(JsonBytes json, String name, long number) {
    json.name(JsonBytes.quoted(name));
    json.raw(Long.toString(number));
  }

  private static void text(JsonBytes json, String name, @Nullable String text) {
    if (text != null) {
      json.name(JsonBytes.quoted(name));
      json.string(wellFormed(text));
    }
  }

  /**
   * A message may quote half a surrogate pair that a file held; a report must be written anyway.
   */
  private static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point ->
                whole.appendCodePoint(
                    point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                        ? '\uFFFD'
                        : point));
    return whole.toString();
  }

  /** Listens to problems while sources are read, in bounded memory. For one thread. */
  public static final class Counter implements Consumer<Diagnostic>, Serializable {
    private static final long serialVersionUID = 1L;

    private final DiagnosticReport problems;
    private final ArrayList<FileCount> files = new ArrayList<>();
    private final KeptAside keptAside = new KeptAside();
    private long found;
    private long accepted;
    private long rejected;
    private long warned;

    /** The record that was warned of or refused last, as long as more may come of it. */
    private @Nullable String lastRecord;

    private boolean lastWarned;
    private boolean lastRefused;

    /** A counter that keeps the first {@value DiagnosticReport#DEFAULT_KEPT_PER_CODE} a code. */
    public Counter() {
      this(DiagnosticReport.DEFAULT_KEPT_PER_CODE);
    }

    /** A counter that keeps the first so many problems of each code. */
    public Counter(int keptPerCode) {
      this.problems = new DiagnosticReport(keptPerCode);
    }

    @Override
    public void accept(Diagnostic problem) {
      requireNonNull(problem, "problem");
      problems.accept(problem);
      SourceLocation place = problem.location();
      String record =
          place.recordNumber().isPresent()
              ? place.source().orElse("") + '\n' + place.recordNumber().getAsLong()
              : null;
      if (record == null) {
        return;
      }
      if (!record.equals(lastRecord)) {
        endRecord();
        lastRecord = record;
      }
      lastWarned |= problem.severity() == Severity.WARNING;
      lastRefused |= problem.severity() == Severity.ERROR;
    }

    private void endRecord() {
      if (lastWarned && !lastRefused) {
        warned++;
      }
      lastRecord = null;
      lastWarned = false;
      lastRefused = false;
    }

    /**
     * Adds what a source counted.
     *
     * @param source when it has been read to its end, or as far as it could be, and the rest
     *     counted
     * @param given how many of its records were accepted
     */
    public void add(RecordSource source, long given) {
      endRecord();
      found += source.found();
      rejected += source.rejected();
      accepted += given;
    }

    /**
     * Adds what was counted otherwise than by a source.
     *
     * @param foundRecords how many records there are
     * @param rejectedRecords how many of them were rejected; all others were accepted
     */
    public void add(long foundRecords, long rejectedRecords) {
      endRecord();
      found += foundRecords;
      rejected += rejectedRecords;
      accepted += foundRecords - rejectedRecords;
    }

    /**
     * Adds a source that was refused whole: none of what it holds counts as accepted.
     *
     * @param source when it has been read as far as it could be, and the rest counted
     */
    public void addRefused(RecordSource source) {
      endRecord();
      found += source.found();
      rejected += source.found();
    }

    /** Tells what came of a single source; its numbers are {@linkplain #add added} besides. */
    public void file(FileCount file) {
      files.add(requireNonNull(file, "file"));
    }

    /** Counts the fields of an accepted record that have no place in the model. */
    public void accepted(EvidenceRecord record) {
      keptAside.add(record);
    }

    /**
     * Adds what another has counted of a part that comes after all that was counted here. Files are
     * told of here alone.
     *
     * @param placed gives the problems of the part their places in the whole
     */
    public void addAll(Counter part, UnaryOperator<Diagnostic> placed) {
      endRecord();
      part.endRecord();
      problems.addAll(part.problems, placed);
      keptAside.addAll(part.keptAside);
      found += part.found;
      accepted += part.accepted;
      rejected += part.rejected;
      warned += part.warned;
    }

    /**
     * Adds warnings of one code that were found otherwise than while reading, and of which only the
     * first are at hand.
     *
     * @param first the first of them, in their order
     * @param count how many there are, these included
     * @param warnedRecords how many accepted records have no other warning
     */
    public void addWarnings(List<Diagnostic> first, long count, long warnedRecords) {
      endRecord();
      problems.addAll(first, count);
      warned += warnedRecords;
    }

    /** How many problems of that severity there have been. */
    public long count(Severity severity) {
      return problems.count(severity);
    }

    /**
     * The report so far.
     *
     * @param records how many records were made and given on
     */
    public ReadReport report(long records) {
      endRecord();
      return new ReadReport(this, records);
    }
  }
}
