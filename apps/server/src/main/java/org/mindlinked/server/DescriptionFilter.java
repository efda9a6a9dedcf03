package org.mindlinked.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Describes the endpoint to those who ask it nothing. */
final class DescriptionFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private final transient Description description;

  DescriptionFilter(Description description) {
    this.description = description;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("GET") && request.getParameter("query") == null) {
      Graphs.send(description.ofService(request), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
