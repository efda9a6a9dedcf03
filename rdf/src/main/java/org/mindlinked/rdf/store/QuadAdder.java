package org.mindlinked.rdf.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * Adds quads to TDB2 where its own loader does. The same graph and subject come many times in a
 * row, and there are few predicates, so most nodes need not be looked up. For one transaction: what
 * it remembers is not true in another one.
 */
final class QuadAdder {
  private final NodeTable nodes;
  private final TupleTable quads;
  private final Map<Node, NodeId> predicates = new HashMap<>();
  private @Nullable Node graph;
  private @Nullable Node subject;
  private NodeId graphId = NodeId.NodeDoesNotExist;
  private NodeId subjectId = NodeId.NodeDoesNotExist;

  QuadAdder(DatasetGraph data) {
    NodeTupleTable table = TDBInternal.requireStorage(data).getQuadTable().getNodeTupleTable();
    this.nodes = table.getNodeTable();
    this.quads = table.getTupleTable();
  }

  void add(Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      graph = quad.getGraph();
      graphId = nodes.getAllocateNodeId(graph);
    }
    if (!quad.getSubject().equals(subject)) {
      subject = quad.getSubject();
      subjectId = nodes.getAllocateNodeId(subject);
    }
    NodeId predicate = predicates.computeIfAbsent(quad.getPredicate(), nodes::getAllocateNodeId);
    NodeId object = nodes.getAllocateNodeId(quad.getObject());
    quads.add(TupleFactory.create4(graphId, subjectId, predicate, object));
  }
}
