package org.mindlinked.io;

import static java.util.Objects.requireNonNull;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Compression;
import org.mindlinked.io.internal.file.FileInPlace;
import org.mindlinked.io.internal.file.FolderInPlace;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/**
 * The door from records to a file or stream, in any format on the class path. File names that end
 * in {@code .gz} or {@code .zst} are packed.
 *
 * <pre>{@code
 * try (RecordSource in = CatalogueReader.from(from).open();
 *     CatalogueSink out = CatalogueWriter.to(to).as("ndjson").open()) {
 *   in.copyTo(out);
 * }
 * }</pre>
 *
 * <p>Immutable and safe for all threads: each method gives a changed copy. What {@link #open()}
 * gives is for one thread. A stream can be opened once.
 *
 * @since 0.1.0
 */
public final class CatalogueWriter {
  private final @Nullable Path file;
  private final @Nullable OutputStream stream;
  private final @Nullable String format;
  private final WriteOptions options;

  private CatalogueWriter(
      @Nullable Path file,
      @Nullable OutputStream stream,
      @Nullable String format,
      WriteOptions options) {
    this.file = file;
    this.stream = stream;
    this.format = format;
    this.options = options;
  }

  /**
   * Writes a file, or a folder if the format writes one. It grows beside its place and is moved
   * there when it is complete; a file or an earlier export that stood there is then replaced.
   */
  public static CatalogueWriter to(Path file) {
    return new CatalogueWriter(requireNonNull(file, "file"), null, null, WriteOptions.DEFAULT);
  }

  /** Writes to a stream, which the opened sink closes. */
  public static CatalogueWriter to(OutputStream out) {
    return new CatalogueWriter(null, requireNonNull(out, "out"), null, WriteOptions.DEFAULT);
  }

  /** Writes that format. */
  public CatalogueWriter as(CatalogueFormat wanted) {
    return as(wanted.formatName());
  }

  /**
   * Writes the format of that name; without, the file's name tells.
   *
   * @param formatName for example {@code ndjson} or {@code turtle}
   */
  public CatalogueWriter as(String formatName) {
    return new CatalogueWriter(file, stream, requireNonNull(formatName, "formatName"), options);
  }

  /** Writes with those options. */
  public CatalogueWriter options(WriteOptions other) {
    return new CatalogueWriter(file, stream, format, requireNonNull(other, "other"));
  }

  /** Leaves out the places in sources. */
  public CatalogueWriter withoutEvidence() {
    return options(options.withoutEvidence());
  }

  /** Leaves out the reference lists of publications. */
  public CatalogueWriter withoutReferences() {
    return options(options.withoutReferences());
  }

  /**
   * Opens it.
   *
   * @throws IOException if the file cannot be made
   * @throws UnwritableException if there is no such format, it cannot be written, or it writes a
   *     folder and the path is something else than an empty folder or an earlier export
   */
  public CatalogueSink open() throws IOException {
    RecordFormat wanted = format();
    if (wanted.writesFolder()) {
      return openFolder(wanted);
    }
    if (file == null) {
      OutputStream out = requireNonNull(stream);
      RecordSink sink = wanted.write(out, options);
      return new CatalogueSink(sink, new StreamEnding(out), "output");
    }
    FileInPlace place = FileInPlace.of(file);
    try {
      // The format closes what it is given; whether the file is kept is decided after that.
      OutputStream packed = Compression.packing(new Unclosed(place.out()), nameOf(file));
      RecordSink sink = wanted.write(packed, options);
      return new CatalogueSink(sink, new FileEnding(place), file.toString());
    } catch (IOException | RuntimeException | Error e) {
      place.drop();
      throw e;
    }
  }

  private CatalogueSink openFolder(RecordFormat wanted) throws IOException {
    if (file == null) {
      throw new UnwritableException(
          Diagnostic.error(
                  IoCodes.FORMAT,
                  "the format " + wanted.name() + " writes a folder, not a stream of bytes")
              .hint("write it to a path"));
    }
    FolderInPlace place = FolderInPlace.of(file, wanted.folderFiles());
    try {
      RecordSink sink = wanted.writeFolder(place, options);
      return new CatalogueSink(sink, new FolderEnding(place, sink), file.toString());
    } catch (IOException | RuntimeException | Error e) {
      place.drop();
      throw e;
    }
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private RecordFormat format() {
    RecordFormats formats = RecordFormats.onClassPath();
    RecordFormat found;
    if (format != null) {
      String wanted = format;
      found = formats.named(wanted).orElseThrow(() -> unknown(Shown.of(wanted) + " is no format"));
    } else if (file != null) {
      Path target = file;
      found =
          formats
              .ofFileName(nameOf(target))
              .orElseThrow(() -> unknown("the file's name tells no format"));
    } else {
      throw unknown("no format was named");
    }
    if (!found.writable()) {
      throw unknown("the format " + found.name() + " can be read, not written");
    }
    return found;
  }

  private UnwritableException unknown(String message) {
    List<String> names = RecordFormats.onClassPath().names(RecordFormat::writable);
    return new UnwritableException(
        Diagnostic.error(IoCodes.FORMAT, message)
            .at(SourceLocation.of(file == null ? "output" : file.toString()))
            .hint("formats that can be written here are " + String.join(", ", names)));
  }

  /** A stream whose owner closes it. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }

  private record FileEnding(FileInPlace place) implements CatalogueSink.Ending {
    @Override
    public void keep() throws IOException {
      place.keep();
    }

    @Override
    public void drop() throws IOException {
      place.drop();
    }
  }

  private record FolderEnding(FolderInPlace place, RecordSink sink)
      implements CatalogueSink.Ending {
    @Override
    public void keep() throws IOException {
      place.keep();
    }

    @Override
    public void drop() throws IOException {
      try (sink) {
        // Its files must be closed before they can be deleted everywhere.
      } finally {
        place.drop();
      }
    }
  }

  private record StreamEnding(OutputStream out) implements CatalogueSink.Ending {
    @Override
    public void keep() {
      // The format's sink has closed the stream.
    }

    @Override
    public void drop() throws IOException {
      out.close();
    }
  }
}
