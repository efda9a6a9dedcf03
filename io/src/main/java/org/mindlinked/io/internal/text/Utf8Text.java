package org.mindlinked.io.internal.text;

import org.mindlinked.io.internal.file.Utf8;

/**
 * A text as bytes of UTF-8 where they stand in a buffer. Line ends, tags and blanks of ASCII are
 * found in the bytes; only what is kept becomes a string. Good as long as the buffer is.
 *
 * @param buf the buffer
 * @param from its first byte in the buffer
 * @param to the end, exclusive
 */
@SuppressWarnings("ArrayRecordComponent") // a view that is never compared
public record Utf8Text(byte[] buf, int from, int to) {
  /** A view of all bytes. */
  public static Utf8Text of(byte[] all) {
    return new Utf8Text(all, 0, all.length);
  }

  /** What is between two places of the buffer, without the white space of ASCII around it. */
  public Utf8Text words(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(buf[first])) {
      first++;
    }
    while (first < last && isBlank(buf[last - 1])) {
      last--;
    }
    return new Utf8Text(buf, first, last);
  }

  /** Whether a byte is white space or a control character of ASCII. */
  public static boolean isBlank(byte one) {
    return one >= 0 && one <= ' ';
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return from == to;
  }

  /** All of it. */
  public String text() {
    return Utf8.text(buf, from, to);
  }
}
