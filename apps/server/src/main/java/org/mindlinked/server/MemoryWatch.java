package org.mindlinked.server;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends the query that has made most objects when memory stays nearly full after a collection: one
 * query must not take the memory of all.
 */
final class MemoryWatch {
  private static final double FULL = 0.8;
  private static final int LOOK_EVERY_MILLIS = 50;

  private final RunningQueries running;
  private final MemoryPoolMXBean pool;
  private final ThreadMXBean threads;
  private long collectionsSeen = -1;

  private MemoryWatch(RunningQueries running, MemoryPoolMXBean pool, ThreadMXBean threads) {
    this.running = running;
    this.pool = pool;
    this.threads = threads;
  }

  /** Looks from now on, where the virtual machine tells what is needed. */
  static void start(RunningQueries running, ScheduledExecutorService clock) {
    Optional<MemoryPoolMXBean> pool =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(each -> each.getType() == MemoryType.HEAP)
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .filter(each -> each.getUsage().getMax() > 0)
            .max(Comparator.comparingLong(each -> each.getUsage().getMax()));
    if (pool.isPresent()
        && ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
        && threads.isThreadAllocatedMemorySupported()) {
      MemoryWatch watch = new MemoryWatch(running, pool.get(), threads);
      ScheduledFuture<?> unused =
          clock.scheduleWithFixedDelay(
              watch::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    long full = Math.round(pool.getUsage().getMax() * FULL);
    if (pool.getUsage().getUsed() < full) {
      return;
    }
    if (pool.getCollectionUsage().getUsed() < full && !isNeeded(full)) {
      return;
    }
    long collections =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionCount)
            .sum();
    if (collections == collectionsSeen) {
      // What was ended last has not been given back yet.
      return;
    }
    collectionsSeen = collections;
    running.runs().stream()
        .filter(run -> !run.isOutOfMemory())
        .max(Comparator.comparingLong(this::made))
        .ifPresent(QueryRun::stopForMemory);
  }

  /**
   * Whether memory is full of what is needed. Nobody knows before a collection; the next one of
   * itself may come only when all is full, and then it is too late.
   */
  private boolean isNeeded(long full) {
    if (running.runs().isEmpty()) {
      return false;
    }
    ManagementFactory.getMemoryMXBean().gc();
    return pool.getCollectionUsage().getUsed() >= full;
  }

  private long made(QueryRun run) {
    return run.made(threads.getThreadAllocatedBytes(run.thread()));
  }
}
