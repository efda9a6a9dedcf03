package org.mindlinked.io.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What words stand for, looked up by their bytes where they stand in a buffer, so that no string is
 * made of them. Immutable.
 *
 * @param <V> what they stand for
 */
final class Words<V> {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int SHORT = 2 * Long.BYTES;

  /** Of each place two longs that lie together: the first eight bytes of its word, and the rest. */
  private final long[] keys;

  private final @Nullable Object[] values;

  /** The words that two longs do not hold; of other places null. */
  private final byte[] @Nullable [] longWords;

  private final int last;

  Words(Map<String, ? extends V> words) {
    int places = Integer.highestOneBit(Math.max(1, words.size())) * 8;
    this.last = places - 1;
    this.keys = new long[2 * places];
    this.values = new Object[places];
    this.longWords = new byte[places][];
    words.forEach((word, value) -> add(word.getBytes(UTF_8), value));
  }

  private void add(byte[] word, V value) {
    long head = head(word, 0, word.length);
    long rest = rest(word, word.length, word.length);
    int place = place(head, rest);
    while (values[place] != null) {
      place = (place + 1) & last;
    }
    keys[2 * place] = head;
    keys[2 * place + 1] = rest;
    values[place] = value;
    longWords[place] = word.length > SHORT ? word : null;
  }

  /** What a word stands for, or null. */
  @Nullable V get(String word) {
    byte[] bytes = word.getBytes(UTF_8);
    return get(bytes, 0, bytes.length);
  }

  /** What the bytes from one place to another stand for, or null. */
  @SuppressWarnings("unchecked") // what was put in
  @Nullable V get(byte[] buf, int from, int to) {
    long head = head(buf, from, to - from);
    long rest = rest(buf, to, to - from);
    int place = place(head, rest);
    Object value = values[place];
    while (value != null) {
      if (keys[2 * place] == head && keys[2 * place + 1] == rest && isAll(place, buf, from, to)) {
        return (V) value;
      }
      place = (place + 1) & last;
      value = values[place];
    }
    return null;
  }

  /** Whether also the bytes between are the same, if two longs do not tell all. */
  private boolean isAll(int place, byte[] buf, int from, int to) {
    byte[] word = longWords[place];
    return word == null ? to - from <= SHORT : Arrays.equals(word, 0, word.length, buf, from, to);
  }

  private int place(long head, long rest) {
    return (int) (((head + 31 * rest) * 0x9E37_79B9_7F4A_7C15L) >>> 40) & last;
  }

  /** The first eight bytes; those of a shorter word are followed by zeros, which no word holds. */
  private static long head(byte[] buf, int from, int length) {
    if (length >= Long.BYTES) {
      return (long) LONGS.get(buf, from);
    }
    if (from + Long.BYTES <= buf.length) {
      return (long) LONGS.get(buf, from) & ((1L << (8 * length)) - 1);
    }
    long head = 0;
    for (int i = length - 1; i >= 0; i--) {
      head = head << 8 | (buf[from + i] & 0xFF);
    }
    return head;
  }

  /** The bytes from the ninth on; of a long word the last eight. */
  private static long rest(byte[] buf, int to, int length) {
    if (length <= Long.BYTES) {
      return 0;
    }
    long tail = (long) LONGS.get(buf, to - Long.BYTES);
    return length >= SHORT ? tail : tail >>> (8 * (SHORT - length));
  }
}
