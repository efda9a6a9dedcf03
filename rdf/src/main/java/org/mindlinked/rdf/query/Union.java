package org.mindlinked.rdf.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.Symbol;

/** Lets a query without GRAPH see the triples of all graphs. */
final class Union {
  /** What makes a store of Jena do so by itself; named, for its class may not be there. */
  private static final Symbol BY_ITSELF =
      Symbol.create("http://jena.apache.org/TDB#unionDefaultGraph");

  private Union() {}

  static DatasetGraph of(DatasetGraph data) {
    if (data.getContext().isTrue(BY_ITSELF) || !data.listGraphNodes().hasNext()) {
      return data;
    }
    Graph named = data.getUnionGraph();
    Graph all =
        data.getDefaultGraph().isEmpty()
            ? named
            : new MultiUnion(new Graph[] {data.getDefaultGraph(), named});
    return DatasetGraphFactory.wrap(all);
  }
}
