package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
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
    return new Places(slice).of(pointer);
  }

  /** The places of many values of one record, each found from those found before. */
  static final class Places {
    private final Slice slice;
    private final Scan scan;

    Places(Slice slice) {
      this.slice = slice;
      this.scan = new Scan(slice);
    }

    /** As {@link #placeOf}. */
    int of(String pointer) {
      return placeOf(slice, scan, pointer);
    }
  }

  private static int placeOf(Slice slice, Scan scan, String pointer) {
    scan.at = slice.from();
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

  /** A property or element of what starts at a byte. */
  private record Step(int start, String name) {}

  /** How far the elements of an array were counted. */
  private record Reached(int index, int at) {}

  private static final class Scan {
    private final Map<Step, Integer> found = new HashMap<>();
    private final Map<Integer, Reached> reached = new HashMap<>();
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

    /** Goes to the value of a property or element, or stays if there is none. */
    boolean step(String name) {
      int start = at;
      Step step = new Step(start, name);
      Integer known = found.get(step);
      if (known != null) {
        at = known;
        return true;
      }
      if (peek() == '{' ? property(name) : peek() == '[' && element(name)) {
        found.put(step, at);
        return true;
      }
      at = start;
      return false;
    }

    private boolean property(String name) {
      at++;
      while (nextProperty()) {
        if (nameIs(name)) {
          return true;
        }
        if (!skipValue()) {
          return false;
        }
      }
      return false;
    }

    private boolean element(String name) {
      int wanted = index(name);
      if (wanted < 0) {
        return false;
      }
      int start = at;
      int index = 0;
      Reached before = reached.get(start);
      if (before != null && before.index <= wanted) {
        index = before.index;
        at = before.at;
      } else {
        at++;
        blank();
      }
      while (at < to && buf[at] != ']') {
        if (index == wanted) {
          reached.put(start, new Reached(index, at));
          return true;
        }
        if (!skipValue()) {
          return false;
        }
        blank();
        if (peek() == ',') {
          at++;
        }
        blank();
        index++;
      }
      return false;
    }

    /** The number of an element, or -1 if it is none. */
    private static int index(String name) {
      try {
        int index = Integer.parseInt(name);
        return String.valueOf(index).equals(name) ? index : -1;
      } catch (NumberFormatException e) {
        return -1;
      }
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
