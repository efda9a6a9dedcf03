package org.mindlinked.server.find;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Some of the studies of an index, by number. A few stand as numbers, many as bits. Immutable; safe
 * for all threads.
 */
public final class StudySet {
  private static final int BITS_OF_A_NUMBER = 32;

  private final int[] few;
  private final BitSet many;
  private final int size;

  private StudySet(int[] few, BitSet many, int size) {
    this.few = few;
    this.many = many;
    this.size = size;
  }

  /** Those, of so many studies at all. */
  static StudySet of(BitSet numbers, int studies) {
    int size = numbers.cardinality();
    return (long) size * BITS_OF_A_NUMBER < studies
        ? new StudySet(numbers.stream().toArray(), new BitSet(0), size)
        : new StudySet(new int[0], (BitSet) numbers.clone(), size);
  }

  /** How many they are. */
  public int size() {
    return size;
  }

  /** Whether that study is one of them. */
  public boolean contains(int study) {
    return isFew() ? Arrays.binarySearch(few, study) >= 0 : many.get(study);
  }

  /** How many of those are among them. */
  public int countIn(BitSet studies) {
    if (isFew()) {
      int count = 0;
      for (int study : few) {
        count += studies.get(study) ? 1 : 0;
      }
      return count;
    }
    BitSet both = (BitSet) studies.clone();
    both.and(many);
    return both.cardinality();
  }

  /** Puts them to those. */
  public void addTo(BitSet studies) {
    if (isFew()) {
      for (int study : few) {
        studies.set(study);
      }
    } else {
      studies.or(many);
    }
  }

  /** They as bits; the caller's own. */
  public BitSet bits() {
    BitSet bits = new BitSet();
    addTo(bits);
    return bits;
  }

  /** What they take in memory, nearly. */
  long bytes() {
    return 80 + 4L * few.length + many.size() / 8;
  }

  private boolean isFew() {
    return few.length == size;
  }
}
