package org.mindlinked.server;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** When a query must have ended, and whether it was told to end before. Safe for all threads. */
final class Deadline {
  private final long end;
  private volatile boolean stopped;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  boolean isOver() {
    return stopped || System.nanoTime() - end >= 0;
  }

  /** Lets it end now. */
  void stop() {
    stopped = true;
  }

  /** Ends what calls it, if it is over. */
  void check() {
    if (isOver()) {
      throw new QueryCancelledException();
    }
  }
}
