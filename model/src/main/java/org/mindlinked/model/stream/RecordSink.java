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

  @Override
  void close() throws IOException;
}
