package org.mindlinked.server;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What one request, and all together, may take. Immutable.
 *
 * @param timeout how long a query may run
 * @param rows how many rows or triples an answer has at most; the rest is cut, and the answer says
 *     so
 * @param resultBytes how long an answer may grow before it is cut, in bytes
 * @param requestBytes how long the body of a request may be, in bytes
 * @param addressLength how long the path and query of an address may be, in characters
 * @param queries how many queries run at once; four times as many may wait
 * @param patience how long a query waits to be run
 */
public record ServerLimits(
    Duration timeout,
    int rows,
    long resultBytes,
    int requestBytes,
    int addressLength,
    int queries,
    Duration patience) {
  /** Half a minute, 100,000 rows, 64 MiB, 1 MiB, 8,192 characters, twice the processors, 5 s. */
  public static final ServerLimits DEFAULT =
      new ServerLimits(
          Duration.ofSeconds(30),
          100_000,
          64L << 20,
          1 << 20,
          8192,
          Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
          Duration.ofSeconds(5));

  /** Checks that each is more than nothing. */
  public ServerLimits {
    requireNonNull(timeout, "timeout");
    requireNonNull(patience, "patience");
    if (timeout.toMillis() < 1
        || rows < 1
        || resultBytes < 1
        || requestBytes < 1
        || addressLength < 1
        || queries < 1
        || patience.isNegative()) {
      throw new IllegalArgumentException("every limit must be more than nothing");
    }
  }

  /** The same with another time for a query. */
  public ServerLimits withTimeout(Duration other) {
    return new ServerLimits(
        other, rows, resultBytes, requestBytes, addressLength, queries, patience);
  }

  /** The same with another number of rows. */
  public ServerLimits withRows(int other) {
    return new ServerLimits(
        timeout, other, resultBytes, requestBytes, addressLength, queries, patience);
  }

  /** The same with another length of an answer. */
  public ServerLimits withResultBytes(long other) {
    return new ServerLimits(timeout, rows, other, requestBytes, addressLength, queries, patience);
  }

  /** The same with another length of a request's body. */
  public ServerLimits withRequestBytes(int other) {
    return new ServerLimits(timeout, rows, resultBytes, other, addressLength, queries, patience);
  }

  /** The same with another number of queries at once. */
  public ServerLimits withQueries(int other) {
    return new ServerLimits(
        timeout, rows, resultBytes, requestBytes, addressLength, other, patience);
  }

  /** The same with another time of waiting. */
  public ServerLimits withPatience(Duration other) {
    return new ServerLimits(
        timeout, rows, resultBytes, requestBytes, addressLength, queries, other);
  }

  /** How many queries may wait for others to end. */
  int waiting() {
    return 4 * queries;
  }
}
