package org.mindlinked.io;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.EntrySource;
import org.mindlinked.io.internal.file.EntrySource.Judged;
import org.mindlinked.io.internal.parallel.Batch;
import org.mindlinked.io.internal.parallel.Crew;
import org.mindlinked.io.internal.parallel.EntryFeed;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.stream.RecordEncoder;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;

/**
 * What {@link CatalogueReader#threads} opens: a source whose records are bound and checked by
 * several threads, in batches, and given in the order in which they stand. Records, problems,
 * rejects and counts are those that one thread gives, in that order; whoever takes them is called
 * by the thread that asks for records. Only the {@linkplain
 * org.mindlinked.model.stream.ReadOptions#check() check} is called by others.
 *
 * <p>The threads can make the bytes of the records too, for a sink that has {@linkplain
 * RecordSink#encoder() encoders}: {@link #copyTo} does so. A source that is small starts no
 * threads, and {@link #close()} ends them. For one thread itself.
 *
 * @since 0.1.0
 */
public final class ParallelSource implements RecordSource {
  private final EntrySource source;
  private final int threads;
  private final int batchBytes;
  private @Nullable Crew crew;
  private @Nullable Batch batch;
  private @Nullable RecordSink sink;
  private boolean ended;

  ParallelSource(EntrySource source, int threads, int batchBytes) {
    this.source = source;
    this.threads = threads;
    this.batchBytes = batchBytes;
  }

  /**
   * Makes on the threads also the bytes of records that the sink will write, if it has encoders.
   * The sink must have been given its header.
   *
   * @throws IllegalStateException after the first call of {@link #next()}
   */
  public void encodeFor(RecordSink target) {
    if (crew != null) {
      throw new IllegalStateException("the first record has been asked for already");
    }
    sink = target;
  }

  /**
   * Writes the record that was given last to the sink of {@link #encodeFor}: by its bytes if they
   * were made.
   *
   * @param record the one that {@link #next()} gave last
   * @throws IllegalStateException if no sink was named or no record given
   */
  public void write(EvidenceRecord record) throws IOException {
    RecordSink target = sink;
    Batch from = batch;
    if (target == null || from == null) {
      throw new IllegalStateException("there is no sink, or no record was given");
    }
    if (!from.write(target)) {
      target.write(record);
    }
  }

  @Override
  public Optional<EvidenceRecord> next() {
    while (!ended) {
      Batch from = batch();
      Judged entry = from.next();
      if (entry != null) {
        Optional<EvidenceRecord> record = take(entry);
        if (record.isPresent()) {
          return record;
        }
      } else if (from.isLast()) {
        end(from);
      } else {
        begun().release(from);
        batch = null;
      }
    }
    return Optional.empty();
  }

  private Batch batch() {
    Batch current = batch;
    if (current == null) {
      current = begun().next();
      batch = current;
    }
    return current;
  }

  private Crew begun() {
    Crew begun = crew;
    if (begun == null) {
      RecordSink target = sink;
      EntryFeed feed = new EntryFeed(source);
      boolean encodes = target != null && target.encoder().isPresent();
      // Without a twin and an encoder one thread reads ahead, and there is nothing to do beside it.
      int hands = encodes || feed.twin() != null ? threads : 1;
      begun = new Crew(feed, hands, batchBytes, () -> encodes ? encoder(target) : null);
      crew = begun;
    }
    return begun;
  }

  private static @Nullable RecordEncoder encoder(@Nullable RecordSink target) {
    return target == null ? null : target.encoder().orElse(null);
  }

  private Optional<EvidenceRecord> take(Judged entry) {
    try {
      return source.take(entry);
    } catch (RuntimeException e) {
      ended = true;
      throw e;
    }
  }

  private void end(Batch last) {
    ended = true;
    Throwable failure = last.failure();
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    source.sayLastWords();
  }

  @Override
  public long copyTo(RecordSink target) throws IOException {
    Optional<Catalogue> header = header();
    if (header.isPresent()) {
      target.header(header.get());
    }
    encodeFor(target);
    long given = 0;
    for (Optional<EvidenceRecord> record = next(); record.isPresent(); record = next()) {
      write(record.get());
      given++;
    }
    target.complete();
    return given;
  }

  @Override
  public Optional<Catalogue> header() {
    return source.header();
  }

  @Override
  public SourceLocation location() {
    return source.location();
  }

  @Override
  public long found() {
    return source.found();
  }

  @Override
  public long rejected() {
    return source.rejected();
  }

  @Override
  public void countRest() {
    ended = true;
    if (crew != null) {
      source.countUnjudged(crew.stopAndCount());
      crew = null;
    }
    if (batch != null) {
      source.countUnjudged(batch.left());
      batch = null;
    }
    source.countRest();
  }

  @Override
  public void close() throws IOException {
    ended = true;
    if (crew != null) {
      crew.close();
      crew = null;
    }
    source.close();
  }
}
