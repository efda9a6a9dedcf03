package org.mindlinked.io.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;

/**
 * What every source does that cuts entries out of a stream first and binds them second: it counts,
 * runs the check, and decides what becomes of a bad one. Each format says how to cut and how to
 * bind. For one thread.
 *
 * <p>Where several threads share the work, one at a time {@linkplain #cutNext() cuts}, {@linkplain
 * #twin() twins} {@linkplain #judge judge}, and the reader's thread {@linkplain #take takes} what
 * they found in the order of the source.
 */
public abstract class EntrySource implements RecordSource {
  private final Closeable input;
  private final LongSupplier offset;
  private final ReadOptions options;
  private final List<Diagnostic> lastWords = new ArrayList<>(0);
  private SourceLocation location;
  private long found;
  private long rejected;
  private boolean ended;

  /** A source over that window, which it closes. */
  protected EntrySource(Window window, ReadOptions options) {
    this(window::close, window::offset, options);
  }

  /**
   * A source over something else than a window.
   *
   * @param input what is closed with it
   * @param offset how far the bytes have been read
   */
  protected EntrySource(Closeable input, LongSupplier offset, ReadOptions options) {
    this.input = input;
    this.offset = offset;
    this.options = options;
    this.location = SourceLocation.of(options.sourceName());
  }

  /** What became of an entry. */
  protected enum Outcome {
    /** A record was made of it. */
    BOUND,
    /** None could be. */
    REFUSED,
    /** It is none: a notice of a deletion, or nothing but white space. It is not counted. */
    NO_RECORD
  }

  /** Cuts out the next entry, or gives null at the end. */
  protected abstract @Nullable Slice cut() throws IOException;

  /**
   * Makes a record of an entry. Afterwards {@link #record()}, {@link #problems()} and {@link #id()}
   * tell what came of it.
   */
  protected abstract Outcome bind(Slice slice, long number);

  /** The record that was bound last. */
  protected abstract EvidenceRecord record();

  /** The problems of the entry that was bound last, to which more can be added. */
  protected abstract List<Diagnostic> problems();

  /** By what a person knows the entry that was bound last, or null. */
  protected abstract @Nullable String id();

  /** The original of an entry as it is put aside. */
  protected abstract byte[] original(Slice slice);

  /** Says of problems that the check found, with pointers only, where in the source they are. */
  protected abstract List<Diagnostic> located(List<Diagnostic> checked);

  @Override
  public Optional<Catalogue> header() {
    return Optional.empty();
  }

  /** What came of an entry. Immutable. */
  public static final class Judged {
    private final Outcome outcome;
    private final long number;
    private final long line;
    private final long offset;
    private final List<Diagnostic> problems;
    private final @Nullable EvidenceRecord record;
    private final @Nullable String id;
    private final byte @Nullable [] original;

    private Judged(
        Outcome outcome,
        long number,
        Slice slice,
        List<Diagnostic> problems,
        @Nullable EvidenceRecord record,
        @Nullable String id,
        byte @Nullable [] original) {
      this.outcome = outcome;
      this.number = number;
      this.line = slice.line();
      this.offset = slice.offset();
      this.problems = problems;
      this.record = record;
      this.id = id;
      this.original = original;
    }

    /** The record, if it is accepted. */
    public @Nullable EvidenceRecord record() {
      return record;
    }

    /** Whether it was a record at all, accepted or not. */
    public boolean counts() {
      return outcome != Outcome.NO_RECORD;
    }
  }

