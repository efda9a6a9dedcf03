package org.mindlinked.rdf.store;

import static java.util.Objects.requireNonNull;

/**
 * Opens sinks into a store.
 *
 * <pre>{@code
 * try (StoreSink sink = store.writer().source("trials 2026").open()) {
 *   source.copyTo(sink);
 * }
 * }</pre>
 *
 * <p>Immutable and safe for all threads; a sink is for one thread.
 *
 * @since 0.1.0
 */
public final class StoreWriter {
  private final Database database;
  private final String source;
  private final int batch;
  private final boolean replacing;

  private StoreWriter(Database database, String source, int batch, boolean replacing) {
    this.database = database;
    this.source = source;
    this.batch = batch;
    this.replacing = replacing;
  }

  static StoreWriter to(Database database) {
    return new StoreWriter(database, "", 0, false);
  }

  /** The store notes that the records came from a source of that name; "" unless told. */
  public StoreWriter source(String name) {
    return new StoreWriter(database, requireNonNull(name, "name"), batch, replacing);
  }

  /**
   * Drops the records that earlier loads of the same source gave and this one does not, unless
   * another source gave them too. It is done when the sink is closed, and only after it was told
   * that all is {@linkplain StoreSink#complete() complete}.
   */
  public StoreWriter replacingSource() {
    return new StoreWriter(database, source, batch, true);
  }

  /**
   * So many records are written in one transaction. Unless told, transactions grow with the store:
   * each costs disk that only compaction gives back.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public StoreWriter batches(int records) {
    if (records < 1) {
      throw new IllegalArgumentException("a batch holds at least one record, not " + records);
    }
    return new StoreWriter(database, source, records, replacing);
  }

  /** Opens a sink. */
  public StoreSink open() {
    return new StoreSink(database, source, batch, replacing);
  }
}
