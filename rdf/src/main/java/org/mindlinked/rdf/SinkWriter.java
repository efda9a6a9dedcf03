package org.mindlinked.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** A sink of records that maps each into a sink of triples. */
final class SinkWriter implements RecordSink {
  private final OutputStream stream;
  private final WritingSink sink;
  private final Mapper mapper;
  private @Nullable String catalogue;
  private boolean hasRecords;
  private boolean closed;

  SinkWriter(OutputStream stream, WritingSink sink, WriteOptions options) {
    this.stream = stream;
    this.sink = sink;
    this.mapper = new Mapper(sink, options);
  }

  @Override
  public void header(Catalogue header) throws IOException {
    if (catalogue != null || hasRecords || closed) {
      throw new IllegalStateException("a header comes once, before the first record");
    }
    catalogue = Mapper.iriOf(header);
    try {
      mapper.map(header);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void write(EvidenceRecord record) throws IOException {
    if (closed) {
      throw new IllegalStateException("the sink is closed");
    }
    hasRecords = true;
    try {
      mapper.map(record, catalogue);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (stream) {
      sink.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
