package org.mindlinked.rdf.store;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Adds quads to TDB2 where its own loader does. The same graph and subject come many times in a
 * row, and there are few predicates and concepts, so most nodes need not be looked up. What is
 * added is there to be read after {@link #flush}. For one transaction: what it remembers is not
 * true in another one.
 */
final class QuadAdder implements AutoCloseable {
  /** For so many nodes it is remembered what they are in the table; a power of two. */
  private static final int KNOWN = 1 << 14;

  /** The indexes are given so many quads at once. */
  private static final int CHUNK = 1 << 17;

  private final NodeTable nodes;
  private final QuadIndexes indexes;
  private final int chunk;
  private final byte[] encoded = new byte[Long.BYTES];
  private final @Nullable Node[] known = new Node[KNOWN];
  private final long[] knownIds = new long[KNOWN];
  private QuadChunk filling = new QuadChunk();

  QuadAdder(DatasetGraph data) {
    this(data, CHUNK);
  }

  /** One with chunks of another size, for tests. */
  QuadAdder(DatasetGraph data, int chunk) {
    this.chunk = chunk;
    NodeTupleTable table = TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable();
    this.nodes = table.getNodeTable();
    this.indexes = new QuadIndexes(table.getTupleTable(), chunk);
  }

  void add(Quad quad) {
    filling.add(
        id(quad.getGraph()), id(quad.getSubject()), id(quad.getPredicate()), id(quad.getObject()));
    if (filling.size() >= chunk) {
      indexes.give(filling);
      filling = new QuadChunk();
    }
  }

  private long id(Node node) {
    int hash = node.hashCode();
    int place = (hash ^ (hash >>> 16)) & (KNOWN - 1);
    if (!node.equals(known[place])) {
      NodeIdFactory.set(nodes.getAllocateNodeId(node), encoded);
      knownIds[place] = (long) QuadIndex.LONG.get(encoded, 0);
      known[place] = node;
    }
    return knownIds[place];
  }

  /** Enters all that was added into the indexes. */
  void flush() {
    indexes.last(filling);
    filling = new QuadChunk();
  }

  /** Waits for its threads; what was not flushed is lost. */
  @Override
  public void close() {
    indexes.end();
  }
}
