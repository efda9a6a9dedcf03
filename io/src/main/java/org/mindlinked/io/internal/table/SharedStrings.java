package org.mindlinked.io.internal.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/**
 * The texts of a workbook, which its cells name by number. The first are kept in memory, the others
 * in a temporary file, since a workbook may have more of them than there is memory. For one thread.
 */
final class SharedStrings implements Closeable {
  private static final int NEAR = 2 << 20;
  private static final int BLOCK = 1 << 15;
  private static final int MOST = 3_000_000;

  private final List<String> near = new ArrayList<>();
  private long[] starts = new long[1 << 10];
  private int far;
  private @Nullable Path file;
  private @Nullable RandomAccessFile reading;
  private byte[] block = new byte[BLOCK];
  private long blockStart;
  private int blockLength;

  /** Reads all texts of a part. */
  static SharedStrings read(XmlPart part, SourceLocation place, int longest) throws IOException {
    SharedStrings strings = new SharedStrings();
    try {
      strings.fill(part, place, longest);
    } catch (IOException | RuntimeException e) {
      strings.close();
      throw e;
    }
    return strings;
  }

  /** No texts. */
  static SharedStrings none() {
    return new SharedStrings();
  }

  private void fill(XmlPart part, SourceLocation place, int longest) throws IOException {
    long characters = 0;
    OutputStream out = null;
    try {
      while (part.next()) {
        if (!part.starts("si")) {
          continue;
        }
        String text = RichText.read(part, "si", longest);
        characters += text.length() + 24L;
        if (out == null && characters <= NEAR) {
          near.add(text);
          continue;
        }
        if (out == null) {
          file = Files.createTempFile("mindlinked-", ".texts");
          out = new BufferedOutputStream(Files.newOutputStream(file), BLOCK);
        }
        add(out, text.getBytes(UTF_8), place);
      }
    } finally {
      if (out != null) {
        out.close();
      }
    }
    if (file != null) {
      reading = new RandomAccessFile(file.toFile(), "r");
    }
  }

  private void add(OutputStream out, byte[] bytes, SourceLocation place) throws IOException {
    if (far == MOST) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(
                  IoCodes.WORKBOOK_SIZE,
                  String.format(
                      Locale.ROOT, "the workbook has more than %,d different texts", MOST))
              .hint("save the sheet as CSV")
              .at(place));
    }
    if (far + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    out.write(bytes);
    starts[far + 1] = starts[far] + bytes.length;
    far++;
  }

  /** A text by its number, or null if there is none. */
  @Nullable String get(int index) throws IOException {
    if (index < 0 || index >= near.size() + far) {
      return null;
    }
    if (index < near.size()) {
      return near.get(index);
    }
    long start = starts[index - near.size()];
    int length = (int) (starts[index - near.size() + 1] - start);
    if (start < blockStart || start + length > blockStart + blockLength) {
      load(start, length);
    }
    return new String(block, (int) (start - blockStart), length, UTF_8);
  }

  private void load(long start, int length) throws IOException {
    RandomAccessFile source = reading;
    if (source == null) {
      throw new IllegalStateException("the workbook was closed");
    }
    if (block.length < length) {
      block = new byte[length];
    }
    source.seek(start);
    int got = 0;
    while (got < block.length) {
      int read = source.read(block, got, block.length - got);
      if (read < 0) {
        break;
      }
      got += read;
    }
    blockStart = start;
    blockLength = got;
  }

  @Override
  public void close() throws IOException {
    if (reading != null) {
      reading.close();
      reading = null;
    }
    if (file != null) {
      Files.deleteIfExists(file);
      file = null;
    }
  }
}
