package org.mindlinked.io.internal.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for a byte, eight bytes at a time. */
final class Bytes {
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Bytes() {}

  /** The index of the first such byte of an array from a place on, or the end if there is none. */
  static int indexOf(byte[] buf, byte wanted, int from, int to) {
    long pattern = (wanted & 0xFF) * ONES;
    int i = from;
    for (int lastLong = to - Long.BYTES; i <= lastLong; i += Long.BYTES) {
      long other = (long) LONGS.get(buf, i) ^ pattern;
      // The lowest high bit that is left stands for the first byte that became zero.
      long found = (other - ONES) & ~other & HIGH_BITS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < to && buf[i] != wanted) {
      i++;
    }
    return i;
  }
}
