package org.mindlinked.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Shown;

/**
 * Stands before what needs the store: lets so many in at once, takes known parameters only, and
 * keeps an answer back until it is whole.
 */
class QueryFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** What a client may ask again after, in seconds. */
  private static final String RETRY_AFTER = "5";

  private static final Set<String> PARAMETERS =
      Set.of(
          "query",
          "default-graph-uri",
          "named-graph-uri",
          "timeout",
          "format",
          "output",
          "results");
  private static final Set<String> FORMATS = Set.of("format", "output", "results");

  private final transient ServerLimits limits;
  private final transient RunningQueries running;
  private final transient Metrics metrics;

  QueryFilter(ServerLimits limits, RunningQueries running, Metrics metrics) {
    this.limits = limits;
    this.running = running;
    this.metrics = metrics;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Spool spool = new Spool();
    SpooledResponse spooled = new SpooledResponse(response, spool);
    long started = System.nanoTime();
    try {
      Refusal refusal = refusal(request);
      if (refusal == null && !run(request, spooled, spool, chain)) {
        refusal =
            Refusal.of(503, ServerCodes.BUSY, "as many queries run as may")
                .hint("ask again in " + RETRY_AFTER + " seconds");
      }
      if (refusal != null) {
        spooled.sendError(refusal.status(), refusal.text().strip());
      }
      if (spooled.getStatus() == 503) {
        spooled.setHeader("Retry-After", RETRY_AFTER);
      }
      metrics.query(
          spooled.getStatus(),
          spooled.getHeader(SparqlQueries.CUT) != null,
          Duration.ofNanos(System.nanoTime() - started));
      spooled.send();
    } finally {
      spool.discard();
    }
  }

  /** False if there was no place. */
  private boolean run(
      HttpServletRequest request, SpooledResponse response, Spool spool, FilterChain chain)
      throws IOException, ServletException {
    if (!running.enter()) {
      return false;
    }
    QueryRun run = new QueryRun(limits, time(request), spool);
    try {
      run.attachTo(request);
      running.add(run);
      chain.doFilter(request, response);
      return true;
    } finally {
      running.remove(run);
    }
  }

  private @Nullable Refusal refusal(HttpServletRequest request) {
    Map<String, String[]> given;
    try {
      given = request.getParameterMap();
    } catch (RuntimeException e) {
      return Refusal.of(400, ServerCodes.PARAMETER, "the parameters are not form-urlencoded UTF-8");
    }
    return refusal(given);
  }

  /** What is wrong with the parameters, or null. */
  @Nullable Refusal refusal(Map<String, String[]> given) {
    for (Map.Entry<String, String[]> parameter : given.entrySet()) {
      String name = parameter.getKey();
      if (!PARAMETERS.contains(name)) {
        return Refusal.of(
            400,
            ServerCodes.PARAMETER,
            "the parameter "
                + Shown.of(name)
                + " is not taken, only "
                + String.join(", ", new TreeSet<>(PARAMETERS)));
      }
      for (String value : parameter.getValue()) {
        if (FORMATS.contains(name) && !value.matches("[A-Za-z0-9.+/-]{1,80}")) {
          return wrong(name, value, "the name of a format");
        }
        if (name.equals("timeout") && !value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
          return wrong(name, value, "a number of seconds");
        }
      }
    }
    return null;
  }

  private static Refusal wrong(String name, String value, String expected) {
    return Refusal.of(
        400,
        ServerCodes.PARAMETER,
        "the parameter " + name + " is " + Shown.of(value) + ", " + expected + " was expected");
  }

  /** What the client asks for, if that is less than what it may have. */
  Duration time(HttpServletRequest request) {
    String asked = request.getParameter("timeout");
    if (asked == null) {
      return limits.timeout();
    }
    long millis = Math.max(1, Math.round(Double.parseDouble(asked) * 1000));
    return millis < limits.timeout().toMillis() ? Duration.ofMillis(millis) : limits.timeout();
  }
}
