package org.mindlinked.rdf.nanopub;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Iri;
import org.mindlinked.model.stream.WriteOptions;

/**
 * Opens sinks that write findings as nanopublications, in TriG: a head, the assertion (the finding
 * with all that it refers to in its record), its provenance (the record, the sources and the quotes
 * behind it, and whether it was derived or suggested), and publication info.
 *
 * <pre>{@code
 * try (NanopublicationSink sink = NanopublicationWriter.to(out)
 *     .createdBy(Iri.of("https://orcid.org/0000-0002-1825-0097"))
 *     .open()) {
 *   sink.write(study, Reference.of("#finding-2"));
 * }
 * }</pre>
 *
 * <p>A nanopublication is named {@code {record}#finding-2.nanopub}. It is not signed and has no
 * trusty URI: who publishes it does that with the tools made for it. Creator and time stand there
 * only if they are given here, the licence if it is given here or by the catalogue's header.
 *
 * <p>The same records give the same bytes. Immutable; a sink is for one thread.
 *
 * @since 0.1.0
 */
public final class NanopublicationWriter {
  /**
   * What is said about the publishing, as far as it is known.
   *
   * @param creator who made it
   * @param created when it was made
   * @param license its licence
   */
  record Info(@Nullable Iri creator, @Nullable OffsetDateTime created, @Nullable Iri license) {}

  private final @Nullable Path path;
  private final @Nullable OutputStream stream;
  private final WriteOptions options;
  private final Info info;

  private NanopublicationWriter(
      @Nullable Path path, @Nullable OutputStream stream, WriteOptions options, Info info) {
    this.path = path;
    this.stream = stream;
    this.options = options;
    this.info = info;
  }

  /** To a file, which is made or replaced when the sink is opened. */
  public static NanopublicationWriter to(Path path) {
    return new NanopublicationWriter(
        requireNonNull(path, "path"), null, WriteOptions.DEFAULT, new Info(null, null, null));
  }

  /** To a stream, which the sink closes. */
  public static NanopublicationWriter to(OutputStream stream) {
    return new NanopublicationWriter(
        null, requireNonNull(stream, "stream"), WriteOptions.DEFAULT, new Info(null, null, null));
  }

  /** With those options; without evidence there are no quotes. */
  public NanopublicationWriter with(WriteOptions other) {
    return new NanopublicationWriter(path, stream, requireNonNull(other, "other"), info);
  }

  /** Says who made the nanopublications, for example by an ORCID. */
  public NanopublicationWriter createdBy(Iri creator) {
    return new NanopublicationWriter(
        path,
        stream,
        options,
        new Info(requireNonNull(creator, "creator"), info.created(), info.license()));
  }

  /** Says when they were made. */
  public NanopublicationWriter createdAt(OffsetDateTime created) {
    return new NanopublicationWriter(
        path,
        stream,
        options,
        new Info(info.creator(), requireNonNull(created, "created"), info.license()));
  }

  /** Says under which licence they are; it goes before that of the catalogue. */
  public NanopublicationWriter licensed(Iri license) {
    return new NanopublicationWriter(
        path,
        stream,
        options,
        new Info(info.creator(), info.created(), requireNonNull(license, "license")));
  }

  /**
   * Opens a sink.
   *
   * @throws IOException if the file cannot be written
   */
  public NanopublicationSink open() throws IOException {
    OutputStream out = path == null ? requireNonNull(stream) : Files.newOutputStream(path);
    return new NanopublicationSink(out, options, info);
  }
}
