package org.mindlinked.io.profile;

/**
 * Counts different values without keeping them: by hashes of 64 bits, up to a number of values that
 * is small enough for tables of hundreds of columns. For one thread.
 */
final class DistinctValues {
  /** How many are told apart. */
  static final int MOST = 20_000;

  private long[] slots = new long[64];
  private int count;
  private long repeats;
  private boolean full;

  /** Adds a value; gives whether it is a new one, as far as is known. */
  boolean add(String value) {
    long hash = hash(value);
    if (has(hash)) {
      repeats++;
      return false;
    }
    if (count == MOST) {
      full = true;
      return true;
    }
    count++;
    if (count * 2 > slots.length) {
      long[] old = slots;
      slots = new long[old.length * 2];
      for (long each : old) {
        if (each != 0) {
          slots[place(each)] = each;
        }
      }
    }
    slots[place(hash)] = hash;
    return true;
  }

  private boolean has(long hash) {
    return slots[place(hash)] == hash;
  }

  private int place(long hash) {
    int mask = slots.length - 1;
    int at = (int) (hash ^ (hash >>> 32)) & mask;
    while (slots[at] != 0 && slots[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** FNV-1a, mixed; never 0. */
  private static long hash(String value) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 29;
    hash *= 0xbf58476d1ce4e5b9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** How many different values there are; at least as many if it {@linkplain #isFull() is full}. */
  long count() {
    return count;
  }

  /** How many values were there before. */
  long repeats() {
    return repeats;
  }

  /** Whether there were more different values than are told apart. */
  boolean isFull() {
    return full;
  }
}
