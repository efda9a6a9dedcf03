package org.mindlinked.server;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The queries that run now, so many at most, and a place for some that wait. Safe for threads. */
final class RunningQueries {
  private final ServerLimits limits;
  private final Semaphore places;
  private final Semaphore waiting;
  private final Set<QueryRun> runs = ConcurrentHashMap.newKeySet();

  RunningQueries(ServerLimits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.queries(), true);
    this.waiting = new Semaphore(limits.waiting());
  }

  /** Takes a place, after a while if need be; false if there is none. */
  boolean enter() {
    if (places.tryAcquire()) {
      return true;
    }
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }

  /** Notes a query that has a place. */
  void add(QueryRun run) {
    runs.add(run);
  }

  /** Gives its place to the next. */
  void remove(QueryRun run) {
    runs.remove(run);
    places.release();
  }

  Set<QueryRun> runs() {
    return runs;
  }

  /** Ends all. */
  void stop() {
    runs.forEach(QueryRun::stop);
  }
}
