package org.mindlinked.rdf.dcat;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Iri;
import org.mindlinked.model.stream.RecordSink;

/**
 * Describes a catalogue in DCAT 3, as Turtle: a {@code dcat:Dataset} with what its header says, how
 * many studies and publications it holds, its themes, the years and languages that occur. A
 * catalogue of studies is a dataset, and the files that hold it are its distributions: they are
 * named only if {@link #distribution} is told of them, since a record does not know where it is
 * published.
 *
 * <pre>{@code
 * try (RecordSource in = CatalogueReader.from(file).open();
 *     RecordSink sink = DcatWriter.to(out)
 *         .distribution(Iri.of("https://example.org/catalogue.ttl"), "text/turtle")
 *         .open()) {
 *   in.copyTo(sink);
 * }
 * }</pre>
 *
 * <p>One pass, in bounded memory. The description is written when the sink is closed after {@link
 * RecordSink#complete()}: numbers of a run that broke off would be false. Immutable; a sink is for
 * one thread.
 *
 * @since 0.1.0
 */
public final class DcatWriter {
  /** A file of the catalogue: where it can be fetched and what it is. */
  record Distribution(Iri downloadUrl, String mediaType) {}

  private final @Nullable Path path;
  private final @Nullable OutputStream stream;
  private final List<Distribution> distributions;

  private DcatWriter(
      @Nullable Path path, @Nullable OutputStream stream, List<Distribution> distributions) {
    this.path = path;
    this.stream = stream;
    this.distributions = distributions;
  }

  /** To a file, which is made or replaced when the sink is opened. */
  public static DcatWriter to(Path path) {
    return new DcatWriter(requireNonNull(path, "path"), null, List.of());
  }

  /** To a stream, which the sink closes. */
  public static DcatWriter to(OutputStream stream) {
    return new DcatWriter(null, requireNonNull(stream, "stream"), List.of());
  }

  /**
   * Names a file of the catalogue besides those named before.
   *
   * @param downloadUrl where it can be fetched
   * @param mediaType what it is, for example {@code text/turtle}
   * @throws IllegalArgumentException if the media type is not of the form {@code type/subtype}
   */
  public DcatWriter distribution(Iri downloadUrl, String mediaType) {
    if (!mediaType.matches("[a-z]+/[a-z0-9][a-z0-9.+-]*")) {
      throw new IllegalArgumentException(
          "\"" + mediaType + "\" is no media type such as text/turtle");
    }
    List<Distribution> more = new ArrayList<>(distributions);
    more.add(new Distribution(requireNonNull(downloadUrl, "downloadUrl"), mediaType));
    return new DcatWriter(path, stream, List.copyOf(more));
  }

  /**
   * Opens a sink that takes the records to be described.
   *
   * @throws IOException if the file cannot be written
   */
  public RecordSink open() throws IOException {
    OutputStream out = path == null ? requireNonNull(stream) : Files.newOutputStream(path);
    return new DcatSink(out, distributions);
  }
}
