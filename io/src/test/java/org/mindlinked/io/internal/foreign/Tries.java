package org.mindlinked.io.internal.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Many tries at something, spread over the cores; each has a chance of its own, the same in every
 * run.
 */
public final class Tries {
  private Tries() {}

  /** What is tried. */
  public interface Try {
    void run(int number, Random random) throws IOException;
  }

  /** Tries so often. What fails is thrown. */
  public static void run(int tries, long seed, Try each) {
    IntStream.range(0, tries)
        .parallel()
        .forEach(
            number -> {
              try {
                // Neighbouring seeds give neighbouring chances, unless they are mixed.
                each.run(number, new Random(new SplittableRandom(seed + number).nextLong()));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
