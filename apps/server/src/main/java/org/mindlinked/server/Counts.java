package org.mindlinked.server;

import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * What stands in the union of all graphs, as counts.
 *
 * @param triples all
 * @param classes class to number of its instances
 * @param properties property to number of triples
 * @param vocabularies the namespaces of both
 */
record Counts(
    long triples, Map<Node, Long> classes, Map<Node, Long> properties, Set<String> vocabularies) {

  /** Counts in one pass, in a transaction of its own. */
  static Counts of(DatasetGraph data) {
    Map<Node, Long> classes = new TreeMap<>(Comparator.comparing(Node::toString));
    Map<Node, Long> properties = new TreeMap<>(Comparator.comparing(Node::toString));
    long all = 0;
    data.begin(ReadWrite.READ);
    try {
      Iterator<Triple> triples = data.getDefaultGraph().find();
      while (triples.hasNext()) {
        Triple triple = triples.next();
        all++;
        properties.merge(triple.getPredicate(), 1L, Long::sum);
        if (triple.getPredicate().equals(RDF.type.asNode()) && triple.getObject().isURI()) {
          classes.merge(triple.getObject(), 1L, Long::sum);
        }
      }
    } finally {
      data.end();
    }
    Set<String> vocabularies = new TreeSet<>();
    properties.keySet().forEach(term -> vocabularies.add(namespace(term.getURI())));
    classes.keySet().forEach(term -> vocabularies.add(namespace(term.getURI())));
    return new Counts(all, classes, properties, vocabularies);
  }

  private static String namespace(String iri) {
    int hash = iri.lastIndexOf('#');
    return iri.substring(0, (hash >= 0 ? hash : iri.lastIndexOf('/')) + 1);
  }
}
