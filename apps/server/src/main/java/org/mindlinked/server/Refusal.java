package org.mindlinked.server;

import java.time.Duration;
import org.mindlinked.model.diagnostic.Diagnostic;

/** An answer that says no, and why. */
record Refusal(int status, Diagnostic problem) {
  static final String TYPE = "text/plain; charset=utf-8";

  static Refusal of(int status, String code, String message) {
    return new Refusal(status, Diagnostic.error(code, message));
  }

  Refusal hint(String advice) {
    return new Refusal(status, problem.hint(advice));
  }

  /** Of a query that was not over in time. */
  static Refusal timeout(Duration time) {
    return of(
            503,
            ServerCodes.TIMEOUT,
            "the query took longer than " + time.toMillis() / 1000.0 + " s")
        .hint("ask for less: fewer patterns that meet in no variable, a narrower filter");
  }

  /** Of a query that would have taken the memory of all. */
  static Refusal memory() {
    return of(503, ServerCodes.MEMORY, "the query needed more memory than there is")
        .hint("ask for less: without ORDER BY, DISTINCT or GROUP BY over everything");
  }

  /** The body of the answer. */
  String text() {
    return problem + "\n";
  }
}
