package org.mindlinked.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.EvidenceServer;
import org.mindlinked.server.ServerLimits;
import org.mindlinked.server.ServerOptions;

/** The server from its start to its end. */
final class Serving {
  private final Console console;
  private final ServeCommand asked;
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  Serving(Console console, ServeCommand asked) {
    this.console = console;
    this.asked = asked;
  }

  int run() throws IOException {
    ServerOptions options = options();
    try (EvidenceStore store =
        asked.store().isPresent()
            ? EvidenceStore.openExisting(asked.store().get())
            : EvidenceStore.inMemory()) {
      if (asked.store().isEmpty()) {
        int code = read(store);
        if (code != Exit.WELL && asked.manner() == Run.Manner.STRICT) {
          return code;
        }
      }
      serve(store, options);
    } finally {
      closed.countDown();
    }
    return Exit.WELL;
  }

  private int read(EvidenceStore store) throws IOException {
    Run run = new Run(console, asked.inputs(), asked.manner(), Optional.empty());
    return run.execute(
        reader -> {
          try (RecordSink sink = store.writer().source("inputs").open()) {
            return reader.read(new Into(sink));
          }
        });
  }

  private void serve(EvidenceStore store, ServerOptions options) {
    EvidenceServer server =
        EvidenceServer.start(store, options, asked.quiet() ? line -> {} : console::say);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "mindlinked-stop"));
    console.say(
        String.format(
            Locale.ROOT,
            "%,d records at %s, queries at %ssparql; Ctrl+C stops",
            store.size(),
            server.uri(),
            server.uri()));
    if (!isLoopback(options.host())
        && options.allowedHosts().isEmpty()
        && options.publicBase().isEmpty()) {
      console.say(
          "others can reach it, but will be refused until --public-base or --allow-host names what"
              + " they call it");
    }
    try {
      told.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The process ends when this does: after the server, and the store. */
  private void end(EvidenceServer server) {
    server.close();
    told.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    console.say("stopped");
    console.flush();
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }

  private ServerOptions options() {
    ServerLimits limits =
        ServerLimits.DEFAULT
            .withTimeout(Duration.ofSeconds(asked.timeout()))
            .withRows(asked.rows());
    if (asked.queries().isPresent()) {
      limits = limits.withQueries(asked.queries().get());
    }
    ServerOptions options =
        ServerOptions.DEFAULT
            .withHost(asked.host())
            .withPort(asked.port())
            .withAllowedHosts(Set.copyOf(asked.allowedHosts()))
            .withAllowedOrigins(Set.copyOf(asked.allowedOrigins()))
            .withLimits(limits);
    return asked.publicBase().map(options::withPublicBase).orElse(options);
  }

  private record Into(RecordSink sink) implements Reading {
    @Override
    public void header(Catalogue catalogue) throws IOException {
      sink.header(catalogue);
    }

    @Override
    public void record(EvidenceRecord record) throws IOException {
      sink.write(record);
    }
  }
}
