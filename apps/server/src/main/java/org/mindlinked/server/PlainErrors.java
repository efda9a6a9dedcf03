package org.mindlinked.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says what went wrong where only the web server knows, in the same form as everything else. */
final class PlainErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    Refusal refusal = Refusal.of(status, code(status), message(request, status));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Refusal.TYPE);
    response.write(true, ByteBuffer.wrap(refusal.text().getBytes(UTF_8)), callback);
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
