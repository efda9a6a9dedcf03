package org.mindlinked.server;

import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.pages.site.Links;
import org.mindlinked.server.site.ErrorPage;

/** Turns away, before anything is read, what is meant for others or too much. */
final class Gate extends Handler.Wrapper {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final HostNames hosts;
  private final ServerLimits limits;
  private final Links links;

  Gate(HostNames hosts, ServerLimits limits, Links links, Handler behind) {
    super(behind);
    this.hosts = hosts;
    this.limits = limits;
    this.links = links;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Referrer-Policy", "no-referrer");
    response.getHeaders().put("Cross-Origin-Opener-Policy", "same-origin");
    response.getHeaders().put("Cross-Origin-Resource-Policy", "same-origin");
    response
        .getHeaders()
        .put(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self'");
    Refusal refusal = refusal(request);
    if (refusal == null) {
      return super.handle(request, response, callback);
    }
    response.setStatus(refusal.status());
    ErrorPage page =
        ErrorPage.of(refusal.status(), refusal.problem(), ErrorAnswers.accept(request), links);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, page.contentType());
    if (refusal.status() == 405) {
      response.getHeaders().put(HttpHeader.ALLOW, allowed(request));
    }
    if (hasBody(request)) {
      // What is still to come is not read.
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
    }
    response.write(true, ByteBuffer.wrap(page.body()), callback);
    return true;
  }

  private @Nullable Refusal refusal(Request request) {
    String host = request.getHeaders().get(HttpHeader.HOST);
    if (!hosts.serves(host)) {
      return Refusal.of(
              421,
              ServerCodes.HOST,
              "this server does not answer for the host " + Shown.of(host == null ? "" : host))
          .hint(
              "start it with --allow-host and the name under which it is reached, or --public-base");
    }
    if (request.getHttpURI().getPathQuery().length() > limits.addressLength()) {
      return Refusal.of(
              414,
              ServerCodes.ADDRESS_LENGTH,
              "the address is longer than " + limits.addressLength() + " characters")
          .hint("send long queries by POST");
    }
    String method = request.getMethod();
    if (!READING.contains(method) && !(method.equals("POST") && takesQueries(request))) {
      return Refusal.of(
          405,
          ServerCodes.METHOD,
          Shown.of(method) + " is not taken here, only " + allowed(request));
    }
    return body(request);
  }

  private @Nullable Refusal body(Request request) {
    long length = request.getLength();
    if (length > limits.requestBytes()) {
      return Refusal.of(
          413,
          ServerCodes.BODY_LENGTH,
          "the body has " + length + " bytes, " + limits.requestBytes() + " at most were expected");
    }
    boolean open =
        request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)
            || (length < 0 && request.getMethod().equals("POST"));
    return open
        ? Refusal.of(
                411, ServerCodes.BODY_LENGTH, "the body does not say beforehand how long it is")
            .hint("send a Content-Length")
        : null;
  }

  private static boolean hasBody(Request request) {
    return request.getLength() != 0
        && (request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING));
  }

  private static boolean takesQueries(Request request) {
    return Request.getPathInContext(request).equals(EvidenceServer.SPARQL);
  }

  private static String allowed(Request request) {
    return takesQueries(request) ? "GET, POST, OPTIONS" : "GET, HEAD, OPTIONS";
  }
}
