package org.mindlinked.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands before the page of queries: a ready question takes a place as any other query does. */
final class QuestionFilter extends QueryFilter {
  private static final long serialVersionUID = 1L;

  private final transient ServerLimits limits;

  QuestionFilter(ServerLimits limits, RunningQueries running, Metrics metrics) {
    super(limits, running, metrics);
    this.limits = limits;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getQueryString() == null) {
      chain.doFilter(request, response);
    } else {
      super.doFilter(request, response, chain);
    }
  }

  /** The page itself says what is wrong, in its form. */
  @Override
  @Nullable Refusal refusal(Map<String, String[]> given) {
    return null;
  }

  @Override
  Duration time(HttpServletRequest request) {
    return limits.timeout();
  }
}
