package org.mindlinked.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body before anybody waits for it, so that clients who send slowly hold no thread, and
 * ends those who send too slowly.
 */
final class EagerBody extends Handler.Wrapper {
  private final Duration patience;

  EagerBody(Duration patience, Handler behind) {
    super(behind);
    this.patience = patience;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() == 0 || !request.getMethod().equals("POST")) {
      return super.handle(request, response, callback);
    }
    // Not longer than the gate lets through, for it has said how long it is.
    CompletableFuture<ByteBuffer> body =
        Promise.Completable.with(promise -> Content.Source.asByteBuffer(request, promise));
    CompletableFuture<ByteBuffer> unused =
        body.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete(
                (octets, failure) ->
                    request
                        .getComponents()
                        .getExecutor()
                        .execute(() -> goOn(request, response, callback, octets)));
    return true;
  }

  private void goOn(
      Request request, Response response, Callback callback, @Nullable ByteBuffer octets) {
    if (octets == null) {
      Refusal refusal =
          Refusal.of(
              408,
              ServerCodes.BODY_LENGTH,
              "the body did not come within " + patience.toSeconds() + " s as long as it said");
      response.setStatus(refusal.status());
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, Refusal.TYPE);
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      response.write(true, ByteBuffer.wrap(refusal.text().getBytes(UTF_8)), callback);
      return;
    }
    try {
      if (!super.handle(new WithBody(request, octets), response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /** A request whose body has been read. */
  private static final class WithBody extends Request.Wrapper {
    private Content.@Nullable Chunk body;

    WithBody(Request request, ByteBuffer octets) {
      super(request);
      body = Content.Chunk.from(octets, true);
    }

    @Override
    public Content.Chunk read() {
      Content.Chunk next = body;
      body = null;
      return next == null ? Content.Chunk.EOF : next;
    }

    @Override
    public void demand(Runnable demanded) {
      demanded.run();
    }
  }
}
