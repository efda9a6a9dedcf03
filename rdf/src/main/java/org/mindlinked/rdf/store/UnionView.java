package org.mindlinked.rdf.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphReadOnly;

/** What users see of a store: nothing can be changed, and the default graph is all graphs. */
final class UnionView extends DatasetGraphReadOnly {
  UnionView(DatasetGraph data) {
    super(data);
  }

  @Override
  public Graph getDefaultGraph() {
    return new GraphReadOnly(super.getUnionGraph());
  }
}
