package org.mindlinked.io.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** NDJSON: one record a line, the header on a line before them. */
final class LineSink implements RecordSink {
  private final OutputStream out;
  private final JsonBytes bytes = new JsonBytes(false);
  private final RecordWriter writer;
  private boolean begun;

  LineSink(OutputStream out, WriteOptions options) {
    this.out = out;
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
    bytes.clear();
    writer.record(record);
    bytes.raw('\n');
    bytes.writeTo(out);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
