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
 */
public abstract class EntrySource implements RecordSource {
  private final Closeable input;
  private final LongSupplier offset;
  private final ReadOptions options;
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

  @Override
  public final Optional<EvidenceRecord> next() {
    while (!ended) {
      Slice slice = cutOrFail();
      if (slice == null) {
        ended = true;
        break;
      }
      found++;
      location =
          SourceLocation.of(options.sourceName())
              .withRecordNumber(found)
              .withLine(slice.line())
              .withByteOffset(slice.offset());
      Outcome outcome = bind(slice, found);
      if (outcome == Outcome.NO_RECORD) {
        found--;
        problems().forEach(options.problems());
        continue;
      }
      boolean accepted = outcome == Outcome.BOUND && passes(record());
      String id = id();
      if (id != null) {
        location = location.withRecordId(id);
      }
      if (accepted) {
        problems().forEach(options.problems());
        return Optional.of(record());
      }
      refuse(slice);
    }
    return Optional.empty();
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

  private void refuse(Slice slice) {
    rejected++;
    List<Diagnostic> problems = List.copyOf(problems());
    if (!options.isLenient()) {
      ended = true;
      throw new UnreadableCatalogueException(problems, null);
    }
    problems.forEach(options.problems());
    if (options.rejects().isPresent()) {
      try {
        options.rejects().get().reject(original(slice), problems);
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

  private @Nullable Slice cutOrFail() {
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
  protected final void end() {
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
      while (cutOrFail() != null) {
        found++;
      }
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
