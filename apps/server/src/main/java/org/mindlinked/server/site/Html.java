package org.mindlinked.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.mindlinked.pages.Templates;

/** Sends pages for people. */
final class Html {
  private Html() {}

  /** Sends the page that a template makes. */
  static void send(HttpServletResponse response, String template, Map<String, Object> values)
      throws IOException {
    send(response, Templates.fill(template, values));
  }

  /** Sends a page. */
  static void send(HttpServletResponse response, String html) throws IOException {
    byte[] bytes = html.getBytes(UTF_8);
    response.setContentType("text/html; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
