package org.mindlinked.rdf.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;

/**
 * Bytes for a parser that replaces what is not UTF-8 in silence, and tells failures of the disk as
 * faults of syntax: here both get through as what they are. Bytes before a bad one are still given.
 */
final class CheckedInput extends InputStream {
  /** Syntaxes that say their encoding themselves, or are no text. */
  private static final Set<Lang> OTHER =
      Set.of(Lang.RDFXML, Lang.TRIX, Lang.RDFTHRIFT, Lang.RDFPROTO);

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** Eight bytes without any of these bits are plain ASCII. */
  private static final long HIGH_BITS = 0x8080808080808080L;

  private final InputStream in;
  private final String sourceName;
  private final boolean utf8;

  /** The state between two reads: how many bytes of a character are to come, and their bounds. */
  private int pending;

  private int lead;
  private long leadAt;
  private int lower = 0x80;
  private int upper = 0xBF;

  private long offset;
  private @Nullable Diagnostic bad;

  private CheckedInput(InputStream in, String sourceName, boolean utf8) {
    this.in = in;
    this.sourceName = sourceName;
    this.utf8 = utf8;
  }

  /** A view of a stream of that syntax. */
  static CheckedInput of(InputStream in, Lang lang, ReadOptions options) {
    return new CheckedInput(in, options.sourceName(), !OTHER.contains(lang));
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    if (bad != null) {
      throw new UnreadableCatalogueException(List.of(bad), null);
    }
    int read;
    try {
      read = in.read(into, from, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!utf8) {
      return read;
    }
    if (read < 0) {
      return atEnd();
    }
    int good = check(into, from, from + read) - from;
    offset += good;
    return good == 0 && read > 0 ? read(into, from, length) : good;
  }

  private int atEnd() {
    if (pending > 0) {
      pending = 0;
      throw new UnreadableCatalogueException(
          Diagnostic.error(RdfCodes.SYNTAX, "the file ends inside a character")
              .hint("get it again from its source")
              .at(SourceLocation.of(sourceName).withByteOffset(leadAt)));
    }
    return -1;
  }

  /** How far it is UTF-8; remembers what is wrong there. */
  private int check(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (pending == 0 && i + Long.BYTES <= to && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
        i += Long.BYTES;
        continue;
      }
      int b = bytes[i];
      if ((b < 0 || pending > 0) && !take(b & 0xFF, offset + i - from)) {
        bad =
            Diagnostic.error(
                    RdfCodes.SYNTAX,
                    "byte 0x"
                        + Integer.toHexString(lead).toUpperCase(Locale.ROOT)
                        + " is not UTF-8")
                .hint("convert the file to UTF-8, for example with iconv -t UTF-8")
                .at(SourceLocation.of(sourceName).withByteOffset(leadAt));
        return i;
      }
      i++;
    }
    return to;
  }

  /** Takes a byte of a character of several; false if it cannot be one there. */
  private boolean take(int b, long at) {
    if (pending > 0) {
      boolean fits = b >= lower && b <= upper;
      lower = 0x80;
      upper = 0xBF;
      pending--;
      return fits;
    }
    lead = b;
    leadAt = at;
    if (b < 0xC2 || b > 0xF4) {
      return false;
    }
    pending = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    lower = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    upper = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
