package org.mindlinked.io.internal.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes, eight at a time. */
public final class Bytes {
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long LINE_FEEDS = '\n' * ONES;
  private static final long CARRIAGE_RETURNS = '\r' * ONES;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Bytes() {}

  /** The index of the first such byte of an array from a place on, or the end if there is none. */
  static int indexOf(byte[] buf, byte wanted, int from, int to) {
    long pattern = (wanted & 0xFF) * ONES;
    int i = from;
    for (int lastLong = to - Long.BYTES; i <= lastLong; i += Long.BYTES) {
      long found = zeros((long) LONGS.get(buf, i) ^ pattern);
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < to && buf[i] != wanted) {
      i++;
    }
    return i;
  }

  /** The index of the first LF or CR of an array from a place on, or the end if there is none. */
  public static int lineEnd(byte[] buf, int from, int to) {
    int i = from;
    for (int lastLong = to - Long.BYTES; i <= lastLong; i += Long.BYTES) {
      long bytes = (long) LONGS.get(buf, i);
      long found = zeros(bytes ^ LINE_FEEDS) | zeros(bytes ^ CARRIAGE_RETURNS);
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < to && buf[i] != '\n' && buf[i] != '\r') {
      i++;
    }
    return i;
  }

  /** High bits of which the lowest stands for the first byte that is zero; 0 if none is. */
  private static long zeros(long bytes) {
    return (bytes - ONES) & ~bytes & HIGH_BITS;
  }
}
