package org.mindlinked.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets go of clients who take an answer too slowly: they hold a thread. Jetty has settings for
 * that, which nothing in it reads.
 */
final class SlowReaders extends Handler.Wrapper {
  private final Duration grace;
  private final long octetsPerSecond;
  private final Set<Sending> waiting = ConcurrentHashMap.newKeySet();

  /**
   * Watches those behind.
   *
   * @param grace how long all waiting for one client may take together, whatever it takes
   * @param octetsPerSecond for each so many, a second more
   */
  SlowReaders(Duration grace, long octetsPerSecond, Handler behind) {
    super(behind);
    this.grace = grace;
    this.octetsPerSecond = octetsPerSecond;
  }

  /** Has a clock look for them. */
  void watchBy(ScheduledExecutorService clock, Duration every) {
    long millis = every.toMillis();
    var unused =
        clock.scheduleWithFixedDelay(
            () -> waiting.forEach(Sending::endIfSlow), millis, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new Sending(request, response), callback);
  }

  /** An answer on its way. Written by one thread after the other, watched by another one. */
  private final class Sending extends Response.Wrapper {
    private long octets;
    private long waitedNanos;
    private long since;
    private boolean ended;

    Sending(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      begin(content == null ? 0 : content.remaining());
      super.write(last, content, Callback.from(this::end, callback));
    }

    private void begin(int more) {
      synchronized (this) {
        octets += more;
        since = System.nanoTime();
      }
      waiting.add(this);
    }

    private void end() {
      waiting.remove(this);
      synchronized (this) {
        waitedNanos += System.nanoTime() - since;
      }
    }

    private void endIfSlow() {
      synchronized (this) {
        long may = grace.toNanos() + TimeUnit.SECONDS.toNanos(octets) / octetsPerSecond;
        if (ended || waitedNanos + System.nanoTime() - since <= may) {
          return;
        }
        ended = true;
      }
      getRequest()
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close(new IOException("the client takes the answer too slowly"));
    }
  }
}
