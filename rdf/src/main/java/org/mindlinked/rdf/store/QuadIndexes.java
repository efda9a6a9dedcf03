package org.mindlinked.rdf.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of quads in one transaction. Large chunks are entered by threads of their own, one
 * index by one thread, while the next chunk is made; small ones by the thread of the transaction.
 * An index gets the same keys in the same order either way.
 */
final class QuadIndexes {
  /** What part of a full chunk is worth threads. */
  private static final int WORTH_THREADS = 16;

  private final List<QuadIndex> indexes;
  private final int full;
  private @Nullable ExecutorService threads;
  private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

  /** The indexes of a table, which are given chunks of that many quads. */
  QuadIndexes(TupleTable quads, int full) {
    this.full = full;
    this.indexes = Arrays.stream(quads.getIndexes()).map(QuadIndex::new).toList();
  }

  /** Takes a full chunk, once the one before is entered. */
  void give(QuadChunk chunk) {
    await();
    ExecutorService by = threads;
    if (by == null) {
      by = threads();
      threads = by;
    }
    ExecutorService executor = by;
    List<CompletableFuture<Void>> begun = new ArrayList<>();
    for (QuadIndex index : indexes) {
      begun.add(CompletableFuture.runAsync(() -> index.enterFromElsewhere(chunk), executor));
    }
    running = CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new));
  }

  private static ExecutorService threads() {
    return Executors.newFixedThreadPool(
        Math.min(4, Runtime.getRuntime().availableProcessors()),
        work -> {
          Thread thread = new Thread(work, "mindlinked-store-index");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Enters a chunk, after all others, and comes back when it is done. */
  void last(QuadChunk chunk) {
    if (chunk.size() < full / WORTH_THREADS) {
      await();
      indexes.forEach(index -> index.enter(chunk));
    } else {
      give(chunk);
      await();
    }
  }

  private void await() {
    try {
      running.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException why ? why : e;
    }
  }

  /** Waits until nobody is at the indexes any more, whatever came of it. */
  void end() {
    running.exceptionally(failed -> null).join();
    if (threads != null) {
      threads.shutdown();
      threads = null;
    }
  }
}
