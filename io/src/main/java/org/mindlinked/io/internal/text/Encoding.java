package org.mindlinked.io.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.file.Utf8;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;

/**
 * In which encoding the bytes of a source are: known when it is opened, or decided at the first
 * byte that is no ASCII. A byte that the encoding does not have is an error, never a stand-in
 * letter. For one thread.
 */
public final class Encoding {
  private static final int SAMPLE = 1 << 16;

  private final ReadOptions options;
  private final Window window;
  private @Nullable Charset charset;
  private @Nullable CharsetDecoder decoder;

  /**
   * An encoding.
   *
   * @param known what it is; null to decide at the first byte that is no ASCII
   */
  Encoding(Window window, ReadOptions options, @Nullable Charset known) {
    this.window = window;
    this.options = options;
    this.charset = known;
  }

  /** The text of bytes of the window, or null if they are none in this encoding. */
  public @Nullable String decode(byte[] buf, int from, int to) {
    Utf8Text text = utf8(buf, from, to);
    return text == null ? null : text.text();
  }

  /**
   * Bytes of the window as UTF-8, in their place if they are that already; null if they are no text
   * in this encoding.
   */
  public @Nullable Utf8Text utf8(byte[] buf, int from, int to) {
    if (Utf8.asciiEnd(buf, from, to) == to) {
      return new Utf8Text(buf, from, to);
    }
    Charset known = charset;
    if (known == null) {
      known = decide(buf, from, to);
      charset = known;
    }
    if (known.equals(UTF_8)) {
      return Utf8.firstBad(buf, from, to) < 0 ? new Utf8Text(buf, from, to) : null;
    }
    try {
      String text = decoder(known).decode(ByteBuffer.wrap(buf, from, to - from)).toString();
      return Utf8Text.of(text.getBytes(UTF_8));
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The index of the first byte that is no text in this encoding, if there is one. */
  public int firstBad(byte[] buf, int from, int to) {
    Charset known = charset;
    if (known == null || known.equals(UTF_8)) {
      return Utf8.firstBad(buf, from, to);
    }
    ByteBuffer in = ByteBuffer.wrap(buf, from, to - from);
    decoder(known).reset().decode(in, CharBuffer.allocate(to - from), true);
    return in.position();
  }

  /** The name of the encoding for messages; of bytes that were all ASCII, that. */
  public String displayName() {
    Charset known = charset;
    return known == null ? "ASCII" : known.name();
  }

  private CharsetDecoder decoder(Charset known) {
    CharsetDecoder made = decoder;
    if (made == null) {
      made =
          known
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      decoder = made;
    }
    return made;
  }

  /** Looks at the bytes and what of the source stands behind them in memory. */
  private Charset decide(byte[] buf, int from, int to) {
    int end = buf == window.buf ? Math.max(to, Math.min(window.limit, from + SAMPLE)) : to;
    int bad = Utf8.firstBad(buf, from, end);
    if (bad < 0 || (bad >= to && Utf8.isCut(buf, bad, end))) {
      return UTF_8;
    }
    Detected guess = Detected.in(buf, from, end);
    if (guess == null) {
      throw new UnreadableCatalogueException(
          Diagnostic.error(
                  IoCodes.UNKNOWN_ENCODING,
                  "the file is not in UTF-8, does not say in which encoding it is, and its bytes do"
                      + " not tell it either")
              .at(SourceLocation.of(options.sourceName()).withByteOffset(window.base + bad))
              .hint("say it with --encoding, for example --encoding windows-1252"));
    }
    options
        .problems()
        .accept(
            Diagnostic.warning(
                    IoCodes.DETECTED_ENCODING,
                    String.format(
                        Locale.ROOT,
                        "the file does not say its encoding; by its bytes it is %s (confidence"
                            + " %.2f)",
                        guess.charset().name(),
                        guess.confidence()))
                .at(SourceLocation.of(options.sourceName()))
                .hint("look whether letters with accents are right; if not, use --encoding"));
    return guess.charset();
  }
}
