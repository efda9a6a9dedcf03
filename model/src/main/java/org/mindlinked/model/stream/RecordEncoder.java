package org.mindlinked.model.stream;

import java.io.IOException;
import java.io.OutputStream;
import org.mindlinked.model.EvidenceRecord;

/**
 * Makes the bytes that a sink writes for a record, apart from that sink: so that several threads
 * can make them and one write them in order. Comes from {@link RecordSink#encoder()}. For one
 * thread, which need not be that of the sink.
 */
@FunctionalInterface
public interface RecordEncoder {
  /**
   * Writes the bytes of a record.
   *
   * @param out takes them; it is neither flushed nor closed
   * @throws org.mindlinked.model.diagnostic.UnwritableException if the format cannot say it
   */
  void encode(EvidenceRecord record, OutputStream out) throws IOException;
}
