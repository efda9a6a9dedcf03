package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients who take an answer drop by drop, and clients who take it as it comes. */
class SlowReadersTest {
  private static final int OCTETS = 16 << 20;

  private final CompletableFuture<String> sent = new CompletableFuture<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Server server = new Server(new InetSocketAddress("localhost", 0));

  private void start(int octetsPerSecond) throws Exception {
    SlowReaders readers =
        new SlowReaders(Duration.ofMillis(200), octetsPerSecond, new LongAnswer());
    readers.watchBy(clock, Duration.ofMillis(50));
    server.setHandler(readers);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
    clock.shutdownNow();
  }

  /** Sends a long answer and tells what came of it. */
  private final class LongAnswer extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      response.write(
          true,
          ByteBuffer.allocate(OCTETS),
          Callback.from(
              () -> {
                sent.complete("whole");
                callback.succeeded();
              },
              failure -> {
                sent.complete(failure.getMessage());
                callback.failed(failure);
              }));
      return true;
    }
  }

  private Socket ask() throws IOException {
    Socket socket = new Socket();
    socket.connect(
        new InetSocketAddress(
            "localhost", ((ServerConnector) server.getConnectors()[0]).getLocalPort()));
    socket
        .getOutputStream()
        .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void who_reads_drop_by_drop_is_let_go() throws Exception {
    start(1 << 30);
    try (Socket slow = ask()) {
      while (!sent.isDone() && slow.getInputStream().read() >= 0) {
        Thread.sleep(20);
      }

      assertThat(sent.get(5, TimeUnit.SECONDS)).contains("too slowly");
    }
  }

  @Test
  void who_reads_as_it_comes_gets_all() throws Exception {
    start(1 << 20);
    try (Socket socket = ask()) {
      socket.getInputStream().readNBytes(OCTETS);

      assertThat(sent.get(5, TimeUnit.SECONDS)).isEqualTo("whole");
    }
  }
}
