package org.mindlinked.rdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/**
 * Opens sinks that write records as RDF.
 *
 * <pre>{@code
 * try (RecordSink sink = RdfWriter.to(path).as(RdfFormat.TURTLE).open()) {
 *   sink.write(study);
 * }
 * }</pre>
 *
 * <p>All syntaxes but RDF/XML are written as the records come, in the memory of one record. The
 * same records give the same bytes. A writer is immutable and may be opened again; a sink is for
 * one thread.
 *
 * @since 0.1.0
 */
public final class RdfWriter {
  private final @Nullable Path path;
  private final @Nullable OutputStream stream;
  private final RdfFormat format;
  private final WriteOptions options;

  private RdfWriter(
      @Nullable Path path, @Nullable OutputStream stream, RdfFormat format, WriteOptions options) {
    this.path = path;
    this.stream = stream;
    this.format = format;
    this.options = options;
  }

  /**
   * To a file, which is made or replaced when the sink is opened; as Turtle, with everything,
   * unless told otherwise.
   */
  public static RdfWriter to(Path path) {
    return new RdfWriter(
        requireNonNull(path, "path"), null, RdfFormat.TURTLE, WriteOptions.DEFAULT);
  }

  /** To a stream, which the sink closes; as Turtle, with everything, unless told otherwise. */
  public static RdfWriter to(OutputStream stream) {
    return new RdfWriter(
        null, requireNonNull(stream, "stream"), RdfFormat.TURTLE, WriteOptions.DEFAULT);
  }

  /**
   * In that syntax.
   *
   * @throws IllegalArgumentException if it is not {@linkplain RdfFormat#writable() writable}
   */
  public RdfWriter as(RdfFormat other) {
    if (!other.writable()) {
      throw new IllegalArgumentException(
          other + " is not written here; mindlinked-io writes linked JSON");
    }
    return new RdfWriter(path, stream, other, options);
  }

  /** With those options. */
  public RdfWriter with(WriteOptions other) {
    return new RdfWriter(path, stream, format, requireNonNull(other, "other"));
  }

  /**
   * Opens a sink.
   *
   * @throws IOException if the file cannot be written
   */
  public RecordSink open() throws IOException {
    OutputStream out = path == null ? requireNonNull(stream) : Files.newOutputStream(path);
    return switch (format) {
      case TURTLE -> SinkWriter.headed(out, bytes -> new TurtleSink(bytes, false), options);
      case TRIG -> SinkWriter.headed(out, bytes -> new TurtleSink(bytes, true), options);
      case NTRIPLES -> SinkWriter.plain(out, bytes -> new LineSink(bytes, false), options);
      case NQUADS -> SinkWriter.plain(out, bytes -> new LineSink(bytes, true), options);
      // The following load Jena.
      case THRIFT -> new SinkWriter(out, ThriftRows.to(out), options);
      case RDFXML -> new RdfXmlWriter(out, options);
      case JSON_LD -> throw new IllegalStateException("refused when it was named");
    };
  }
}
