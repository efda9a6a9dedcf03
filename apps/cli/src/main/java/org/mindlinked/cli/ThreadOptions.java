package org.mindlinked.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Among how many threads the work is shared. */
final class ThreadOptions {
  /** How much memory each thread must find, so that records near the limit of size fit as well. */
  private static final long MEMORY = 16L << 20;

  private static final int MOST = 256;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Share the work among so many threads, by default the processors; 1 for none beside."
              + " What comes out is the same.")
  private @Nullable Integer threads;

  /** The number that was asked for, else one for each processor if there is memory for them. */
  int number() {
    if (threads == null) {
      Runtime runtime = Runtime.getRuntime();
      long fit = Math.max(1, runtime.maxMemory() / MEMORY);
      return (int) Math.min(Math.min(runtime.availableProcessors(), fit), MOST);
    }
    if (threads < 1 || threads > MOST) {
      throw new WrongUseException("--threads is from 1 to " + MOST + ", not " + threads);
    }
    return threads;
  }
}
