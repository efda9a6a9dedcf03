package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A constant IRI that is written again and again (a property, a class, a concept), with its bytes
 * prepared. Immutable but for a cache; safe for all threads.
 */
final class Term {
  private final String iri;
  private final byte[] bracketed;
  private final byte[] shortest;

  /** The node of an RDF library; its making twice by two threads does no harm. */
  private @Nullable Object node;

  private Term(String iri) {
    this.iri = iri;
    this.bracketed = ('<' + iri + '>').getBytes(UTF_8);
    String prefixed = prefixed(iri);
    this.shortest = prefixed == null ? bracketed : prefixed.getBytes(UTF_8);
  }

  static Term of(String iri) {
    return new Term(iri);
  }

  private static @Nullable String prefixed(String iri) {
    for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && isLocalName(iri, namespace.length())) {
        return prefix.getKey() + ':' + iri.substring(namespace.length());
      }
    }
    return null;
  }

  /** Letters, digits and inner hyphens: a small part of what Turtle allows, read alike by all. */
  private static boolean isLocalName(String iri, int from) {
    int last = iri.length() - 1;
    for (int i = from; i <= last; i++) {
      char c = iri.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || (c == '-' && i < last);
      if (!letter && (!later || i == from)) {
        return false;
      }
    }
    return from <= last;
  }

  /** The IRI. */
  String iri() {
    return iri;
  }

  /** As in N-Triples. */
  byte[] bracketed() {
    return bracketed;
  }

  /** As in Turtle, with a prefix if the name is plain. */
  byte[] shortest() {
    return shortest;
  }

  @Nullable Object node() {
    return node;
  }

  void node(Object made) {
    this.node = made;
  }

  @Override
  public String toString() {
    return iri;
  }
}
