package org.mindlinked.server;

import com.sun.management.ThreadMXBean;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;

/** What is known of one query while it runs. Carried by its request. */
final class QueryRun {
  private static final String NAME = QueryRun.class.getName();

  private final ServerLimits limits;
  private final Spool spool;
  private final Deadline deadline;
  private final long thread = Thread.currentThread().getId();
  private final Duration time;
  private final long madeBefore;
  private volatile boolean outOfMemory;
  private volatile @Nullable QueryExec execution;
  private @Nullable String cut;

  /** A query that begins now, in this thread. */
  QueryRun(ServerLimits limits, Duration time, Spool spool) {
    this.limits = limits;
    this.time = time;
    this.spool = spool;
    this.deadline = Deadline.in(time);
    this.madeBefore =
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
            ? threads.getThreadAllocatedBytes(thread)
            : 0;
  }

  static QueryRun of(HttpServletRequest request) {
    if (request.getAttribute(NAME) instanceof QueryRun run) {
      return run;
    }
    throw new IllegalStateException("a query that did not come through its filter");
  }

  void attachTo(HttpServletRequest request) {
    request.setAttribute(NAME, this);
  }

  /** How long it may take. */
  Duration time() {
    return time;
  }

  Deadline deadline() {
    return deadline;
  }

  /** How much it has made of what its thread has made, both in bytes. */
  long made(long byThread) {
    return byThread - madeBefore;
  }

  /** The thread in which it runs. */
  long thread() {
    return thread;
  }

  /** Says by what it can be ended from outside. */
  void executedBy(QueryExec by) {
    execution = by;
  }

  /** Ends it, from any thread. */
  void stop() {
    deadline.stop();
    QueryExec running = execution;
    if (running != null) {
      running.abort();
    }
  }

  /** Ends it for it took too much memory. */
  void stopForMemory() {
    outOfMemory = true;
    stop();
  }

  boolean isOutOfMemory() {
    return outOfMemory;
  }

  /** Whether one row or triple more may be added to those; if not, the answer is cut here. */
  boolean mayAdd(int rows, long bytes) {
    if (rows >= limits.rows()) {
      cut = "after " + rows;
    } else if (bytes + spool.size() >= limits.resultBytes()) {
      cut = "after " + rows + ", which are " + limits.resultBytes() + " bytes";
    }
    return cut == null;
  }

  /** Where the answer was cut; null if it is whole. */
  @Nullable String cut() {
    return cut;
  }
}
