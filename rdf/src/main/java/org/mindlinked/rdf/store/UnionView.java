package org.mindlinked.rdf.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * What users see of a store: nothing can be changed, the default graph is all graphs as one, and
 * what the store notes for itself is not there.
 */
final class UnionView extends DatasetGraphReadOnly {
  UnionView(DatasetGraph data) {
    super(data);
  }

  @Override
  public Graph getDefaultGraph() {
    return new GraphReadOnly(super.getUnionGraph());
  }

  @Override
  public Graph getGraph(Node graph) {
    return Quad.isDefaultGraph(graph) ? getDefaultGraph() : super.getGraph(graph);
  }

  @Override
  public Iterator<Quad> find() {
    return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return Quad.isDefaultGraph(graph)
        ? Iter.map(
            getDefaultGraph().find(subject, predicate, object),
            triple -> Quad.create(Quad.defaultGraphIRI, triple))
        : findNG(graph, subject, predicate, object);
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    Iterator<Quad> found = find(graph, subject, predicate, object);
    try {
      return found.hasNext();
    } finally {
      Iter.close(found);
    }
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }
}
