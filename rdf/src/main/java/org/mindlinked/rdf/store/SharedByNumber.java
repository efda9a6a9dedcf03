package org.mindlinked.rdf.store;

import java.util.Collections;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.mindlinked.rdf.internal.jena.SharedObjects;

/**
 * Goes through the index by property and object, where what is shared stands side by side, and
 * compares numbers: a node is looked up only if it is shared.
 */
final class SharedByNumber implements SharedObjects {
  private static final int SUBJECT = 1;
  private static final int OBJECT = 3;

  private final DatasetGraph data;

  SharedByNumber(DatasetGraph data) {
    this.data = data;
  }

  @Override
  public Iterator<Node> of(Node property) {
    NodeTupleTable table = TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable();
    NodeTable nodes = table.getNodeTable();
    NodeId number = nodes.getNodeIdForNode(property);
    if (NodeId.isDoesNotExist(number)) {
      return Collections.emptyIterator();
    }
    return new Shared(
        nodes,
        table
            .getTupleTable()
            .find(
                TupleFactory.create4(
                    NodeId.NodeIdAny, NodeId.NodeIdAny, number, NodeId.NodeIdAny)));
  }

  private static final class Shared extends IteratorSlotted<Node> {
    private final NodeTable nodes;
    private final Iterator<Tuple<NodeId>> quads;
    private @Nullable NodeId object;
    private @Nullable NodeId subject;
    private boolean told;

    Shared(NodeTable nodes, Iterator<Tuple<NodeId>> quads) {
      this.nodes = nodes;
      this.quads = quads;
    }

    @Override
    protected @Nullable Node moveToNext() {
      while (quads.hasNext()) {
        Tuple<NodeId> quad = quads.next();
        if (!quad.get(OBJECT).equals(object)) {
          object = quad.get(OBJECT);
          subject = quad.get(SUBJECT);
          told = false;
        } else if (!told && !quad.get(SUBJECT).equals(subject)) {
          told = true;
          return nodes.getNodeForNodeId(object);
        }
      }
      return null;
    }

    @Override
    protected boolean hasMore() {
      return true;
    }
  }
}
