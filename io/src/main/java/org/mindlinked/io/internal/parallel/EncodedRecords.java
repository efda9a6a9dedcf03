package org.mindlinked.io.internal.parallel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.mindlinked.model.stream.RecordSink;

/** The bytes of the records of a batch, one after the other. For one thread at a time. */
final class EncodedRecords extends ByteArrayOutputStream {
  private int[] ends = new int[128];
  private int records;

  EncodedRecords() {
    super(1 << 12);
  }

  /** Says that the bytes of a record are there; there may be none. */
  void endRecord() {
    if (records == ends.length) {
      ends = Arrays.copyOf(ends, 2 * records);
    }
    ends[records++] = count;
  }

  /** Takes back what was written of a record that did not come to its end. */
  void dropRest() {
    count = records == 0 ? 0 : ends[records - 1];
  }

  /** Gives the bytes of a record, counted from 0, to the sink that they were made for. */
  void write(int record, RecordSink sink) throws IOException {
    sink.writeEncoded(buf, record == 0 ? 0 : ends[record - 1], ends[record]);
  }

  int records() {
    return records;
  }

  /** Empties it, and lets go what is more than usual batches need. */
  void clear(int usual) {
    records = 0;
    count = 0;
    if (buf.length > usual) {
      buf = new byte[1 << 12];
    }
  }
}
