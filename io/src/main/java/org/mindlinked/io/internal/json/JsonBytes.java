package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * JSON as bytes in a growing buffer, compact or readable. In readable form objects stand on lines
 * of their own and lists of plain values on one line. For one thread.
 */
public final class JsonBytes {
  private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);

  /** For ASCII characters that need an escape: the letter after the backslash, or 'u'. */
  private static final byte[] ESCAPES = new byte[128];

  static {
    Arrays.fill(ESCAPES, 0, 32, (byte) 'u');
    ESCAPES['\b'] = 'b';
    ESCAPES['\f'] = 'f';
    ESCAPES['\n'] = 'n';
    ESCAPES['\r'] = 'r';
    ESCAPES['\t'] = 't';
    ESCAPES['"'] = '"';
    ESCAPES['\\'] = '\\';
  }

  private final boolean readable;
  private byte[] buf = new byte[8192];
  private int size;
  private int indent;

  /** Whether objects are kept on one line for now, also in readable form. */
  private boolean inline;

  /** Whether the next value or name is the first in its list or object. */
  private boolean first = true;

  /** An empty buffer; {@code readable} asks for line breaks and indents. */
  public JsonBytes(boolean readable) {
    this.readable = readable;
  }

  /** Empties it. */
  public void clear() {
    size = 0;
    first = true;
    inline = false;
  }

  /** Starts at that depth. */
  public void indent(int levels) {
    indent = levels;
  }

  boolean isReadable() {
    return readable;
  }

  int size() {
    return size;
  }

  /** Takes back what was written after that size was reached; an object must follow. */
  void backTo(int earlier) {
    size = earlier;
  }

  /** Whether objects stay on one line from here, also in readable form; gives what held before. */
  public boolean inline(boolean wanted) {
    boolean before = inline;
    inline = wanted;
    return before;
  }

  /** Writes what it holds. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(buf, 0, size);
  }

  private void need(int more) {
    if (buf.length - size < more) {
      buf = Arrays.copyOf(buf, Math.max(buf.length * 2, size + more));
    }
  }

  /** An ASCII character as it is. */
  public void raw(char c) {
    need(1);
    buf[size++] = (byte) c;
  }

  /** Bytes as they are. */
  public void raw(byte[] bytes) {
    need(bytes.length);
    System.arraycopy(bytes, 0, buf, size, bytes.length);
    size += bytes.length;
  }

  /** ASCII characters as they are. */
  public void raw(String ascii) {
    int length = ascii.length();
    need(length);
    for (int i = 0; i < length; i++) {
      buf[size++] = (byte) ascii.charAt(i);
    }
  }

  /** A line break and the indent, in readable form. */
  public void newLine() {
    if (readable && !inline) {
      need(1 + 2 * indent);
      buf[size++] = '\n';
      Arrays.fill(buf, size, size + 2 * indent, (byte) ' ');
      size += 2 * indent;
    }
  }

  /** Opens an object. */
  public void openObject() {
    raw('{');
    indent++;
    first = true;
  }

  /** Closes it. */
  public void closeObject() {
    indent--;
    if (!first) {
      newLine();
    }
    raw('}');
    first = false;
  }

  /** A property's name; {@code quoted} is the name in quotation marks and a colon. */
  public void name(byte[] quoted) {
    if (!first) {
      raw(',');
      if (readable && inline) {
        raw(' ');
      }
    }
    first = false;
    newLine();
    raw(quoted);
    if (readable) {
      raw(' ');
    }
  }

  /** A name of ASCII letters for {@link #name}. */
  public static byte[] quoted(String name) {
    return ('"' + name + "\":").getBytes(US_ASCII);
  }

  /** Opens a list of objects. */
  public void openList() {
    raw('[');
    indent++;
    first = true;
  }

  /** Before each object of a list. */
  public void element() {
    if (!first) {
      raw(',');
    }
    first = false;
    newLine();
  }

  /** Closes it. */
  public void closeList() {
    indent--;
    if (!first) {
      newLine();
    }
    raw(']');
    first = false;
  }

  /** A comma, and in readable form a space, between values on one line. */
  public void comma() {
    raw(',');
    if (readable) {
      raw(' ');
    }
  }

  /** A colon, and in readable form a space, between a name and a value on one line. */
  public void colon() {
    raw(':');
    if (readable) {
      raw(' ');
    }
  }

  /**
   * A string.
   *
   * @throws IllegalArgumentException if it holds half a surrogate pair
   */
  public void string(String text) {
    int length = text.length();
    need(length + 2);
    byte[] out = buf;
    int at = size;
    out[at++] = '"';
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c >= 128 || ESCAPES[c] != 0) {
        break;
      }
      out[at++] = (byte) c;
      i++;
    }
    size = at;
    if (i < length) {
      rest(text, i);
    }
    raw('"');
  }

  private void rest(String text, int from) {
    int length = text.length();
    need(6 * (length - from) + 2);
    byte[] out = buf;
    int at = size;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        byte escape = ESCAPES[c];
        if (escape == 0) {
          out[at++] = (byte) c;
        } else {
          out[at++] = '\\';
          out[at++] = escape;
          if (escape == 'u') {
            at = hex(out, at, c);
          }
        }
      } else if (c < 0x800) {
        if (c == 0x85) { // some readers of lines take these three for line breaks
          at = unicode(out, at, c);
        } else {
          out[at++] = (byte) (0xC0 | (c >> 6));
          out[at++] = (byte) (0x80 | (c & 0x3F));
        }
      } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        if (c == 0x2028 || c == 0x2029) {
          at = unicode(out, at, c);
        } else {
          out[at++] = (byte) (0xE0 | (c >> 12));
          out[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
          out[at++] = (byte) (0x80 | (c & 0x3F));
        }
      } else {
        if (c > Character.MAX_HIGH_SURROGATE
            || i + 1 == length
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalArgumentException(text);
        }
        int point = Character.toCodePoint(c, text.charAt(++i));
        out[at++] = (byte) (0xF0 | (point >> 18));
        out[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        out[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        out[at++] = (byte) (0x80 | (point & 0x3F));
      }
    }
    size = at;
  }

  private static int unicode(byte[] out, int at, char c) {
    out[at] = '\\';
    out[at + 1] = 'u';
    return hex(out, at + 2, c);
  }

  private static int hex(byte[] out, int at, char c) {
    out[at] = HEX[c >> 12];
    out[at + 1] = HEX[(c >> 8) & 0xF];
    out[at + 2] = HEX[(c >> 4) & 0xF];
    out[at + 3] = HEX[c & 0xF];
    return at + 4;
  }
}
