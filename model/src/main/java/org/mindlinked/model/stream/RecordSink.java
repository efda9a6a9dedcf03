package org.mindlinked.model.stream;

import java.io.IOException;
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
   * Says that all has been written that was to be: a sink that puts its output in place only when
   * it is whole does so when it is closed after this. Writing more takes it back. {@link
   * RecordSource#copyTo} says it when it has given everything; other sinks take no notice.
   */
  default void complete() {}

  @Override
  void close() throws IOException;
}
