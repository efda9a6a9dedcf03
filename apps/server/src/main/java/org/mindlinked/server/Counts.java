package org.mindlinked.server;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mindlinked.rdf.store.UnionCounts;

/**
 * What stands in the union of all graphs, as counts.
 *
 * @param triples all
 * @param classes IRI of a class to the number of its instances
 * @param properties IRI of a property to the number of triples
 * @param vocabularies the namespaces of both
 */
record Counts(
    long triples,
    Map<String, Long> classes,
    Map<String, Long> properties,
    Set<String> vocabularies) {

  static Counts of(UnionCounts union) {
    Set<String> vocabularies = new TreeSet<>();
    union.properties().keySet().forEach(term -> vocabularies.add(namespace(term)));
    union.classes().keySet().forEach(term -> vocabularies.add(namespace(term)));
    return new Counts(union.triples(), union.classes(), union.properties(), vocabularies);
  }

  private static String namespace(String iri) {
    int hash = iri.lastIndexOf('#');
    return iri.substring(0, (hash >= 0 ? hash : iri.lastIndexOf('/')) + 1);
  }
}
