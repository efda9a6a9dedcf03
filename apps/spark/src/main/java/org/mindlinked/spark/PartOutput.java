package org.mindlinked.spark;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import scala.Tuple2;

/** What a part has made and its task has not yet taken, by the folder in which it belongs. */
final class PartOutput {
  static final String RDF = "";
  static final String REJECTS = "rejects";
  static final String TABLES = "tables";
  static final String KEYS = "_keys";

  private final Queue<Tuple2<String, Object>> waiting = new ArrayDeque<>();

  void add(String folder, Object content) {
    waiting.add(new Tuple2<>(folder, content));
  }

  Optional<Tuple2<String, Object>> poll() {
    return Optional.ofNullable(waiting.poll());
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /**
   * A stream of RDF.
   *
   * @param left how many bytes are left out at its start
   */
  OutputStream rdf(long left) {
    return new OutputStream() {
      private long leftOut = left;

      @Override
      public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        int skipped = (int) Math.min(leftOut, length);
        leftOut -= skipped;
        if (skipped < length) {
          add(RDF, Arrays.copyOfRange(bytes, from + skipped, from + length));
        }
      }
    };
  }
}
