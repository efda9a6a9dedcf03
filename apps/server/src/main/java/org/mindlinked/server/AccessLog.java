package org.mindlinked.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.mindlinked.model.diagnostic.Shown;

/**
 * One line for each request: when, what, how it ended, how long that took, and the beginning of the
 * query. Who asked is not written.
 */
final class AccessLog implements RequestLog {
  private static final String QUERY = AccessLog.class.getName();
  private static final int LONGEST_PATH = 60;

  private final Consumer<String> lines;

  AccessLog(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Has the line of that request show the query. */
  static void note(HttpServletRequest request, String query) {
    request.setAttribute(QUERY, Shown.of(query.strip().replaceAll("\\s+", " ")));
  }

  @Override
  public void log(Request request, Response response) {
    Object query = request.getAttribute(QUERY);
    lines.accept(
        String.format(
            Locale.ROOT,
            "%s %s %s %d %d B %d ms%s",
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            word(request.getMethod()),
            word(Request.getPathInContext(request)),
            response.getStatus(),
            Response.getContentBytesWritten(response),
            NanoTime.millisSince(request.getBeginNanoTime()),
            query == null ? "" : " " + query));
  }

  /** A word that cannot begin another line or column. */
  private static String word(String given) {
    String shown = given.replaceAll("[^\\x21-\\x7e]", "?");
    return shown.length() <= LONGEST_PATH ? shown : shown.substring(0, LONGEST_PATH) + "…";
  }
}
