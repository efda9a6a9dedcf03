package org.mindlinked.rdf.query;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a query failed since its time was over. Jena says so, but for a join that is ended
 * while it looks at its first half: that fails as it is closed, for want of what it has not made.
 */
final class Late {
  private final @Nullable Duration time;
  private @Nullable AtomicBoolean cancelled;

  private Late(@Nullable Duration time) {
    this.time = time;
  }

  /** For a query that may take so long. */
  static Late after(@Nullable Duration time) {
    return new Late(time);
  }

  /** The same for the query that is run by that. */
  QueryExec watching(QueryExec exec) {
    cancelled = Context.getCancelSignal(exec.getContext());
    return exec;
  }

  /** The time that was over; throws what happened if it was something else. */
  Duration orThrow(RuntimeException failed) {
    boolean told = failed instanceof QueryCancelledException;
    AtomicBoolean signal = cancelled;
    if (time == null || !(told || (signal != null && signal.get()))) {
      throw failed;
    }
    return time;
  }
}
