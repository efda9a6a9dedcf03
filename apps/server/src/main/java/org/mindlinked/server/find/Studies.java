package org.mindlinked.server.find;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.mindlinked.rdf.store.EvidenceStore;

/**
 * The index of a store, which is made by a thread of its own while others are answered already.
 * Safe for all threads.
 */
public final class Studies implements AutoCloseable {
  private final FutureTask<StudyIndex> making;
  private final Thread maker;
  private volatile boolean closed;

  private Studies(Function<BooleanSupplier, StudyIndex> making) {
    this.making = new FutureTask<>(() -> making.apply(() -> closed));
    this.maker = new Thread(this.making, "mindlinked-index");
    maker.setDaemon(true);
  }

  /** Begins to read that store. */
  public static Studies prepare(EvidenceStore store) {
    requireNonNull(store, "store");
    return prepare(given -> StudyIndex.of(store, given));
  }

  /**
   * Begins to make an index in that way.
   *
   * @param making is told when the index is not wanted any more
   */
  public static Studies prepare(Function<BooleanSupplier, StudyIndex> making) {
    Studies studies = new Studies(making);
    studies.maker.start();
    return studies;
  }

  /** Waits until the index is made or cannot be made, but no longer than that. */
  public void await(Duration time) {
    try {
      maker.join(Math.max(1, time.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The index, if it is made.
   *
   * @throws IllegalStateException if the store could not be read
   */
  public Optional<StudyIndex> index() {
    if (!making.isDone()) {
      return Optional.empty();
    }
    try {
      return Optional.of(making.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException) {
        return Optional.empty();
      }
      throw new IllegalStateException("the index of studies could not be made", e.getCause());
    }
  }

  /**
   * The index, if it is made by then.
   *
   * @throws IllegalStateException if the store could not be read
   */
  public Optional<StudyIndex> within(Duration time) {
    await(time);
    return index();
  }

  /** Gives up what is not made yet, and returns once the store is not read any more. */
  @Override
  public void close() {
    closed = true;
    try {
      maker.join();
      Optional<StudyIndex> made = index();
      if (made.isPresent()) {
        made.get().close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalStateException e) {
      // What was only read needs no saving.
    }
  }
}
