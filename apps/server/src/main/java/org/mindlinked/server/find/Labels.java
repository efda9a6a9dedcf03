package org.mindlinked.server.find;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.mindlinked.rdf.Vocabulary;

/** How concepts that are no terms of ours are called where they were found. */
final class Labels {
  private static final Node PREF_LABEL = NodeFactory.createURI(Vocabulary.PREF_LABEL);
  private static final Node LABEL_OF = NodeFactory.createURI(Vocabulary.LABEL_OF);

  private final DatasetGraph data;

  Labels(DatasetGraph data) {
    this.data = data;
  }

  /** Its own label, else one that a record gives it, else its IRI. */
  String of(Node concept) {
    String own = label(concept);
    if (own != null) {
      return own;
    }
    Iterator<Quad> given = data.findNG(Node.ANY, Node.ANY, LABEL_OF, concept);
    try {
      String words = given.hasNext() ? label(given.next().getSubject()) : null;
      return words == null ? concept.getURI() : words;
    } finally {
      Iter.close(given);
    }
  }

  /** Plain words, else English ones, else any. */
  private @Nullable String label(Node node) {
    Iterator<Quad> labels = data.findNG(Node.ANY, node, PREF_LABEL, Node.ANY);
    Node best = null;
    while (labels.hasNext()) {
      Node label = labels.next().getObject();
      if (best == null || rank(label) < rank(best)) {
        best = label;
      }
    }
    return best == null ? null : best.getLiteralLexicalForm();
  }

  private static int rank(Node label) {
    String language = label.getLiteralLanguage();
    return language.isEmpty() ? 0 : language.startsWith("en") ? 1 : 2;
  }
}
