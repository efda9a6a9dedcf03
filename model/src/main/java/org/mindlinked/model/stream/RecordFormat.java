package org.mindlinked.model.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A file format of records. Implementations have a public constructor without arguments and are
 * found by {@link java.util.ServiceLoader}; making one is cheap and loads nothing heavy. Immutable;
 * safe for all threads.
 */
public interface RecordFormat {
  /**
   * The name by which a user asks for it, for example {@code ndjson}. Formats that read different
   * files of one kind may share it, see {@link RecordFormats}.
   */
  String name();

  /** One line that says what it is and what it loses or needs, if anything. */
  String description();

  /**
   * The ends of file names, without the dot, the usual one first; compression is not among them.
   */
  List<String> suffixes();

  /** The media type to send it with. */
  String mediaType();

  /** Whether {@link #open} works. */
  boolean readable();

  /** Whether {@link #write} works, or {@link #writeFolder} if it {@link #writesFolder()}. */
  boolean writable();

  /** Whether both work in the memory of one record, whatever the size of the file. */
  boolean streams();

  /**
   * Whether it can write what the published alignments add ({@link WriteOptions#aligned()}): the
   * syntaxes of RDF can. Others ignore that option.
   */
  default boolean aligns() {
    return false;
  }

  /** How sure it is that a file is of this kind, from its first bytes, uncompressed. */
  Recognition recognise(byte[] head);

  /**
   * Opens a source over uncompressed bytes. The source closes the stream.
   *
   * @throws org.mindlinked.model.diagnostic.UnreadableCatalogueException if it is not of this kind,
   *     or the format is not {@linkplain #readable() readable}
   */
  RecordSource open(InputStream in, ReadOptions options) throws IOException;

  /**
   * Opens a sink over a stream. The sink closes the stream.
   *
   * @throws IllegalStateException unless {@link #writable()}, or if it {@link #writesFolder()}
   */
  RecordSink write(OutputStream out, WriteOptions options) throws IOException;

  /** Whether it writes a folder of files rather than one file. */
  default boolean writesFolder() {
    return !folderFiles().isEmpty();
  }

  /**
   * The names of all files of a folder that it writes; each export has them all. Empty for a format
   * that writes one file.
   */
  default List<String> folderFiles() {
    return List.of();
  }

  /**
   * Opens a sink over a folder. The sink closes the files.
   *
   * @throws IllegalStateException unless it {@link #writesFolder()}
   */
  default RecordSink writeFolder(OutputFolder folder, WriteOptions options) throws IOException {
    throw new IllegalStateException(name() + " writes one file, not a folder");
  }
}
