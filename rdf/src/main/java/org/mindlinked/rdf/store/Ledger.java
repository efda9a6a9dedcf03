package org.mindlinked.rdf.store;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What a store notes for itself, in the default graph, which no query sees: which records there
 * are, in which order they came, from which sources, and a hash of each. To be used in a
 * transaction.
 */
final class Ledger {
  private static final Node GRAPH = Quad.defaultGraphIRI;

  private final DatasetGraph data;

  Ledger(DatasetGraph data) {
    this.data = data;
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private @Nullable Node value(Node subject, Node property) {
    Iterator<Quad> found = data.find(GRAPH, subject, property, Node.ANY);
    try {
      return found.hasNext() ? found.next().getObject() : null;
    } finally {
      Iter.close(found);
    }
  }

  private long number(Node subject, Node property) {
    Node value = value(subject, property);
    return value == null ? -1 : Long.parseLong(value.getLiteralLexicalForm());
  }

  private void set(Node subject, Node property, long value) {
    data.deleteAny(GRAPH, subject, property, Node.ANY);
    data.add(GRAPH, subject, property, number(value));
  }

  /** How many batches have been written. */
  long batch() {
    return number(Names.STORE, Names.BATCH);
  }

  void batch(long number) {
    set(Names.STORE, Names.BATCH, number);
  }

  /** The number that the next new record gets. */
  long next() {
    return Math.max(0, number(Names.STORE, Names.NEXT));
  }

  void next(long number) {
    set(Names.STORE, Names.NEXT, number);
  }

  /** The hash of the vocabulary that is there, or -1. */
  long vocabulary() {
    return number(Names.STORE, Names.VOCABULARY);
  }

  void vocabulary(long hash) {
    set(Names.STORE, Names.VOCABULARY, hash);
  }

  /** The number of a record, or -1 if it is not there. */
  long numberOf(Node record) {
    return number(record, Names.NUMBER);
  }

  long digestOf(Node root) {
    return number(root, Names.DIGEST);
  }

  void digest(Node root, long digest) {
    set(root, Names.DIGEST, digest);
  }

  /** Notes a new record. */
  void add(Node record, long number, long digest, Node source) {
    data.add(GRAPH, record, Names.NUMBER, number(number));
    data.add(GRAPH, record, Names.DIGEST, number(digest));
    data.add(GRAPH, record, Names.SOURCE, source);
  }

  /** Notes that a source gave a record; false if that was known. */
  boolean gave(Node source, Node record) {
    if (data.contains(GRAPH, record, Names.SOURCE, source)) {
      return false;
    }
    data.add(GRAPH, record, Names.SOURCE, source);
    return true;
  }

  /** Forgets that a source gave a record; whether another one still does. */
  boolean withdraw(Node source, Node record) {
    data.delete(GRAPH, record, Names.SOURCE, source);
    return value(record, Names.SOURCE) != null;
  }

  /** Forgets a record or catalogue. */
  void remove(Node root) {
    data.deleteAny(GRAPH, root, Node.ANY, Node.ANY);
  }

  /** The records in the order in which they first came. */
  Iterator<Node> records() {
    return Iter.map(data.find(GRAPH, Node.ANY, Names.NUMBER, Node.ANY), Quad::getSubject);
  }

  /** The records that a source gave. */
  Iterator<Node> recordsOf(Node source) {
    return Iter.map(data.find(GRAPH, Node.ANY, Names.SOURCE, source), Quad::getSubject);
  }

  long size() {
    return Iter.count(records());
  }
}
