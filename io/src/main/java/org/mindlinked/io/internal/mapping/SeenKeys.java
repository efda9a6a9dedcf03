package org.mindlinked.io.internal.mapping;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Remembers the keys of records that have ended, as numbers, so that rows that stand apart are
 * told. Up to a million; of larger tables the first million are watched. For one thread.
 */
final class SeenKeys {
  private static final int MOST = 1 << 20;

  private long[] slots = new long[1024];
  private int size;

  /** Adds a key; false if it was there. */
  boolean add(String key) {
    long hash = hash(key);
    if (contains(slots, hash)) {
      return false;
    }
    if (size < MOST) {
      if (2 * size >= slots.length) {
        grow();
      }
      put(slots, hash);
      size++;
    }
    return true;
  }

  private static boolean contains(long[] slots, long hash) {
    for (int at = index(slots, hash); slots[at] != 0; at = at + 1 & slots.length - 1) {
      if (slots[at] == hash) {
        return true;
      }
    }
    return false;
  }

  private static void put(long[] slots, long hash) {
    int at = index(slots, hash);
    while (slots[at] != 0) {
      at = at + 1 & slots.length - 1;
    }
    slots[at] = hash;
  }

  private void grow() {
    long[] larger = new long[4 * slots.length];
    Arrays.stream(slots).filter(hash -> hash != 0).forEach(hash -> put(larger, hash));
    slots = larger;
  }

  private static int index(long[] slots, long hash) {
    return (int) (hash ^ hash >>> 32) & slots.length - 1;
  }

  /** FNV-1a of 64 bits: of a million keys, two get one number once in thirty million files. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
    }
    return hash == 0 ? 1 : hash;
  }
}
