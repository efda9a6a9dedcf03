package org.mindlinked.server;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mindlinked.rdf.store.EvidenceStore;

/** A server and its store, in memory, as long as the tests of a class run. */
final class RunningServer implements BeforeAllCallback, AfterAllCallback {
  private final Supplier<EvidenceStore> opened;
  private final ServerOptions options;
  private final Filling filling;
  private final Consumer<String> log;
  private final Client client = new Client(this::uri);
  private @Nullable EvidenceStore store;
  private @Nullable EvidenceServer server;

  private RunningServer(
      Supplier<EvidenceStore> opened,
      ServerOptions options,
      Filling filling,
      Consumer<String> log) {
    this.opened = opened;
    this.options = options;
    this.filling = filling;
    this.log = log;
  }

  /** Puts records into a store. */
  @FunctionalInterface
  interface Filling {
    void into(EvidenceStore store) throws IOException;
  }

  /** Of the example records. */
  static RunningServer ofSeeds() {
    return of(Seeds::store);
  }

  /** Of no records. */
  static RunningServer ofNothing() {
    return of(EvidenceStore::inMemory);
  }

  private static RunningServer of(Supplier<EvidenceStore> opened) {
    return new RunningServer(opened, ServerOptions.DEFAULT, into -> {}, line -> {});
  }

  /** The same with those options, at any free port. */
  RunningServer with(ServerOptions other) {
    return new RunningServer(opened, other, filling, log);
  }

  /** The same with more records. */
  RunningServer with(Filling more) {
    return new RunningServer(opened, options, more, log);
  }

  /** The same, telling what it logs. */
  RunningServer logging(Consumer<String> lines) {
    return new RunningServer(opened, options, filling, lines);
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    stop();
  }

  void start() throws IOException {
    EvidenceStore filled = opened.get();
    store = filled;
    filling.into(filled);
    server = EvidenceServer.start(filled, options.withPort(0), log);
  }

  void stop() throws IOException {
    // If it did not start, the store is there alone, or nothing.
    if (server != null) {
      server.close();
    }
    if (store != null) {
      store.close();
    }
  }

  URI uri() {
    return requireNonNull(server).uri();
  }

  EvidenceStore store() {
    return requireNonNull(store);
  }

  /** One for all tests; it may be had before the server is started. */
  Client client() {
    return client;
  }
}
