package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;

/**
 * What the start of a file says about all of it.
 *
 * @param file the file
 * @param refusal why nothing of it can be read, as one machine says it too; empty if it can
 * @param marked whether a byte order mark stands in front, which Hadoop takes away unsaid
 */
record FileStart(String file, List<Diagnostic> refusal, boolean marked) implements Serializable {
  private static final byte[] NO_HEADER = "{\"type\":\"Catalogue\"}\n".getBytes(UTF_8);
  private static final byte[] MARK = "\uFEFF".getBytes(UTF_8);

  /**
   * Looks at it.
   *
   * @throws JobException if it cannot be opened
   */
  static FileStart of(String file, Configuration settings, boolean lenient) {
    Path path = new Path(file);
    ReadOptions options = lenient ? ReadOptions.lenient(problem -> {}) : ReadOptions.strict();
    try (InputStream bytes = open(path, settings)) {
      bytes.mark(MARK.length);
      boolean marked = Arrays.equals(bytes.readNBytes(MARK.length), MARK);
      bytes.reset();
      CatalogueReader reader =
          CatalogueReader.from(bytes)
              .as("ndjson")
              .options(options.withSourceName(InputFiles.name(path)));
      return new FileStart(file, refusal(reader), marked);
    } catch (IOException e) {
      throw new JobException("cannot read " + InputFiles.name(path) + ": " + e.getMessage());
    }
  }

  private static List<Diagnostic> refusal(CatalogueReader reader) throws IOException {
    try (RecordSource source = reader.open()) {
      source.header();
      return List.of();
    } catch (UnreadableCatalogueException refused) {
      return List.copyOf(refused.diagnostics());
    }
  }

  /**
   * A line that is put in front of a part that begins later in a file: the header of the file, or
   * one that says nothing. The part is then read as what it is, and not as a file of its own that
   * might be in another encoding or format.
   */
  static byte[] header(Path file, Configuration settings) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (InputStream bytes = open(file, settings)) {
      int next = bytes.read();
      while (next >= 0 && (next != '\n' || line.toString(UTF_8).isBlank())) {
        line.write(next);
        if (line.size() > ReadLimits.DEFAULT.recordBytes()) {
          return NO_HEADER;
        }
        next = bytes.read();
      }
    }
    line.write('\n');
    byte[] first = line.toByteArray();
    return isRecord(first) ? NO_HEADER : first;
  }

  private static boolean isRecord(byte[] line) throws IOException {
    try (RecordSource source =
        CatalogueReader.from(new ByteArrayInputStream(line))
            .as("ndjson")
            .options(ReadOptions.lenient(problem -> {}))
            .open()) {
      source.countRest();
      return source.found() > 0;
    }
  }

  private static InputStream open(Path file, Configuration settings) throws IOException {
    InputStream bytes = file.getFileSystem(settings).open(file);
    CompressionCodec codec = new CompressionCodecFactory(settings).getCodec(file);
    return new BufferedInputStream(codec == null ? bytes : codec.createInputStream(bytes));
  }
}
