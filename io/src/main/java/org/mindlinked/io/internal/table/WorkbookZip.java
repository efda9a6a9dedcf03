package org.mindlinked.io.internal.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/**
 * The parts of a workbook, unpacked as streams that end with an error when they grow out of all
 * proportion.
 */
final class WorkbookZip implements Closeable {
  /** More parts than any workbook has that people made. */
  private static final int MOST_PARTS = 10_000;

  /** Up to that size nothing can go wrong. */
  private static final long HARMLESS = 64L << 20;

  /** How many times its packed size a part may have; sheets have 5 to 50. */
  private static final long MOST_TIMES = 250;

  /** The largest sheet that is possible, of short cells, has about as much. */
  private static final long MOST_BYTES = 16L << 30;

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new HashMap<>();
  private final SourceLocation place;

  WorkbookZip(Path file, SourceLocation place) throws IOException {
    this.place = place;
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
    if (zip.size() > MOST_PARTS) {
      zip.close();
      throw tooLarge(
          String.format(
              Locale.ROOT, "it has %,d parts, at most %,d are read", zip.size(), MOST_PARTS));
    }
    zip.stream().forEach(entry -> parts.put(key(entry.getName()), entry));
  }

  /** Some programs write other letters and slashes in one place than in the other. */
  private static String key(String name) {
    String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return plain.startsWith("/") ? plain.substring(1) : plain;
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** The bytes of a part that is there. */
  InputStream open(String name) throws IOException {
    ZipEntry entry = parts.get(key(name));
    if (entry == null) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(
                  IoCodes.NO_TABLE, "the workbook is damaged: its part " + name + " is missing")
              .hint("open it in a spreadsheet program and save it anew")
              .at(place));
    }
    try {
      return new Guard(zip.getInputStream(entry), entry);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
  }

  private UnreadableCatalogueException damaged(IOException e) {
    return new UnreadableCatalogueException(
        List.of(
            Diagnostic.error(IoCodes.NO_TABLE, "the workbook is damaged: " + e.getMessage())
                .hint("get it again from its source, or open it and save it anew")
                .at(place)),
        e);
  }

  private UnreadableCatalogueException tooLarge(String why) {
    return new UnreadableCatalogueException(
        Diagnostic.error(IoCodes.WORKBOOK_SIZE, "the workbook is no sound one: " + why)
            .hint("if you trust it, open it in a spreadsheet program and save the sheet as CSV")
            .at(place));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what comes out of a part. */
  private final class Guard extends FilterInputStream {
    private final ZipEntry entry;
    private final long most;
    private long count;

    Guard(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
      long packed = Math.max(1, entry.getCompressedSize());
      this.most = Math.min(MOST_BYTES, Math.max(HARMLESS, packed * MOST_TIMES));
    }

    private void count(long read) {
      count += Math.max(0, read);
      if (count > most) {
        throw tooLarge(
            String.format(
                Locale.ROOT,
                "its part %s of %,d packed bytes has more than %,d bytes",
                entry.getName(),
                entry.getCompressedSize(),
                most));
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buf, int off, int len) throws IOException {
      try {
        int read = super.read(buf, off, len);
        count(read);
        return read;
      } catch (ZipException | EOFException e) {
        throw damaged(e);
      }
    }
  }
}
