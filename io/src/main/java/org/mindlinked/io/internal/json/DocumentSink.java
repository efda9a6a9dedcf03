package org.mindlinked.io.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordEncoder;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** One JSON document: a catalogue whose records stand last, each written as it comes. */
final class DocumentSink implements RecordSink {
  private static final byte[] RECORDS = JsonBytes.quoted("records");

  private final OutputStream out;
  private final WriteOptions options;
  private final JsonBytes bytes;
  private final RecordWriter writer;

  /** Linked JSON is for programs: each of its records stands on one line. */
  private final boolean linked;

  private boolean begun;
  private boolean any;
  private boolean closed;

  DocumentSink(OutputStream out, WriteOptions options, boolean linked) {
    this.out = out;
    this.options = options;
    this.linked = linked;
    this.bytes = new JsonBytes(!linked);
    this.writer = new RecordWriter(bytes, options, linked);
  }

  @Override
  public void header(Catalogue catalogue) throws IOException {
    if (begun) {
      throw new IllegalStateException("the header comes once, before the first record");
    }
    begin(catalogue);
  }

  private void begin(@Nullable Catalogue catalogue) throws IOException {
    bytes.clear();
    bytes.indent(0);
    bytes.openObject();
    writer.header(catalogue);
    bytes.name(RECORDS);
    bytes.raw('[');
    bytes.writeTo(out);
    begun = true;
  }

  @Override
  public void write(EvidenceRecord record) throws IOException {
    if (!begun) {
      begin(null);
    }
    separate();
    writer.record(record);
    bytes.writeTo(out);
    any = true;
  }

  /** What stands between a record and what is before it. */
  private void separate() {
    bytes.clear();
    bytes.indent(2);
    bytes.raw(any ? ",\n" : "\n");
    if (!linked) {
      bytes.raw("    ");
    }
  }

  @Override
  public Optional<RecordEncoder> encoder() {
    JsonBytes own = new JsonBytes(!linked);
    RecordWriter ownWriter = new RecordWriter(own, options, linked);
    return Optional.of(
        (record, to) -> {
          own.clear();
          own.indent(2);
          ownWriter.record(record);
          own.writeTo(to);
        });
  }

  @Override
  public void writeEncoded(byte[] encoded, int from, int to) throws IOException {
    if (!begun) {
      begin(null);
    }
    separate();
    bytes.writeTo(out);
    out.write(encoded, from, to - from);
    any = true;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      if (!begun) {
        begin(null);
      }
      bytes.clear();
      bytes.raw(any ? linked ? "\n]}\n" : "\n  ]\n}\n" : linked ? "]}\n" : "]\n}\n");
      bytes.writeTo(out);
    }
  }
}
