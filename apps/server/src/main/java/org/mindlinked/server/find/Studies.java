package org.mindlinked.server.find;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mindlinked.rdf.store.EvidenceStore;

/**
 * The index of a store, which is made by a thread of its own while others are answered already.
 * Safe for all threads.
 */
public final class Studies implements AutoCloseable {
  private final FutureTask<StudyIndex> making;
  private final Thread maker;
  private volatile boolean closed;

  private Studies(EvidenceStore store) {
    this.making = new FutureTask<>(() -> StudyIndex.of(store, () -> closed));
    this.maker = new Thread(making, "mindlinked-index");
    maker.setDaemon(true);
  }

  /** Begins to read that store. */
  public static Studies prepare(EvidenceStore store) {
    Studies studies = new Studies(requireNonNull(store, "store"));
    studies.maker.start();
    return studies;
  }

  /**
   * The index, if it is made.
   *
   * @throws IllegalStateException if the store could not be read
   */
  public Optional<StudyIndex> index() {
    return making.isDone() ? within(Duration.ZERO) : Optional.empty();
  }

  /**
   * The index, if it is made by then.
   *
   * @throws IllegalStateException if the store could not be read
   */
  public Optional<StudyIndex> within(Duration time) {
    try {
      return Optional.of(making.get(time.toNanos(), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | CancellationException e) {
      return Optional.empty();
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
