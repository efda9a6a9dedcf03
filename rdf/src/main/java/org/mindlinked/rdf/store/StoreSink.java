package org.mindlinked.rdf.store;

import static java.util.Objects.requireNonNull;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * Takes records into a store, in batches. A record that is there already is replaced wholly, or
 * left alone if it is the same. What was written is there after {@link #close()}; of a run that was
 * cut off, all full batches.
 *
 * <p>For one thread. The store is written by another one meanwhile, so what goes wrong there is
 * thrown by a later call. Other writers of the store wait until this one is closed or between two
 * of its batches; readers do not wait.
 *
 * @since 0.1.0
 */
public final class StoreSink implements RecordSink {
  static {
    JenaStart.ready();
  }

  /** Records are handed over when they have so many quads together. */
  private static final int CHUNK = 4000;

  private static final int CHUNKS_AHEAD = 3;

  private final BatchWriter writer;
  private final boolean replacing;
  private final BlockingQueue<Chunk> queue = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
  private final Thread thread;
  private volatile @Nullable Throwable failure;
  private @Nullable Catalogue catalogue;
  private Chunk filling = new Chunk(Kind.RECORDS);
  private boolean hasRecords;
  private boolean complete;
  private boolean closed;

  StoreSink(Database database, String source, int batch, boolean replacing) {
    this.writer =
        new BatchWriter(database, NodeFactory.createLiteralString(source), batch, replacing);
    this.replacing = replacing;
    this.thread = new Thread(this::work, "mindlinked-store-writer");
    thread.setDaemon(true);
    thread.start();
  }

  private enum Kind {
    HEADER,
    RECORDS,
    /** The end; what other loads of the source gave is to be dropped. */
    DROP_AND_END,
    END
  }

  /** What is handed over at once. */
  private static final class Chunk {
    final Kind kind;
    final List<RecordQuads> records = new ArrayList<>();
    int size;

    Chunk(Kind kind) {
      this.kind = kind;
    }

    void add(RecordQuads record) {
      records.add(record);
      size += record.quads().size();
    }
  }

  @Override
  public void header(Catalogue header) throws InterruptedIOException {
    requireOpen();
    if (catalogue != null || hasRecords) {
      throw new IllegalStateException("a header comes once, before the first record");
    }
    catalogue = requireNonNull(header, "header");
    Chunk chunk = new Chunk(Kind.HEADER);
    chunk.add(RecordQuads.of(header));
    give(chunk);
  }

  @Override
  public void write(EvidenceRecord record) throws InterruptedIOException {
    requireOpen();
    filling.add(RecordQuads.of(record, catalogue));
    hasRecords = true;
    complete = false;
    if (filling.size >= CHUNK) {
      flush();
    }
  }

  private void flush() throws InterruptedIOException {
    Chunk full = filling;
    filling = new Chunk(Kind.RECORDS);
    give(full);
  }

  private void give(Chunk chunk) throws InterruptedIOException {
    throwFailure();
    try {
      queue.put(chunk);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the store is written");
    }
    throwFailure();
  }

  private void throwFailure() {
    Throwable thrown = failure;
    if (thrown != null) {
      closed = true;
      throw Database.asOurs(thrown);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the sink is closed");
    }
  }

  @Override
  public void complete() {
    complete = true;
  }

  /** What has been done so far; final after {@link #close()}. */
  public LoadReport report() {
    return writer.report();
  }

  /** Writes what is left, and drops what was asked to be dropped. An interruption can wait. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    boolean interrupted = false;
    List<Chunk> last = List.of(filling, new Chunk(dropping() ? Kind.DROP_AND_END : Kind.END));
    for (int i = 0; thread.isAlive(); ) {
      try {
        if (i < last.size()) {
          i += queue.offer(last.get(i), 1, TimeUnit.SECONDS) ? 1 : 0;
        } else {
          thread.join();
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    throwFailure();
  }

  private boolean dropping() {
    return replacing && complete;
  }

  // In the other thread.

  private void work() {
    try {
      for (Chunk chunk = queue.take(); take(chunk); chunk = queue.take()) {
        // the next one
      }
    } catch (InterruptedException e) {
      writer.abort();
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  /** Whether there is more to come. */
  private boolean take(Chunk chunk) {
    switch (chunk.kind) {
      case HEADER -> chunk.records.forEach(writer::header);
      case RECORDS -> chunk.records.forEach(writer::put);
      case DROP_AND_END -> {
        writer.dropOthers();
        writer.commit();
      }
      case END -> writer.commit();
    }
    return chunk.kind == Kind.HEADER || chunk.kind == Kind.RECORDS;
  }

  private void fail(Throwable thrown) {
    try {
      writer.abort();
    } catch (RuntimeException alsoFailed) {
      thrown.addSuppressed(alsoFailed);
    }
    failure = thrown;
    queue.clear(); // lets go of whoever waits to hand over more, who then sees the failure
  }
}