  @Override
  public final Optional<EvidenceRecord> next() {
    while (!ended) {
      Slice slice = cutNext();
      if (slice == null) {
        end();
        sayLastWords();
        break;
      }
      Optional<EvidenceRecord> record = take(judge(slice, found + 1));
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  /**
   * Binds and checks an entry.
   *
   * @param number which record of the source it is, if it is one
   */
  public final Judged judge(Slice slice, long number) {
    Outcome outcome = bind(slice, number);
    boolean accepted = outcome == Outcome.BOUND && passes(record());
    if (outcome == Outcome.BOUND && !accepted) {
      outcome = Outcome.REFUSED;
    }
    boolean kept = outcome == Outcome.REFUSED && options.rejects().isPresent();
    return new Judged(
        outcome,
        number,
        slice,
        problems().isEmpty() ? List.of() : List.copyOf(problems()),
        accepted ? record() : null,
        outcome == Outcome.NO_RECORD ? null : id(),
        kept && options.isLenient() ? original(slice) : null);
  }

  /**
   * Counts an entry, tells its problems, and gives its record if it is accepted.
   *
   * @throws UnreadableCatalogueException if it is refused and reading is strict
   */
  public final Optional<EvidenceRecord> take(Judged entry) {
    if (!entry.counts()) {
      entry.problems.forEach(options.problems());
      return Optional.empty();
    }
    found = entry.number;
    location =
        SourceLocation.of(options.sourceName())
            .withRecordNumber(found)
            .withLine(entry.line)
            .withByteOffset(entry.offset);
    if (entry.id != null) {
      location = location.withRecordId(entry.id);
    }
    if (entry.record == null) {
      refuse(entry);
    } else {
      entry.problems.forEach(options.problems());
    }
    return Optional.ofNullable(entry.record);
  }

  /** Whether an entry ends the reading: it is refused, and reading is strict. */
  public final boolean endsWith(Judged entry) {
    return !options.isLenient() && entry.counts() && entry.record == null;
  }

  /**
   * A source without input that judges entries as this one does, on any one thread; null if what
   * becomes of an entry depends on those before it, or if some are no records and not counted.
   */
  public @Nullable EntrySource twin() {
    return null;
  }

  private boolean passes(EvidenceRecord record) {
    List<Diagnostic> checked = new ArrayList<>(0);
    options.check().check(record, checked::add);
    if (checked.isEmpty()) {
      return true;
    }
    problems().addAll(located(checked));
    return checked.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  private void refuse(Judged entry) {
    rejected++;
    if (!options.isLenient()) {
      ended = true;
      throw new UnreadableCatalogueException(entry.problems, null);
    }
    entry.problems.forEach(options.problems());
    if (entry.original != null && options.rejects().isPresent()) {
      try {
        options.rejects().get().reject(entry.original, entry.problems);
      } catch (IOException e) {
        ended = true;
        throw new UnwritableException(
            Diagnostic.error(
                    IoCodes.REJECTS, "a rejected record could not be put aside: " + e.getMessage())
                .at(location),
            e);
      }
    }
  }

  /** Cuts out the next entry, or gives null at the end. Failures have their codes. */
  public final @Nullable Slice cutNext() {
    try {
      return cut();
    } catch (UnreadableCatalogueException e) {
      ended = true;
      throw e;
    } catch (IOException e) {
      ended = true;
      throw ReadFailure.of(
          e, SourceLocation.of(options.sourceName()).withByteOffset(offset.getAsLong()));
    }
  }

  /** Tells a problem of the source as a whole once all entries were taken. */
  protected final void tellAtEnd(Diagnostic problem) {
    lastWords.add(problem);
  }

  /** Tells what could only be said at the end. */
  public final void sayLastWords() {
    lastWords.forEach(options.problems());
    lastWords.clear();
  }

  /** Counts entries that were cut and are not judged any more. */
  public final void countUnjudged(long more) {
    found += more;
  }

  /** A problem with the file as a whole, after which nothing more is read. */
  protected final UnreadableCatalogueException unreadable(Diagnostic problem) {
    ended = true;
    return new UnreadableCatalogueException(problem.at(SourceLocation.of(options.sourceName())));
  }

  /** How it reads. */
  protected final ReadOptions options() {
    return options;
  }

  /** Gives nothing more. */
  public final void end() {
    ended = true;
  }

  @Override
  public final SourceLocation location() {
    return location;
  }

  @Override
  public final long found() {
    return found;
  }

  @Override
  public final long rejected() {
    return rejected;
  }

  @Override
  public final void countRest() {
    try {
      while (cutNext() != null) {
        found++;
      }
      sayLastWords();
    } catch (UnreadableCatalogueException e) {
      // What cannot be read any more is not counted; why has been said, or is not asked here.
      ended = true;
    }
    ended = true;
  }

  @Override
  public final void close() throws IOException {
    ended = true;
    input.close();
  }
}
