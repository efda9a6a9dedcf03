package org.mindlinked.rdf.store;

import java.util.Arrays;

/** The numbers of the nodes of some quads, as they stand in an index. */
final class QuadChunk {
  /** How many nodes a quad has. */
  static final int WIDTH = 4;

  private long[] ids = new long[WIDTH * 64];
  private int filled;

  void add(long graph, long subject, long predicate, long object) {
    if (filled == ids.length) {
      ids = Arrays.copyOf(ids, 2 * ids.length);
    }
    ids[filled++] = graph;
    ids[filled++] = subject;
    ids[filled++] = predicate;
    ids[filled++] = object;
  }

  int size() {
    return filled / WIDTH;
  }

  /** The number of a node of a quad; the nodes are graph, subject, predicate, object. */
  long id(int quad, int node) {
    return ids[quad * WIDTH + node];
  }
}
