package org.mindlinked.io.internal.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes that are not UTF-8, and makes texts of those that are. */
public final class Utf8 {
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  /** The first byte of the last characters that Java keeps as one byte each. */
  private static final byte LAST_OF_LATIN = (byte) 0xC3;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Utf8() {}

  /** The index of the first byte of the first sequence that is not UTF-8, or -1. */
  public static int firstBad(byte[] buf, int from, int to) {
    int i = asciiEnd(buf, from, to);
    while (i < to) {
      int length = sequence(buf, i, to);
      if (length == 0) {
        return i;
      }
      i = asciiEnd(buf, i + length, to);
    }
    return -1;
  }

  /** The index of the first byte that is no ASCII, or the end. Most of a record is ASCII. */
  public static int asciiEnd(byte[] buf, int from, int to) {
    int i = from;
    for (int lastLong = to - Long.BYTES; i <= lastLong; i += Long.BYTES) {
      long high = (long) LONGS.get(buf, i) & HIGH_BITS;
      if (high != 0) {
        return i + (Long.numberOfTrailingZeros(high) >>> 3);
      }
    }
    while (i < to && buf[i] >= 0) {
      i++;
    }
    return i;
  }

  /**
   * The text of bytes that are UTF-8, as {@code new String} makes it. That looks at each byte
   * behind the first that is no ASCII; here runs of ASCII between letters with accents are copied.
   */
  public static String text(byte[] buf, int from, int to) {
    int run = asciiEnd(buf, from, to);
    if (run == to) {
      return new String(buf, from, to - from, ISO_8859_1);
    }
    byte[] latin = new byte[to - from];
    int length = 0;
    int at = from;
    while (run < to) {
      int first = buf[run];
      if (first > LAST_OF_LATIN) {
        return new String(buf, from, to - from, UTF_8);
      }
      System.arraycopy(buf, at, latin, length, run - at);
      length += run - at;
      latin[length++] = (byte) (first << 6 | (buf[run + 1] & 0x3F));
      at = run + 2;
      run = asciiEnd(buf, at, to);
    }
    System.arraycopy(buf, at, latin, length, to - at);
    return new String(latin, 0, length + to - at, ISO_8859_1);
  }

  /** Whether the bad sequence at that place would be a character if more bytes came. */
  public static boolean isCut(byte[] buf, int bad, int to) {
    int first = buf[bad] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bad + length <= to) {
      return false;
    }
    for (int i = bad + 1; i < to; i++) {
      if ((buf[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The length of the well-formed sequence of several bytes at that place, or 0. */
  private static int sequence(byte[] buf, int at, int to) {
    int first = buf[at] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > to) {
      return 0;
    }
    int second = buf[at + 1] & 0xFF;
    int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((buf[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
