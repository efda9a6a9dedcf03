package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way out: a buffer that is flushed to a stream when it is full, or grows if there
 * is none. For one thread.
 */
final class Output {
  /** More than streams below hold, so that nothing is copied from buffer to buffer. */
  private static final int SIZE = 1 << 17;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(UTF_8);

  private final @Nullable OutputStream out;
  private byte[] buffer;
  private int size;

  private Output(@Nullable OutputStream out, int capacity) {
    this.out = out;
    this.buffer = new byte[capacity];
  }

  static Output to(OutputStream out) {
    return new Output(out, SIZE);
  }

  /** A buffer that is only copied to others. */
  static Output buffer() {
    return new Output(null, 1 << 12);
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
    if (buffer.length > 16 * SIZE) {
      buffer = new byte[SIZE]; // one huge record does not keep its memory for ever
    }
  }

  private void room(int more) {
    if (more > buffer.length - size) {
      flushOrGrow(more);
    }
  }

  private void flushOrGrow(int more) {
    if (out != null) {
      flush();
      if (more <= buffer.length) {
        return;
      }
    }
    int wanted = Math.addExact(size, more);
    byte[] grown = new byte[Math.max(wanted, (int) Math.min(2L * buffer.length, 1 << 30))];
    System.arraycopy(buffer, 0, grown, 0, size);
    buffer = grown;
  }

  void flush() {
    if (out != null && size > 0) {
      try {
        out.write(buffer, 0, size);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      clear();
    }
  }

  /** Writes what a buffer holds. */
  void writeTo(OutputStream to) throws IOException {
    to.write(buffer, 0, size);
  }

  void put(int ascii) {
    room(1);
    buffer[size++] = (byte) ascii;
  }

  void put(byte[] bytes) {
    put(bytes, 0, bytes.length);
  }

  void put(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > SIZE && out != null) {
      flush();
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    room(length);
    System.arraycopy(bytes, from, buffer, size, length);
    size += length;
  }

  void put(Output other) {
    put(other.buffer, 0, other.size);
  }

  void put(String text) {
    put(text.getBytes(UTF_8));
  }

  /** Between brackets. */
  void bracketed(byte[] iri) {
    int length = iri.length + 2;
    room(length);
    buffer[size] = '<';
    System.arraycopy(iri, 0, buffer, size + 1, iri.length);
    buffer[size + length - 1] = '>';
    size += length;
  }

  /** The first two terms of a line, each with a space behind it, looking for room only once. */
  void start(byte[] subject, byte[] property) {
    int length = subject.length + 2 + 1 + property.length + 1;
    room(length);
    byte[] to = buffer;
    int at = size;
    to[at++] = '<';
    System.arraycopy(subject, 0, to, at, subject.length);
    at += subject.length;
    to[at++] = '>';
    to[at++] = ' ';
    System.arraycopy(property, 0, to, at, property.length);
    at += property.length;
    to[at++] = ' ';
    size = at;
  }

  /** A string with its quotation marks and the escapes that N-Triples and Turtle share. */
  void quoted(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int plain = Escapes.next(bytes, 0);
    if (plain < bytes.length || plain > SIZE) {
      put('"');
      escaped(bytes, plain);
      put('"');
      return;
    }
    // nearly always: one look for room, one copy
    room(plain + 2);
    buffer[size] = '"';
    System.arraycopy(bytes, 0, buffer, size + 1, plain);
    buffer[size + plain + 1] = '"';
    size += plain + 2;
  }

  private void escaped(byte[] bytes, int first) {
    int from = 0;
    for (int i = first; i < bytes.length; i = Escapes.next(bytes, from)) {
      put(bytes, from, i);
      escape(bytes[i]);
      from = i + 1;
    }
    put(bytes, from, bytes.length);
  }

  private void escape(byte b) {
    room(6);
    buffer[size++] = '\\';
    switch (b) {
      case '"', '\\' -> buffer[size++] = b;
      case '\n' -> buffer[size++] = 'n';
      case '\r' -> buffer[size++] = 'r';
      case '\t' -> buffer[size++] = 't';
      default -> {
        buffer[size++] = 'u';
        buffer[size++] = '0';
        buffer[size++] = '0';
        buffer[size++] = HEX[b >> 4];
        buffer[size++] = HEX[b & 15];
      }
    }
  }
}
