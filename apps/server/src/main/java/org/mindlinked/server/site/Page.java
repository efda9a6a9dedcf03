package org.mindlinked.server.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What answers a GET, or a HEAD. Safe for all threads. */
@FunctionalInterface
public interface Page {
  /** Answers. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
