package org.mindlinked.server.find;

import java.util.Arrays;
import java.util.BitSet;

/** Numbers as they come, a few or many. For one thread. */
final class Numbers {
  private int[] numbers = new int[4];
  private int size;

  void add(int number) {
    if (size > 0 && numbers[size - 1] == number) {
      return;
    }
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  BitSet bits() {
    BitSet bits = new BitSet();
    for (int i = 0; i < size; i++) {
      bits.set(numbers[i]);
    }
    return bits;
  }
}
