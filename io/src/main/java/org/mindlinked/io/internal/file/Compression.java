package org.mindlinked.io.internal.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.diagnostic.UnwritableException;

/** Sees through gzip and zstd. */
public final class Compression {
  private static final int BUFFER = 1 << 16;
  private static final String ZSTD_HINT =
      "add com.github.luben:zstd-jni to the class path, or use gzip";

  private Compression() {}

  /**
   * The uncompressed bytes of a stream, whatever its first bytes say that it is.
   *
   * @param source its name, for messages
   */
  public static InputStream unpacked(InputStream in, String source) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(8);
    byte[] magic = new byte[4];
    int length = buffered.readNBytes(magic, 0, 4);
    buffered.reset();
    if (length >= 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
      return new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER);
    }
    if (length == 4
        && magic[0] == 0x28
        && magic[1] == (byte) 0xb5
        && magic[2] == 0x2f
        && magic[3] == (byte) 0xfd) {
      try {
        return new BufferedInputStream(Zstd.reading(buffered), BUFFER);
      } catch (LinkageError e) {
        throw new UnreadableCatalogueException(
            java.util.List.of(
                Diagnostic.error(
                        IoCodes.NO_ZSTD,
                        "the file is compressed with zstd, which this program cannot unpack here")
                    .hint(ZSTD_HINT)
                    .at(SourceLocation.of(source))),
            e);
      }
    }
    return buffered;
  }

  /** A stream that compresses if the file's name ends in {@code .gz} or {@code .zst}. */
  public static OutputStream packing(OutputStream out, String fileName) throws IOException {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      return new GZIPOutputStream(out, BUFFER);
    }
    if (name.endsWith(".zst")) {
      try {
        return Zstd.writing(out);
      } catch (LinkageError e) {
        throw new UnwritableException(
            Diagnostic.error(
                    IoCodes.NO_ZSTD, "zstd was asked for, which this program cannot write here")
                .hint(ZSTD_HINT)
                .at(SourceLocation.of(fileName)),
            e);
      }
    }
    return out;
  }

  /** A class of its own, since the library may not be there. */
  private static final class Zstd {
    static InputStream reading(InputStream in) throws IOException {
      return new com.github.luben.zstd.ZstdInputStream(in);
    }

    static OutputStream writing(OutputStream out) throws IOException {
      return new com.github.luben.zstd.ZstdOutputStream(out);
    }
  }
}
