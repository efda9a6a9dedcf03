package org.mindlinked.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.mindlinked.rdf.internal.align.Alignments;

/**
 * Tells what {@link AligningSink} added to a node from what nobody knows: it follows from what the
 * node says in our own terms. Stateless.
 */
final class AddedTriples {
  private AddedTriples() {}

  /** Whether that triple of the node follows from others of it by the published alignments. */
  static boolean isAdded(ReadNode node, Node predicate, Node object) {
    if (!predicate.isURI()) {
      return false;
    }
    return Alignments.published()
        .adds(
            predicate.getURI(),
            object.isURI() ? object.getURI() : null,
            new Alignments.OwnTriples() {
              @Override
              public boolean has(String property, String iri) {
                return contains(node, property, iri, null);
              }

              @Override
              public boolean hasSameObject(String property) {
                return contains(node, property, null, object);
              }
            });
  }

  private static boolean contains(
      ReadNode node, String property, @Nullable String iri, @Nullable Node object) {
    boolean[] found = {false};
    node.forEachTriple(
        triple -> found[0] |= isOf(triple, property) && isObject(triple.getObject(), iri, object));
    return found[0];
  }

  private static boolean isOf(Triple triple, String property) {
    return triple.getPredicate().isURI() && triple.getPredicate().getURI().equals(property);
  }

  private static boolean isObject(Node given, @Nullable String iri, @Nullable Node object) {
    return iri == null ? given.equals(object) : given.isURI() && given.getURI().equals(iri);
  }
}
