package org.mindlinked.server;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** The triples of an answer that is a graph, as many as there may be. For one thread. */
final class BoundedAnswer {
  private final DatasetGraph triples = DatasetGraphFactory.create();
  private final QueryRun run;
  private int added;
  private long bytes;

  BoundedAnswer(Query query, QueryRun run) {
    this.run = run;
    triples.prefixes().putAll(query.getPrefixMapping());
  }

  /** Adds one; false if there was no more room for it. */
  boolean add(Quad quad) {
    if (!run.mayAdd(added, bytes)) {
      return false;
    }
    triples.add(quad);
    added++;
    bytes += length(quad.getSubject()) + length(quad.getPredicate()) + length(quad.getObject());
    return true;
  }

  /** Adds one; false if there was no more room for it. */
  boolean add(Triple triple) {
    return add(Quad.create(Quad.defaultGraphIRI, triple));
  }

  /** Whether something is said of a node already. */
  boolean tells(Node node) {
    return triples.contains(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY);
  }

  DatasetGraph triples() {
    return triples;
  }

  private static int length(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().length();
    }
    return node.isURI() ? node.getURI().length() : 0;
  }
}
