package org.mindlinked.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.pages.Templates;
import org.mindlinked.pages.site.Links;

/**
 * An answer that says what is wrong: a page of the site for browsers, a line of text for all
 * others. Immutable.
 */
public final class ErrorPage {
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String HTML = "text/html; charset=utf-8";

  private final String contentType;
  private final String text;

  private ErrorPage(String contentType, String text) {
    this.contentType = contentType;
    this.text = text;
  }

  /** Its type, with the encoding. */
  public String contentType() {
    return contentType;
  }

  /** Its bytes. */
  public byte[] body() {
    return text.getBytes(UTF_8);
  }

  /** The answer for a client that takes that. */
  public static ErrorPage of(int status, Diagnostic problem, Accept accept, Links links) {
    if (!accept.likesPages()) {
      return new ErrorPage(TEXT, problem + "\n");
    }
    Map<String, Object> values =
        Map.of(
            "title",
            title(status),
            "message",
            sentence(problem.message()),
            "hint",
            problem.hint().map(ErrorPage::sentence).orElse(""),
            "code",
            problem.code(),
            "links",
            links);
    return new ErrorPage(HTML, Templates.fill("site/problem", values));
  }

  /** Sends one in place of the page that was asked for. */
  public static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Diagnostic problem,
      Links links)
      throws IOException {
    requireNonNull(problem, "problem");
    ErrorPage page = of(status, problem, Accept.of(request.getHeaders("Accept")), links);
    response.setStatus(status);
    if (!response.getHeaders("Vary").contains("Accept")) {
      response.addHeader("Vary", "Accept");
    }
    response.setContentType(page.contentType());
    byte[] body = page.body();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static String sentence(String words) {
    String end = words.endsWith(".") || words.endsWith("?") ? "" : ".";
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1) + end;
  }

  private static String title(int status) {
    return switch (status) {
      case 404 -> "There is nothing here";
      case 405 -> "Nothing can be changed here";
      case 406 -> "Not in that form";
      case 503 -> "Too busy just now";
      default -> status < 500 ? "This cannot be answered" : "Something went wrong";
    };
  }
}
