package org.mindlinked.io.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;

/** The characters of a reader as bytes of UTF-8. */
final class Transcoding extends InputStream {
  private static final int BUFFER = 1 << 13;

  private final Reader reader;
  private final CharsetEncoder encoder =
      UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER * 3).flip();
  private final String encoding;
  private final String sourceName;
  private long read;
  private boolean ended;

  /**
   * The bytes of a reader.
   *
   * @param encoding what the reader takes the file for
   */
  Transcoding(Reader reader, String encoding, String sourceName) {
    this.reader = reader;
    this.encoding = encoding;
    this.sourceName = sourceName;
  }

  /** Whether every byte below 128 is the character of ASCII, also behind other bytes. */
  static boolean keepsAscii(Charset charset) {
    String name = charset.name();
    return charset.equals(UTF_8)
        || name.equals("US-ASCII")
        || name.startsWith("ISO-8859-")
        || name.startsWith("windows-125")
        || name.startsWith("KOI8-")
        || name.startsWith("IBM8")
        || name.startsWith("x-Mac")
        || name.startsWith("TIS-")
        || name.startsWith("EUC-");
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int given = Math.min(length, bytes.remaining());
    bytes.get(into, from, given);
    return given;
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining()) {
      if (ended) {
        return false;
      }
      try {
        more();
      } catch (CharacterCodingException e) {
        throw new UnreadableCatalogueException(
            List.of(
                Diagnostic.error(
                        IoCodes.ENCODING,
                        String.format(
                            Locale.ROOT,
                            "the file was taken for %s, and is not: after some %,d characters come bytes"
                                + " that are none",
                            encoding,
                            read))
                    .hint("look whether the file is damaged, or say its encoding with --encoding")
                    .at(SourceLocation.of(sourceName))),
            e);
      }
    }
    return true;
  }

  private void more() throws IOException {
    chars.compact();
    int given = reader.read(chars);
    ended = given < 0;
    read += Math.max(0, given);
    chars.flip();
    bytes.clear();
    var result = encoder.encode(chars, bytes, ended);
    if (result.isError()) {
      result.throwException();
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
