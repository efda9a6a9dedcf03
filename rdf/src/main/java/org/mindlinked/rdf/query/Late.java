package org.mindlinked.rdf.query;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a query failed since its time was over. Jena says so, but for a join that is ended
 * while it looks at its first half: that fails as it is closed, for want of what it has not made.
 */
final class Late {
  private final @Nullable Duration time;
  private final long begun = System.nanoTime();

  private Late(@Nullable Duration time) {
    this.time = time;
  }

  /** For a query that begins now. */
  static Late after(@Nullable Duration time) {
    return new Late(time);
  }

  /** The time that was over; throws what happened if it was something else. */
  Duration orThrow(RuntimeException failed) {
    boolean told = failed instanceof QueryCancelledException;
    if (time == null || !(told || System.nanoTime() - begun >= time.toNanos())) {
      throw failed;
    }
    return time;
  }
}
