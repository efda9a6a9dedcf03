package org.mindlinked.io.internal.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes that are not UTF-8. */
public final class Utf8 {
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Utf8() {}

  /** The index of the first byte of the first sequence that is not UTF-8, or -1. */
  public static int firstBad(byte[] buf, int from, int to) {
    int i = from;
    int lastLong = to - Long.BYTES;
    while (i < to) {
      // Most of a record is ASCII: eight bytes at a time.
      while (i <= lastLong && ((long) LONGS.get(buf, i) & HIGH_BITS) == 0) {
        i += Long.BYTES;
      }
      if (i == to) {
        return -1;
      }
      if (buf[i] >= 0) {
        i++;
        continue;
      }
      int length = sequence(buf, i, to);
      if (length == 0) {
        return i;
      }
      i += length;
    }
    return -1;
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
