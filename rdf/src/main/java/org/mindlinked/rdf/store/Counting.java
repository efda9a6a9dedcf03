package org.mindlinked.rdf.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** Counts what is in a store, going once through an index by numbers alone. For one thread. */
final class Counting {
  private static final String INDEX = "POSG";
  private static final int SUBJECT = 1;
  private static final int PREDICATE = 2;
  private static final int OBJECT = 3;
  private static final int LOOK = 1 << 14;

  private final NodeTable nodes;
  private final Map<String, Long> classes = new TreeMap<>();
  private final Map<String, Long> properties = new TreeMap<>();
  private long all;
  private @Nullable Tuple<NodeId> last;
  private String property = "";

  private Counting(NodeTable nodes) {
    this.nodes = nodes;
  }

  /**
   * Counts, in the transaction of the thread.
   *
   * @throws CancellationException if it was told to stop
   */
  static UnionCounts of(DatasetGraph data, BooleanSupplier stop) {
    NodeTupleTable table = TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable();
    Iterator<Tuple<NodeId>> quads =
        Arrays.stream(table.getTupleTable().getIndexes())
            .filter(index -> index.getName().equals(INDEX))
            .findFirst()
            .orElseThrow()
            .all();
    Counting counting = new Counting(table.getNodeTable());
    for (long i = 0; quads.hasNext(); i++) {
      if (i % LOOK == 0 && stop.getAsBoolean()) {
        throw new CancellationException();
      }
      counting.add(quads.next());
    }
    return new UnionCounts(counting.all, counting.classes, counting.properties);
  }

  /** Those of one property, object and subject stand side by side. */
  private void add(Tuple<NodeId> quad) {
    Tuple<NodeId> before = last;
    last = quad;
    if (before == null || !same(quad, before, PREDICATE)) {
      property = iri(quad.get(PREDICATE));
    } else if (same(quad, before, OBJECT) && same(quad, before, SUBJECT)) {
      return;
    }
    all++;
    properties.merge(property, 1L, Long::sum);
    if (property.equals(Names.TYPE.getURI())) {
      classes.merge(iri(quad.get(OBJECT)), 1L, Long::sum);
    }
  }

  private static boolean same(Tuple<NodeId> one, Tuple<NodeId> other, int node) {
    return one.get(node).equals(other.get(node));
  }

  private String iri(NodeId number) {
    Node node = nodes.getNodeForNodeId(number);
    return node.isURI() ? node.getURI() : node.toString();
  }
}
