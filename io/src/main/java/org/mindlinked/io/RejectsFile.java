package org.mindlinked.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.mindlinked.io.internal.file.Compression;
import org.mindlinked.io.internal.file.FileInPlace;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.Rejects;

/**
 * Keeps the originals of rejected records, one after the other, so that the file can be mended and
 * read again alone, in the format that they came in; records of JSON stand on one line each, as
 * NDJSON. Bytes that are no text stay as they are. Records above the size limit are not held and so
 * not kept. For one thread.
 *
 * <p>The file is put in place when it is closed, also if it is empty, unless it was given up.
 *
 * @since 0.1.0
 */
public final class RejectsFile implements Rejects, Closeable {
  private final FileInPlace place;
  private final OutputStream out;
  private long kept;
  private boolean given;

  private RejectsFile(FileInPlace place, OutputStream out) {
    this.place = place;
    this.out = out;
  }

  /**
   * Opens a file for rejects, packed if its name ends in {@code .gz} or {@code .zst}.
   *
   * @throws IOException if it cannot be made
   */
  public static RejectsFile to(Path file) throws IOException {
    FileInPlace place = FileInPlace.of(file);
    try {
      Path name = file.getFileName();
      return new RejectsFile(
          place, Compression.packing(place.out(), name == null ? "" : name.toString()));
    } catch (IOException | RuntimeException | Error e) {
      place.drop();
      throw e;
    }
  }

  @Override
  public void reject(byte[] original, List<Diagnostic> problems) throws IOException {
    if (original.length > 0) {
      out.write(original);
      if (original[original.length - 1] != '\n') {
        out.write('\n');
      }
      kept++;
    }
  }

  /** How many records have been kept. */
  public long kept() {
    return kept;
  }

  /** Gives the file up: {@link #close()} then leaves what was under its name before. */
  public void abort() {
    given = true;
  }

  @Override
  public void close() throws IOException {
    out.close();
    if (given) {
      place.drop();
    } else {
      place.keep();
    }
  }
}
