package org.mindlinked.model.stream;

import java.io.IOException;
import java.util.List;
import org.mindlinked.model.diagnostic.Diagnostic;

/** Takes what a lenient source rejects. For one thread. */
@FunctionalInterface
public interface Rejects {
  /**
   * Takes one rejected record.
   *
   * @param original its bytes as they stood in the uncompressed source, but for white space between
   *     its parts that had to go so that one record can follow the other; empty if they were too
   *     many to be held
   * @param problems why it was rejected
   */
  void reject(byte[] original, List<Diagnostic> problems) throws IOException;
}
