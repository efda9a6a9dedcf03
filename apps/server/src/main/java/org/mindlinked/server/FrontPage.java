package org.mindlinked.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says to a person where they are. */
final class FrontPage {
  private static final String HTML =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <title>Mindlinked</title>
      <h1>Mindlinked</h1>
      <p>Metadata of mental-health studies as linked evidence.</p>
      <ul>
      <li><a href="/sparql">/sparql</a> answers SPARQL 1.1 queries, and describes itself without one
      <li><a href="/.well-known/void">/.well-known/void</a> says what is here
      </ul>
      </html>
      """;

  private FrontPage() {}

  static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("text/html; charset=utf-8");
    response.getOutputStream().write(HTML.getBytes(UTF_8));
  }
}
