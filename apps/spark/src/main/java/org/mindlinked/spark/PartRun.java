package org.mindlinked.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.FlatTable;
import org.mindlinked.io.ReadReport;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.rdf.RdfWriter;
import scala.Tuple2;

/**
 * Reads a part and gives what is to be written, as it comes: a record at a time is in memory. For
 * one thread.
 */
final class PartRun implements Iterator<Tuple2<String, Object>> {
  private final PartSettings settings;
  private final int part;
  private final String file;
  private final byte[] before;
  private final Shift shift;
  private final Lines lines;
  private final Consumer<PartSummary> end;
  private final PartOutput output = new PartOutput();
  private final ReadReport.Counter counter = new ReadReport.Counter();
  private final CatalogueCounts counts = new CatalogueCounts();
  private @Nullable RecordSource source;
  private @Nullable RecordSink sink;
  private boolean opened;
  private boolean warned;
  private long given;
  private boolean ended;

  /**
   * A run over a part.
   *
   * @param before lines that are read first and not counted: for a part that begins later in its
   *     file, the header of the file; else empty
   */
  PartRun(
      PartSettings settings,
      int part,
      String file,
      byte[] before,
      Lines lines,
      Consumer<PartSummary> end) {
    this.settings = settings;
    this.part = part;
    this.file = file;
    this.before = before;
    int linesBefore = 0;
    for (byte each : before) {
      linesBefore += each == '\n' ? 1 : 0;
    }
    this.shift = new Shift(-linesBefore, -before.length, 0);
    this.lines = lines;
    this.end = end;
  }

  @Override
  public boolean hasNext() {
    try {
      while (output.isEmpty() && !ended) {
        advance();
      }
    } catch (UnreadableCatalogueException | UncheckedIOException | IOException e) {
      ended = true;
      throw new JobException("cannot read " + file + ": " + e.getMessage());
    }
    return !output.isEmpty();
  }

  @Override
  public Tuple2<String, Object> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return output.poll().orElseThrow();
  }

  private void advance() throws IOException {
    RecordSource records = source;
    if (records == null) {
      open();
      return;
    }
    warned = false;
    Optional<EvidenceRecord> record = records.next();
    if (record.isPresent()) {
      keys(record.get(), shift.placed(records.location()));
      counter.accepted(record.get());
      counts.add(record.get());
      given++;
      sink().write(record.get());
      if (settings.tables()) {
        FlatTable.rows(record.get(), WriteOptions.DEFAULT, this::row);
      }
    } else {
      sink().close();
      counter.add(records, given);
      finish(records.found(), records.rejected());
    }
  }

  private void keys(EvidenceRecord record, SourceLocation place) {
    for (KeyLine line : KeyLine.of(record, part, place, warned)) {
      output.add(PartOutput.KEYS, line.written());
    }
  }

  private void row(FlatTable table, List<String> cells) {
    output.add(PartOutput.TABLES, new TableRow(table, cells));
  }

  private void open() throws IOException {
    if (!lines.hasWords()) {
      finish(0, 0);
      return;
    }
    boolean first = before.length == 0;
    InputStream all =
        first ? lines : new SequenceInputStream(new ByteArrayInputStream(before), lines);
    source = CatalogueReader.from(all).as("ndjson").options(options()).open();
    opened = true;
    Optional<Catalogue> header = settings.alone() ? source.header() : Optional.empty();
    // The header is written by the part that holds it, and known to all.
    long left = header.isPresent() && !first ? length(header.get()) : 0;
    sink = RdfWriter.to(output.rdf(left)).as(settings.format()).open();
    if (header.isPresent()) {
      sink.header(header.get());
    }
  }

  private ReadOptions options() {
    ReadOptions options =
        settings.lenient()
            ? ReadOptions.lenient(this::problem)
            : ReadOptions.checking(this::problem);
    return options.withSourceName(file).withCheck(Validator.builtIn()).withRejects(this::reject);
  }

  private void problem(Diagnostic problem) {
    if (!opened && before.length > 0) {
      return; // of the header, which the first part has told
    }
    warned |= problem.severity() == Severity.WARNING;
    counter.accept(shift.placed(problem));
  }

  private void reject(byte[] original, List<Diagnostic> problems) {
    if (original.length > 0) {
      byte[] line = java.util.Arrays.copyOf(original, original.length + 1);
      line[original.length] = '\n';
      output.add(PartOutput.REJECTS, line);
    }
  }

  private long length(Catalogue header) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordSink alone = RdfWriter.to(bytes).as(settings.format()).open()) {
      alone.header(header);
    }
    return bytes.size();
  }

  private RecordSink sink() {
    if (sink == null) {
      throw new IllegalStateException("not open");
    }
    return sink;
  }

  private void finish(long found, long rejected) {
    ended = true;
    end.accept(
        new PartSummary(
            part, file, lines.count(), lines.bytes(), found, rejected, counter, counts));
  }

  /** Lets go of what is open, when a task ends before its part does. */
  void close() {
    ended = true;
    RecordSource open = source;
    if (open == null) {
      return;
    }
    try {
      open.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
