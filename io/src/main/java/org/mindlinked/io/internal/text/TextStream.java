package org.mindlinked.io.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.stream.ReadOptions;

/**
 * A text file that was opened: a window on its bytes and their encoding. Line ends, tags and
 * brackets of ASCII can be looked for in the bytes: sources in encodings where that is not so are
 * turned into UTF-8 on the way.
 *
 * @param window the bytes, any byte order mark behind
 * @param encoding what they mean
 * @param blank whether there is nothing but white space in the file
 */
public record TextStream(Window window, Encoding encoding, boolean blank) {
  /** Enough to see a declaration. */
  private static final int HEAD = 4096;

  /** What a file says of its encoding in its first bytes. */
  @FunctionalInterface
  public interface Declaration {
    /** Says nothing. */
    Declaration NONE = head -> Optional.empty();

    /** The encoding that the head of a file declares, if it declares one that Java knows. */
    Optional<Charset> in(byte[] head);
  }

  /**
   * Opens a file: by the encoding that the options name, else its byte order mark, else what it
   * declares, else what its bytes look like when the first comes that is no ASCII.
   */
  public static TextStream open(InputStream in, ReadOptions options, Declaration declaration)
      throws IOException {
    byte[] head = in.readNBytes(HEAD);
    InputStream whole =
        new SequenceInputStream(new java.io.ByteArrayInputStream(head), in) {
          @Override
          public void close() throws IOException {
            in.close();
          }
        };
    Mark mark = Mark.of(head);
    whole.skipNBytes(mark.length());
    Charset known = options.encoding().orElse(null);
    if (known == null) {
      known = mark.charset();
    }
    if (known == null) {
      known = declaration.in(head).orElse(null);
    }
    if (known != null && !Transcoding.keepsAscii(known)) {
      whole =
          new Transcoding(
              new InputStreamReader(
                  whole,
                  known
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)),
              known.name(),
              options.sourceName());
      known = UTF_8;
    }
    Window window = new Window(whole);
    return new TextStream(
        window, new Encoding(window, options, known), isBlank(head, mark.length()));
  }

  /** Whether the head of a file is all of it, and holds nothing. */
  private static boolean isBlank(byte[] head, int from) {
    for (int i = from; i < head.length; i++) {
      if (head[i] < 0 || head[i] > ' ') {
        return false;
      }
    }
    return head.length < HEAD;
  }

  /**
   * How a file begins that says its encoding by a mark, or by zero bytes.
   *
   * @param length how many bytes the mark has
   */
  record Mark(@Nullable Charset charset, int length) {
    static Mark of(byte[] head) {
      int a = at(head, 0);
      int b = at(head, 1);
      int c = at(head, 2);
      int d = at(head, 3);
      if (a == 0xEF && b == 0xBB && c == 0xBF) {
        return new Mark(UTF_8, 3);
      }
      if (a == 0 && b == 0 && ((c == 0xFE && d == 0xFF) || (c == 0 && d > 0))) {
        return new Mark(Charset.forName("UTF-32BE"), c == 0xFE ? 4 : 0);
      }
      if (c == 0 && d == 0 && ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0))) {
        return new Mark(Charset.forName("UTF-32LE"), a == 0xFF ? 4 : 0);
      }
      if ((a == 0xFE && b == 0xFF) || (a == 0 && b > 0)) {
        return new Mark(Charset.forName("UTF-16BE"), a == 0xFE ? 2 : 0);
      }
      if ((a == 0xFF && b == 0xFE) || (a > 0 && b == 0)) {
        return new Mark(Charset.forName("UTF-16LE"), a == 0xFF ? 2 : 0);
      }
      return new Mark(null, 0);
    }

    private static int at(byte[] head, int index) {
      return index < head.length ? head[index] & 0xFF : -1;
    }
  }
}
