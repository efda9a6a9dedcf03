package org.mindlinked.rdf.internal.read;

/**
 * Remembers which names have been seen, by hashes of 64 bits and up to a number, so that a file of
 * any size takes a bounded memory. What it has forgotten it calls new.
 */
final class SeenRoots {
  private static final int MOST = 1 << 20;

  private long[] table = new long[1 << 10];
  private int size;

  /** Remembers a name; whether it was known. */
  boolean add(String name, int kind) {
    long hash = hash(name, kind);
    int at = find(hash);
    if (table[at] == hash) {
      return true;
    }
    if (size < MOST) {
      table[at] = hash;
      size++;
      if (2 * size > table.length) {
        grow();
      }
    }
    return false;
  }

  /** Whether a name is known. */
  boolean contains(String name, int kind) {
    long hash = hash(name, kind);
    return table[find(hash)] == hash;
  }

  private int find(long hash) {
    int mask = table.length - 1;
    int at = (int) (hash ^ (hash >>> 32)) & mask;
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (long hash : old) {
      if (hash != 0) {
        table[find(hash)] = hash;
      }
    }
  }

  /** FNV-1a over the characters, stirred so that all bits count. */
  private static long hash(String name, int kind) {
    long hash = 0xcbf29ce484222325L ^ kind;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
