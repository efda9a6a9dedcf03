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

  private final Entry<V>[] entries;

  /** A word and its first and last eight bytes, which tell nearly all words apart. */
  private record Entry<V>(byte[] word, long head, long tail, V value) {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  Words(Map<String, ? extends V> words) {
    int size = Integer.highestOneBit(Math.max(1, words.size())) * 8;
    entries = new Entry[size];
    words.forEach((word, value) -> add(word.getBytes(UTF_8), value));
  }

  private void add(byte[] word, V value) {
    long head = head(word, 0, word.length);
    long tail = tail(word, word.length, word.length);
    int slot = slot(head, tail, word.length);
    while (entries[slot] != null) {
      slot = (slot + 1) & (entries.length - 1);
    }
    entries[slot] = new Entry<>(word, head, tail, value);
  }

  /** What a word stands for, or null. */
  @Nullable V get(String word) {
    byte[] bytes = word.getBytes(UTF_8);
    return get(bytes, 0, bytes.length);
  }

  /** What the bytes from one place to another stand for, or null. */
  @Nullable V get(byte[] buf, int from, int to) {
    int length = to - from;
    long head = head(buf, from, length);
    long tail = tail(buf, to, length);
    int slot = slot(head, tail, length);
    Entry<V> entry = entries[slot];
    while (entry != null && !is(entry, buf, from, to, head, tail)) {
      slot = (slot + 1) & (entries.length - 1);
      entry = entries[slot];
    }
    return entry == null ? null : entry.value;
  }

  private static boolean is(Entry<?> entry, byte[] buf, int from, int to, long head, long tail) {
    int length = to - from;
    return entry.head == head
        && entry.tail == tail
        && entry.word.length == length
        && (length <= 2 * Long.BYTES || Arrays.equals(entry.word, 0, length, buf, from, to));
  }

  private int slot(long head, long tail, int length) {
    long mixed = (head + 31 * tail + length) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 40) & (entries.length - 1);
  }

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

  private static long tail(byte[] buf, int to, int length) {
    return length > Long.BYTES ? (long) LONGS.get(buf, to - Long.BYTES) : 0;
  }
}
