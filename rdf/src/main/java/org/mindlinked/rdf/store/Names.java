package org.mindlinked.rdf.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.Vocabulary;

/** The names of graphs, and of what a store notes for itself in its default graph. */
final class Names {
  private static final String OWN = "urn:mindlinked:store:";

  /** The graph of the ontology and the concept schemes. */
  static final Node VOCABULARY_GRAPH =
      NodeFactory.createURI(Mindlinked.NAMESPACE.substring(0, Mindlinked.NAMESPACE.length() - 1));

  /** The store itself, as a subject. */
  static final Node STORE = NodeFactory.createURI(OWN + "this");

  /** Of the store: how many batches have been written. */
  static final Node BATCH = NodeFactory.createURI(OWN + "batch");

  /** Of the store: the number that the next new record will have. */
  static final Node NEXT = NodeFactory.createURI(OWN + "next");

  /** Of the store: a hash over the vocabulary that it holds. */
  static final Node VOCABULARY = NodeFactory.createURI(OWN + "vocabulary");

  /** Of a record: its number, in the order in which records first came. */
  static final Node NUMBER = NodeFactory.createURI(OWN + "number");

  /** Of a record or catalogue: a hash over its quads. */
  static final Node DIGEST = NodeFactory.createURI(OWN + "digest");

  /** Of a record: the name of a source that gave it. */
  static final Node SOURCE = NodeFactory.createURI(OWN + "source");

  static final Node TYPE = NodeFactory.createURI(Vocabulary.RDF + "type");
  static final Node CATALOGUE = NodeFactory.createURI(Mindlinked.NAMESPACE + "Catalogue");
  static final Node IN_CATALOGUE = NodeFactory.createURI(Vocabulary.IN_CATALOGUE);
  static final Node IDENTIFIER = NodeFactory.createURI(Vocabulary.IDENTIFIER);

  private Names() {}

  /** The IRI of the record that a subject or graph belongs to. */
  static String root(String iri) {
    int hash = iri.indexOf('#');
    return hash < 0 ? iri : iri.substring(0, hash);
  }
}
