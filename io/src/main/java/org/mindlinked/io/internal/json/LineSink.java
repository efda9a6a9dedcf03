package org.mindlinked.io.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordEncoder;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** NDJSON: one record a line, the header on a line before them. */
final class LineSink implements RecordSink {
  private final OutputStream out;
  private final WriteOptions options;
  private final JsonBytes bytes = new JsonBytes(false);
  private final RecordWriter writer;
  private boolean begun;

  LineSink(OutputStream out, WriteOptions options) {
    this.out = out;
    this.options = options;
    this.writer = new RecordWriter(bytes, options, false);
  }

  @Override
  public void header(Catalogue catalogue) throws IOException {
    if (begun) {
      throw new IllegalStateException("the header comes once, before the first record");
    }
    begun = true;
    bytes.clear();
    bytes.openObject();
    writer.header(catalogue);
    bytes.closeObject();
    bytes.raw('\n');
    bytes.writeTo(out);
  }

  @Override
  public void write(EvidenceRecord record) throws IOException {
    begun = true;
    encode(record, bytes, writer, out);
  }

  private static void encode(
      EvidenceRecord record, JsonBytes bytes, RecordWriter writer, OutputStream to)
      throws IOException {
    bytes.clear();
    writer.record(record);
    bytes.raw('\n');
    bytes.writeTo(to);
  }

  @Override
  public Optional<RecordEncoder> encoder() {
    JsonBytes own = new JsonBytes(false);
    RecordWriter ownWriter = new RecordWriter(own, options, false);
    return Optional.of((record, to) -> encode(record, own, ownWriter, to));
  }

  @Override
  public void writeEncoded(byte[] encoded, int from, int to) throws IOException {
    begun = true;
    out.write(encoded, from, to - from);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
