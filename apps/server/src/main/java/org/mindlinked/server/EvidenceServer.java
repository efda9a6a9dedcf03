package org.mindlinked.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.find.Studies;
import org.mindlinked.server.linked.LinkedData;
import org.mindlinked.server.site.Site;

/**
 * A running server that answers SPARQL about a store, and changes nothing in it.
 *
 * <p>{@code /sparql} takes queries by GET and POST, over all graphs as one, and describes itself
 * without one; {@code /.well-known/void} says what is in the store; {@code /health}, {@code /ready}
 * and {@code /metrics} are for those who run it. Safe for all threads.
 */
public final class EvidenceServer implements AutoCloseable {
  static final String SPARQL = "/sparql";
  static final String VOID = "/.well-known/void";

  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration GRACE = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int CONNECTIONS = 1024;
  private static final long OCTETS_PER_SECOND = 16 << 10;
  private static final int SPARE_THREADS = 16;

  private final FusekiServer fuseki;
  private final EvidenceStore store;
  private final Studies studies;
  private final ServerOptions options;
  private final RunningQueries running;
  private final ScheduledExecutorService clock;
  private final DatasetGraph data;
  private final Description description;
  private @Nullable WarmUp warmUp;
  private volatile boolean stopping;

  private EvidenceServer(
      EvidenceStore store, Studies studies, ServerOptions options, Consumer<String> accessLog) {
    this.store = store;
    this.studies = studies;
    this.options = options;
    this.data = store.dataset();
    this.description = new Description(store, options.links());
    this.running = new RunningQueries(options.limits());
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "mindlinked-clock");
              thread.setDaemon(true);
              return thread;
            });
    this.fuseki = build();
    arrange(fuseki.getJettyServer(), accessLog);
  }

  /**
   * Starts to answer.
   *
   * @param store is not closed with the server
   * @param accessLog takes a line for each request, from any thread
   * @throws ServerException ({@code ML-SRV-001}) if it cannot listen there
   */
  public static EvidenceServer start(
      EvidenceStore store, ServerOptions options, Consumer<String> accessLog) {
    JenaSystem.init();
    requireNonNull(options, "options");
    requireNonNull(accessLog, "accessLog");
    return start(store, Studies.prepare(store), options, accessLog);
  }

  /** As {@link #start}, with an index that is made in some way of its own. */
  static EvidenceServer start(
      EvidenceStore store, Studies studies, ServerOptions options, Consumer<String> accessLog) {
    JenaSystem.init();
    EvidenceServer server = new EvidenceServer(store, studies, options, accessLog);
    server.listen();
    return server;
  }

  private void listen() {
    try {
      fuseki.start();
    } catch (FusekiException failed) {
      clock.shutdownNow();
      stopQuietly();
      studies.close();
      throw new ServerException(
          Diagnostic.error(
                  ServerCodes.CANNOT_LISTEN,
                  "cannot listen on "
                      + options.host()
                      + ", port "
                      + options.port()
                      + ": "
                      + reason(failed))
              .hint("another program may listen there: choose another --port, 0 for any"),
          failed);
    }
    MemoryWatch.start(running, clock);
    warmUp = WarmUp.start(store, description);
    // With a store of some thousand studies, whoever comes first finds all pages.
    studies.await(PATIENCE);
  }

  private static String reason(Throwable failed) {
    Throwable first = failed;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    String message = first.getMessage();
    return message == null ? first.getClass().getSimpleName() : message;
  }

  private void stopQuietly() {
    try {
      fuseki.stop();
    } catch (FusekiException e) {
      // It never ran.
    }
  }

  private FusekiServer build() {
    ServerLimits limits = options.limits();
    Metrics metrics = new Metrics(running);
    QueryFilter queries = new QueryFilter(limits, running, metrics);
    FusekiServer.Builder server =
        FusekiServer.create()
            .port(options.port())
            .numServerThreads(4, limits.queries() + limits.waiting() + SPARE_THREADS)
            .fusekiModules(FusekiModules.empty())
            .registerOperation(Operation.Query, new SparqlQueries())
            .addFilter(SPARQL, queries)
            .addFilter(VOID, queries)
            .addFilter(Links.QUERY, new QuestionFilter(limits, running, metrics))
            .addFilter(SPARQL, new DescriptionFilter(description))
            .add(SPARQL, DataService.newBuilder(data).addEndpoint(Operation.Query))
            .addServlet(
                VOID,
                new PageServlet(
                    (request, response) ->
                        Graphs.send(description.ofData(request), request, response)))
            .addServlet("/health", new PageServlet((request, response) -> text(response, "well\n")))
            .addServlet("/ready", new PageServlet(this::ready))
            .addServlet(
                "/metrics", new PageServlet((request, response) -> text(response, metrics.text())));
    Site.pages(store, studies, options.links(), limits.timeout())
        .forEach((path, page) -> server.addServlet(path, new PageServlet(page)));
    LinkedData.pages(store, studies, options.links())
        .forEach((path, page) -> server.addServlet(path, new PageServlet(page)));
    return server.build();
  }

  private void arrange(Server jetty, Consumer<String> accessLog) {
    ServerLimits limits = options.limits();
    ErrorAnswers errors = new ErrorAnswers(options.links());
    jetty.setErrorHandler(errors);
    if (jetty.getHandler() instanceof ServletContextHandler context) {
      context.setErrorHandler(errors);
      context.getServletHandler().setDecodeAmbiguousURIs(true);
    }
    Handler inner = new EagerBody(IDLE, jetty.getHandler());
    Handler graceful = new GracefulHandler(crossOrigin(inner));
    SlowReaders readers = new SlowReaders(IDLE, OCTETS_PER_SECOND, graceful);
    readers.watchBy(clock, PATIENCE);
    Links links = options.links();
    Gate gate = new Gate(new HostNames(options.servedHosts()), limits, links, readers);
    jetty.setHandler(links.prefix().isEmpty() ? gate : new PublicPath(links.prefix(), gate));
    jetty.setRequestLog(new AccessLog(accessLog));
    jetty.setStopTimeout(GRACE.toMillis());
    jetty.addBean(new NetworkConnectionLimit(CONNECTIONS, jetty));
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector socket) {
        socket.setHost(options.host());
        socket.setIdleTimeout(IDLE.toMillis());
        HttpConfiguration http =
            socket.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        // The address and all headers, and some room to say in our own words what is too long.
        http.setRequestHeaderSize(2 * limits.addressLength() + (16 << 10));
        http.setOutputBufferSize(32 << 10);
        // An answer may name a long IRI twice, as it is and encoded.
        http.setResponseHeaderSize(4 * limits.addressLength() + (8 << 10));
        // Paths are IRIs, never files: in an IRI these stand for themselves.
        http.setUriCompliance(
            UriCompliance.DEFAULT.with(
                "IRIS",
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
                UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
      }
    }
  }

  private Handler crossOrigin(Handler inner) {
    if (options.allowedOrigins().isEmpty()) {
      return inner;
    }
    CrossOriginHandler handler = new CrossOriginHandler();
    handler.setAllowedOriginPatterns(
        options.allowedOrigins().stream()
            .map(origin -> origin.equals("*") ? "*" : origin.replace(".", "\\."))
            .collect(Collectors.toSet()));
    handler.setAllowedMethods(Set.of("GET", "POST", "HEAD"));
    handler.setAllowedHeaders(Set.of("Accept", "Content-Type", "If-None-Match"));
    handler.setExposedHeaders(
        Set.of(SparqlQueries.CUT, "Retry-After", "ETag", "Link", "Content-Location"));
    handler.setAllowCredentials(false);
    handler.setHandler(inner);
    return handler;
  }

  private void ready(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (stopping) {
      response.setStatus(503);
      text(response, "stopping\n");
      return;
    }
    data.begin(ReadWrite.READ);
    try {
      data.getDefaultGraph().isEmpty();
    } finally {
      data.end();
    }
    text(response, "ready\n");
  }

  private static void text(HttpServletResponse response, String text) throws IOException {
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(text.getBytes(UTF_8));
  }

  /** Where it is reached from this machine. */
  public URI uri() {
    int port =
        Arrays.stream(fuseki.getJettyServer().getConnectors())
            .filter(ServerConnector.class::isInstance)
            .mapToInt(connector -> ((ServerConnector) connector).getLocalPort())
            .findFirst()
            .orElse(options.port());
    return URI.create("http://localhost:" + port + "/");
  }

  /**
   * Takes no more requests, lets those that run come to their ends for some seconds, ends the
   * others, and stops.
   */
  @Override
  public void close() {
    stopping = true;
    ScheduledFuture<?> ending =
        clock.schedule(running::stop, GRACE.toMillis() / 2, TimeUnit.MILLISECONDS);
    try {
      WarmUp begun = warmUp;
      if (begun != null) {
        begun.close();
      }
      fuseki.stop();
    } finally {
      ending.cancel(false);
      studies.close();
      clock.shutdownNow();
    }
  }
}
