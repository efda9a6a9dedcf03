package org.mindlinked.rdf.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the union of all graphs of a store, as counts.
 *
 * @param triples all of them
 * @param classes IRI of a class to the number of its instances
 * @param properties IRI of a property to the number of its triples
 * @since 0.1.0
 */
public record UnionCounts(long triples, Map<String, Long> classes, Map<String, Long> properties) {
  /** Copies the maps, in the order of the IRIs. */
  public UnionCounts {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }
}
