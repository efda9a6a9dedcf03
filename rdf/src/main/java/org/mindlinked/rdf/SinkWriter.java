package org.mindlinked.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordEncoder;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** A sink of records that maps each into a sink of triples. */
final class SinkWriter implements RecordSink {
  private final OutputStream stream;
  private final WritingSink sink;
  private final Mapper mapper;
  private final WriteOptions options;
  private final @Nullable Bytes bytes;
  private @Nullable String catalogue;
  private boolean hasRecords;
  private boolean closed;

  /** The bytes of a syntax whose blocks do not depend on each other, and how more are made. */
  private record Bytes(Output out, Function<Output, WritingSink> sinks) {}

  /** A writer by way of that sink, of which nothing is known. */
  SinkWriter(OutputStream stream, WritingSink sink, WriteOptions options) {
    this(stream, sink, options, null);
  }

  private SinkWriter(
      OutputStream stream, WritingSink sink, WriteOptions options, @Nullable Bytes bytes) {
    this.stream = stream;
    this.sink = sink;
    this.options = options;
    this.bytes = bytes;
    this.mapper = new Mapper(sink, options);
  }

  /** A writer of blocks that do not depend on each other, without anything before them. */
  static SinkWriter plain(
      OutputStream stream, Function<Output, WritingSink> sinks, WriteOptions options) {
    Output out = Output.to(stream);
    return new SinkWriter(stream, sinks.apply(out), options, new Bytes(out, sinks));
  }

  /** A writer of Turtle's head, then of blocks that do not depend on each other. */
  static SinkWriter headed(
      OutputStream stream, Function<Output, WritingSink> sinks, WriteOptions options) {
    SinkWriter writer = plain(stream, sinks, options);
    TurtleSink.head(writer.bytes().out());
    return writer;
  }

  private Bytes bytes() {
    if (bytes == null) {
      throw new IllegalStateException("this sink has no encoders");
    }
    return bytes;
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
  public Optional<RecordEncoder> encoder() {
    if (bytes == null) {
      return Optional.empty();
    }
    Output buffer = Output.buffer();
    Mapper into = new Mapper(bytes.sinks().apply(buffer), options);
    String in = catalogue;
    return Optional.of(
        (record, out) -> {
          buffer.clear();
          into.map(record, in);
          buffer.writeTo(out);
        });
  }

  @Override
  public void writeEncoded(byte[] encoded, int from, int to) throws IOException {
    if (closed) {
      throw new IllegalStateException("the sink is closed");
    }
    hasRecords = true;
    try {
      bytes().out().put(encoded, from, to);
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
