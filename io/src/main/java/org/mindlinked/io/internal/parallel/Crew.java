package org.mindlinked.io.internal.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.EntrySource;
import org.mindlinked.model.stream.RecordEncoder;

/**
 * Threads that fill batches one after the other, work on them side by side, and give them in the
 * order in which they were filled. The first batch is filled and worked on by the thread that asks
 * for it, so that a small source starts no others. There are never more than a fixed number of
 * batches, and one that is much too large waits until there is little else.
 */
public final class Crew {
  /** How many bytes of entries may be held when a batch is much too large. */
  private static final int MOST_HELD = 1 << 21;

  /** How long closing waits for threads; one that waits itself for a source may never come back. */
  private static final long PATIENCE_MILLIS = 1000;

  private final EntryFeed feed;
  private final int threads;
  private final int batchBytes;
  private final Supplier<@Nullable RecordEncoder> encoders;
  private final List<Thread> crew = new ArrayList<>();
  private final CountDownLatch working;
  private volatile boolean stopped;

  /** Held while a batch is filled; guards the two that follow. */
  private final ReentrantLock filling = new ReentrantLock();

  private long filled;
  private boolean ended;

  /** Guards what follows; taken after the other lock, never before. */
  private final ReentrantLock state = new ReentrantLock();

  private final Condition changed = state.newCondition();
  private final Deque<Batch> empty = new ArrayDeque<>();
  private final @Nullable Batch[] done;
  private long given;
  private long held;
  private @Nullable Throwable broken;

  /**
   * A crew that has not begun.
   *
   * @param threads how many
   * @param batchBytes about how many bytes of entries are in a batch
   * @param encoders gives each thread an encoder, or null if nothing is to be encoded
   */
  public Crew(
      EntryFeed feed, int threads, int batchBytes, Supplier<@Nullable RecordEncoder> encoders) {
    this.feed = feed;
    this.threads = threads;
    this.batchBytes = batchBytes;
    this.encoders = encoders;
    this.done = new Batch[threads + 2];
    this.working = new CountDownLatch(threads);
  }

  private boolean isStopped() {
    return stopped;
  }

  /** The next batch; the last one says that it is. */
  public Batch next() {
    if (given == 0) {
      Batch first = new Batch(batchBytes);
      ended = !feed.fill(first);
      first.work(feed.twin(), encoders.get(), this::isStopped);
      given = 1;
      return first;
    }
    if (crew.isEmpty()) {
      start();
    }
    return await();
  }

  private void start() {
    filled = given;
    for (int i = 0; i < threads; i++) {
      // What they need is made here, so that classes are initialised by one thread in one order.
      EntrySource twin = feed.twin();
      RecordEncoder encoder = encoders.get();
      Thread thread = new Thread(() -> run(twin, encoder), "mindlinked-" + (i + 1));
      thread.setDaemon(true);
      crew.add(thread);
    }
    for (int i = 0; i < done.length; i++) {
      empty.add(new Batch(batchBytes));
    }
    crew.forEach(Thread::start);
  }

  private void run(@Nullable EntrySource twin, @Nullable RecordEncoder encoder) {
    try {
      while (fillOne(twin, encoder)) {
        // goes on
      }
    } catch (Throwable e) { // whoever waits for a batch must hear that it will not come
      state.lock();
      try {
        broken = e;
        changed.signalAll();
      } finally {
        state.unlock();
      }
    } finally {
      working.countDown();
    }
  }

  private boolean fillOne(@Nullable EntrySource twin, @Nullable RecordEncoder encoder) {
    Batch batch;
    long number;
    filling.lock();
    try {
      batch = ended ? null : emptyBatch();
      if (batch == null) {
        return false;
      }
      ended = !feed.fill(batch);
      number = filled++;
      hold(batch);
    } finally {
      filling.unlock();
    }
    batch.work(twin, encoder, this::isStopped);
    state.lock();
    try {
      done[slot(number)] = batch;
      changed.signalAll();
    } finally {
      state.unlock();
    }
    return true;
  }

  private @Nullable Batch emptyBatch() {
    state.lock();
    try {
      while (!stopped && empty.isEmpty()) {
        changed.awaitUninterruptibly();
      }
      return stopped ? null : empty.remove();
    } finally {
      state.unlock();
    }
  }

  private void hold(Batch batch) {
    state.lock();
    try {
      boolean large = batch.weight() > 2 * batchBytes;
      while (large && !stopped && held > 0 && held + batch.weight() > MOST_HELD) {
        changed.awaitUninterruptibly();
      }
      held += batch.weight();
    } finally {
      state.unlock();
    }
  }

  private int slot(long number) {
    return (int) (number % done.length);
  }

  private Batch await() {
    state.lock();
    try {
      int slot = slot(given);
      while (done[slot] == null && broken == null) {
        changed.awaitUninterruptibly();
      }
      Batch next = done[slot];
      if (next == null) {
        throw new IllegalStateException("a thread ended before its work", broken);
      }
      done[slot] = null;
      given++;
      return next;
    } finally {
      state.unlock();
    }
  }

  /** Gives a batch back; nothing of it may be used any more. */
  public void release(Batch batch) {
    state.lock();
    try {
      if (!crew.isEmpty()) {
        held -= batch.weight();
        batch.clear();
        empty.add(batch);
        changed.signalAll();
      }
    } finally {
      state.unlock();
    }
  }

  /**
   * Stops, waits until nobody cuts the source any more, and tells how many entries were cut and not
   * given.
   */
  public long stopAndCount() {
    stop();
    crew.forEach(thread -> join(thread, 0));
    long left = 0;
    for (Batch batch : done) {
      left += batch == null ? 0 : batch.left();
    }
    return left;
  }

  /** Stops, and waits a while until all threads have ended. */
  public void close() {
    stop();
    if (crew.isEmpty()) {
      return;
    }
    try {
      if (working.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        crew.forEach(thread -> join(thread, PATIENCE_MILLIS));
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    crew.forEach(Thread::interrupt);
  }

  private void stop() {
    stopped = true;
    state.lock();
    try {
      changed.signalAll();
    } finally {
      state.unlock();
    }
  }

  private static void join(Thread thread, long millis) {
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
