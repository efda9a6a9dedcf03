package org.mindlinked.rdf.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * The door to a store elsewhere that takes SPARQL 1.1 Update: Fuseki, GraphDB, Virtuoso and others.
 *
 * <pre>{@code
 * try (EndpointSink sink = SparqlEndpoint.at(URI.create("https://example.org/ds/update")).open()) {
 *   source.copyTo(sink);
 * }
 * }</pre>
 *
 * <p>The graphs of a record are those of N-Quads; a record that is there is replaced wholly, so
 * that sending a batch again does no harm. A batch is one request. An endpoint that does not answer
 * or is busy is asked again after a while that grows.
 *
 * <p>Immutable and safe for all threads; a sink is for one thread.
 *
 * @since 0.1.0
 */
public final class SparqlEndpoint {
  static {
    JenaStart.ready();
  }

  private final URI update;
  private final @Nullable String authorization;
  private final int batch;
  private final int attempts;
  private final Duration firstWait;
  private final Duration timeout;
  private final boolean vocabulary;
  private final Consumer<Diagnostic> problems;

  private SparqlEndpoint(
      URI update,
      @Nullable String authorization,
      int batch,
      int attempts,
      Duration firstWait,
      Duration timeout,
      boolean vocabulary,
      Consumer<Diagnostic> problems) {
    this.update = update;
    this.authorization = authorization;
    this.batch = batch;
    this.attempts = attempts;
    this.firstWait = firstWait;
    this.timeout = timeout;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /**
   * The endpoint that takes updates at that address.
   *
   * @throws IllegalArgumentException if it is no address of http or https, or holds a password
   */
  public static SparqlEndpoint at(URI update) {
    String scheme = update.getScheme() == null ? "" : update.getScheme().toLowerCase(Locale.ROOT);
    if (!(scheme.equals("http") || scheme.equals("https")) || update.getHost() == null) {
      throw new IllegalArgumentException("an endpoint has an address of http or https");
    }
    if (update.getUserInfo() != null) {
      throw new IllegalArgumentException("name user and password apart from the address");
    }
    return new SparqlEndpoint(
        update, null, 200, 6, Duration.ofSeconds(1), Duration.ofMinutes(2), false, any -> {});
  }

  private SparqlEndpoint authorized(String header) {
    return new SparqlEndpoint(
        update, header, batch, attempts, firstWait, timeout, vocabulary, problems);
  }

  /** Names a user with a password, which are sent with each request. */
  public SparqlEndpoint user(String name, String password) {
    String pair = requireNonNull(name, "name") + ':' + requireNonNull(password, "password");
    return authorized("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
  }

  /** Sends that bearer token with each request. */
  public SparqlEndpoint token(String token) {
    return authorized("Bearer " + requireNonNull(token, "token"));
  }

  /**
   * At most so many records in a request; fewer if they are long. 200 unless told.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public SparqlEndpoint batches(int records) {
    if (records < 1) {
      throw new IllegalArgumentException("a batch holds at least one record, not " + records);
    }
    return new SparqlEndpoint(
        update, authorization, records, attempts, firstWait, timeout, vocabulary, problems);
  }

  /**
   * Asks so often in all, and waits that long after the first failure, then twice as long each
   * time, or as long as the endpoint says, at most a minute. Six times and a second unless told.
   *
   * @throws IllegalArgumentException if it is not asked at all, or the wait is negative
   */
  public SparqlEndpoint attempts(int most, Duration firstWait) {
    if (most < 1 || firstWait.isNegative()) {
      throw new IllegalArgumentException("an endpoint is asked at least once");
    }
    return new SparqlEndpoint(
        update, authorization, batch, most, firstWait, timeout, vocabulary, problems);
  }

  /** Waits that long for an answer; two minutes unless told. */
  public SparqlEndpoint timeout(Duration most) {
    return new SparqlEndpoint(
        update, authorization, batch, attempts, firstWait, most, vocabulary, problems);
  }

  /** Sends the ontology and the concept schemes first, which replace what is there of them. */
  public SparqlEndpoint withVocabulary() {
    return new SparqlEndpoint(
        update, authorization, batch, attempts, firstWait, timeout, true, problems);
  }

  /** Reports there, as warnings, each time that a request has to be sent again. */
  public SparqlEndpoint problems(Consumer<Diagnostic> place) {
    return new SparqlEndpoint(
        update,
        authorization,
        batch,
        attempts,
        firstWait,
        timeout,
        vocabulary,
        requireNonNull(place, "place"));
  }

  /** Opens a sink; nothing is sent yet. */
  public EndpointSink open() {
    return new EndpointSink(
        new UpdateRequests(update, authorization, attempts, firstWait, timeout, problems),
        batch,
        vocabulary);
  }

  /** The address. */
  @Override
  public String toString() {
    return update.toString();
  }
}
