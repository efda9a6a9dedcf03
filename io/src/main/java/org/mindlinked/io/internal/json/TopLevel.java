package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.Slice;

/**
 * Looks something up in a record's bytes, whether or not they are well-formed: where a property
 * stands, what the record's id is. Only brackets and strings are looked at.
 */
final class TopLevel {
  private TopLevel() {}

  /** The value of a string property of the record itself, or null if there is none. */
  static @Nullable String string(Slice slice, String name) {
    Scan scan = new Scan(slice);
    if (!scan.openObject()) {
      return null;
    }
    while (scan.nextProperty()) {
      if (scan.nameIs(name) && scan.peek() == '"') {
        return scan.stringValue();
      }
      if (!scan.skipValue()) {
        return null;
      }
    }
    return null;
  }

  /**
   * The byte in the slice at which the value of a pointer starts; if there is no such value, that
   * of the innermost one around it.
   */
  static int placeOf(Slice slice, String pointer) {
    Scan scan = new Scan(slice);
    scan.blank();
    int found = scan.at;
    int from = 1;
    while (from <= pointer.length()) {
      int slash = pointer.indexOf('/', from);
      int end = slash < 0 ? pointer.length() : slash;
      String step = pointer.substring(from, end).replace("~1", "/").replace("~0", "~");
      if (!scan.step(step)) {
        break;
      }
      found = scan.at;
      from = end + 1;
    }
    return Math.min(found, slice.to()) - slice.from();
  }

  private static final class Scan {
    private final byte[] buf;
    private final int to;
    private int at;
    private int nameFrom;
    private int nameTo;

    Scan(Slice slice) {
      this.buf = slice.buf();
      this.at = slice.from();
      this.to = slice.to();
    }

    void blank() {
      while (at < to && buf[at] <= ' ' && buf[at] >= 0) {
        at++;
      }
    }

    int peek() {
      return at < to ? buf[at] : -1;
    }

    boolean openObject() {
      blank();
      if (peek() != '{') {
        return false;
      }
      at++;
      return true;
    }

    /** Goes to the value of the next property. */
    boolean nextProperty() {
      blank();
      while (peek() == ',') {
        at++;
        blank();
      }
      if (peek() != '"') {
        return false;
      }
      nameFrom = at + 1;
      if (!skipString()) {
        return false;
      }
      nameTo = at - 1;
      blank();
      if (peek() != ':') {
        return false;
      }
      at++;
      blank();
      return true;
    }

    boolean nameIs(String name) {
      return decoded(nameFrom, nameTo).equals(name);
    }

    @Nullable String stringValue() {
      int from = at + 1;
      return skipString() ? decoded(from, at - 1) : null;
    }

    private String decoded(int from, int end) {
      String raw;
      try {
        raw = UTF_8.newDecoder().decode(ByteBuffer.wrap(buf, from, end - from)).toString();
      } catch (CharacterCodingException e) {
        return new String(buf, from, end - from, UTF_8);
      }
      int escape = raw.indexOf('\\');
      if (escape < 0) {
        return raw;
      }
      StringBuilder text = new StringBuilder(raw.length());
      for (int i = 0; i < raw.length(); i++) {
        char c = raw.charAt(i);
        if (c != '\\' || i + 1 == raw.length()) {
          text.append(c);
          continue;
        }
        char e = raw.charAt(++i);
        switch (e) {
          case 'n' -> text.append('\n');
          case 't' -> text.append('\t');
          case 'r' -> text.append('\r');
          case 'b' -> text.append('\b');
          case 'f' -> text.append('\f');
          case 'u' -> {
            try {
              text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
              i += 4;
            } catch (RuntimeException bad) {
              text.append('u');
            }
          }
          default -> text.append(e);
        }
      }
      return text.toString();
    }

    /** Goes to the value of a property or element. */
    boolean step(String step) {
      int start = at;
      if (peek() == '{') {
        at++;
        while (nextProperty()) {
          if (nameIs(step)) {
            return true;
          }
          if (!skipValue()) {
            break;
          }
        }
      } else if (peek() == '[') {
        at++;
        int index = 0;
        blank();
        while (at < to && buf[at] != ']') {
          if (String.valueOf(index).equals(step)) {
            return true;
          }
          if (!skipValue()) {
            break;
          }
          blank();
          if (peek() == ',') {
            at++;
          }
          blank();
          index++;
        }
      }
      at = start;
      return false;
    }

    boolean skipValue() {
      int b = peek();
      if (b == '"') {
        return skipString();
      }
      if (b != '{' && b != '[') {
        int start = at;
        while (at < to && ",]} \t\r\n".indexOf(buf[at]) < 0) {
          at++;
        }
        return at > start;
      }
      int depth = 0;
      while (at < to) {
        switch (buf[at]) {
          case '"' -> {
            if (!skipString()) {
              return false;
            }
          }
          case '{', '[' -> {
            depth++;
            at++;
          }
          case '}', ']' -> {
            at++;
            if (--depth == 0) {
              return true;
            }
          }
          default -> at++;
        }
      }
      return false;
    }

    private boolean skipString() {
      at++;
      while (at < to) {
        byte b = buf[at++];
        if (b == '"') {
          return true;
        }
        if (b == '\\') {
          at++;
        }
      }
      return false;
    }
  }
}
