package org.mindlinked.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/**
 * Where a run writes: a file or folder that appears only when it is complete, or standard output.
 */
final class Output implements AutoCloseable {
  private final @Nullable Path file;
  private final RecordFormat format;
  private final CatalogueSink sink;
  private boolean complete;

  private Output(@Nullable Path file, RecordFormat format, CatalogueSink sink) {
    this.file = file;
    this.format = format;
    this.sink = sink;
  }

  static Output open(
      Console console, @Nullable String name, RecordFormat format, WriteOptions options)
      throws IOException {
    if (format.writesFolder()) {
      return folder(name, format, options);
    }
    if (name == null || name.equals("-")) {
      CatalogueWriter writer = CatalogueWriter.to(new Unclosed(console.out()));
      return new Output(null, format, writer.as(format.name()).options(options).open());
    }
    Path file = Path.of(name);
    ConvertCommand.requireFolder(file);
    return new Output(
        file, format, CatalogueWriter.to(file).as(format.name()).options(options).open());
  }

  private static Output folder(@Nullable String name, RecordFormat format, WriteOptions options)
      throws IOException {
    if (name == null || name.equals("-")) {
      throw new WrongUseException(format.name() + " is a folder of files; name it with -o");
    }
    Path folder = Path.of(name);
    ConvertCommand.requireParent(folder);
    try {
      return new Output(
          folder, format, CatalogueWriter.to(folder).as(format.name()).options(options).open());
    } catch (UnwritableException occupied) {
      throw new WrongUseException(Problems.inWords(occupied));
    }
  }

  RecordSink sink() {
    return sink;
  }

  /** Says that all was written; without it, nothing appears under the file's name. */
  void complete() {
    complete = true;
    sink.complete();
  }

  boolean isComplete() {
    return complete;
  }

  /** What was written where, once it is closed. */
  String inWords() throws IOException {
    if (format.writesFolder()) {
      return String.format(
          Locale.ROOT, "wrote %s: %s, %,d files", file, format.name(), format.folderFiles().size());
    }
    return file == null
        ? "wrote " + format.name() + " to standard output"
        : String.format(
            Locale.ROOT, "wrote %s: %s, %,d bytes", file, format.name(), Files.size(file));
  }

  @Override
  public void close() throws IOException {
    if (!complete) {
      sink.abort();
    }
    sink.close();
  }

  /** Standard output outlives a run. */
  static final class Unclosed extends FilterOutputStream {
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
}
