package org.mindlinked.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.mindlinked.pages.site.Links;
import org.mindlinked.server.site.Accept;
import org.mindlinked.server.site.ErrorPage;

/** Says what went wrong where only the web server knows, in the same form as everything else. */
final class ErrorAnswers extends ErrorHandler {
  private final Links links;

  ErrorAnswers(Links links) {
    this.links = links;
  }

  /** What the client of a request takes. */
  static Accept accept(Request request) {
    return Accept.of(request.getHeaders().getValues("Accept"));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Refusal refusal = Refusal.of(status, code(status), message(request, status));
    if (status == 404) {
      refusal =
          refusal.hint("ask for a record, concept or term by its IRI: " + Links.RECORD + "?iri=…");
    }
    ErrorPage page = ErrorPage.of(status, refusal.problem(), accept(request), links);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, page.contentType());
    response.write(true, ByteBuffer.wrap(page.body()), callback);
    return true;
  }

  private static String code(int status) {
    return switch (status) {
      case 404 -> ServerCodes.PATH;
      case 405 -> ServerCodes.METHOD;
      case 408, 411, 413 -> ServerCodes.BODY_LENGTH;
      case 414, 431 -> ServerCodes.ADDRESS_LENGTH;
      case 503 -> ServerCodes.BUSY;
      default -> status < 500 ? ServerCodes.PARAMETER : ServerCodes.FAILED;
    };
  }

  /** Of a failure of ours nothing is told that was not meant to be. */
  private static String message(Request request, int status) {
    Object message = request.getAttribute(ERROR_MESSAGE);
    return status == 404
        ? "there is nothing at this path"
        : status < 500 && message != null ? message.toString() : HttpStatus.getMessage(status);
  }
}
