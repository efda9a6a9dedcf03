package org.mindlinked.model.stream;

import java.io.IOException;
import java.util.Optional;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;

/**
 * Takes records one at a time. For one thread; whoever opens it closes it. What was written is
 * complete only after {@link #close()}.
 */
public interface RecordSink extends AutoCloseable {
  /**
   * Takes the catalogue's header, at most once and before the first record.
   *
   * @throws IllegalStateException if it comes too late or twice
   */
  void header(Catalogue catalogue) throws IOException;

  /**
   * Takes a record.
   *
   * @throws org.mindlinked.model.diagnostic.UnwritableException if the format cannot say it
   */
  void write(EvidenceRecord record) throws IOException;

  /**
   * A new encoder of records, for a sink whose records do not depend on each other: what it makes
   * of a record, given to {@link #writeEncoded}, is what {@link #write} would have written. To be
   * asked for after the header was given. Empty if records can only be written here, one by one.
   */
  default Optional<RecordEncoder> encoder() {
    return Optional.empty();
  }

  /**
   * Writes one record that an {@linkplain #encoder() encoder} of this sink made bytes of.
   *
   * @param bytes holds it from the index {@code from} up to {@code to}, exclusive
   * @throws IllegalStateException if this sink has no encoders
   */
  default void writeEncoded(byte[] bytes, int from, int to) throws IOException {
    throw new IllegalStateException("this sink has no encoders");
  }

  /**
   * Says that all has been written that was to be: a sink that puts its output in place only when
   * it is whole does so when it is closed after this. Writing more takes it back. {@link
   * RecordSource#copyTo} says it when it has given everything; other sinks take no notice.
   */
  default void complete() {}

  @Override
  void close() throws IOException;
}
