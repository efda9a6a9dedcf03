package org.mindlinked.rdf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for what must be escaped in a string of N-Triples or Turtle: the two characters that would
 * end or change the string, line ends, and controls, which some parsers refuse raw. It sees every
 * byte of every text, so it looks at eight at a time.
 */
final class Escapes {
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long SPACES = ' ' * ONES;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long DELETES = 0x7F * ONES;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Escapes() {}

  /** The index of the next byte of UTF-8 that must be escaped, or the end if there is none. */
  static int next(byte[] bytes, int from) {
    int i = from;
    int lastLong = bytes.length - Long.BYTES;
    while (i <= lastLong && isPlain((long) LONGS.get(bytes, i))) {
      i += Long.BYTES;
    }
    while (i < bytes.length && isPlain(bytes[i])) {
      i++;
    }
    return i;
  }

  /** Whether none of eight bytes must be escaped. In doubt, beside one that must, it is not. */
  private static boolean isPlain(long eight) {
    long below = (eight - SPACES) & ~eight;
    return ((below | zero(eight ^ QUOTES) | zero(eight ^ BACKSLASHES) | zero(eight ^ DELETES))
            & HIGH_BITS)
        == 0;
  }

  /** The high bit of each byte that is zero, among other bits. */
  private static long zero(long eight) {
    return (eight - ONES) & ~eight;
  }

  private static boolean isPlain(byte b) {
    return b < 0 || (b >= ' ' && b != '"' && b != '\\' && b != 0x7F);
  }
}
