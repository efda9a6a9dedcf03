package org.mindlinked.server.linked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.Vocabulary;
import org.mindlinked.rdf.VocabularyFile;
import org.mindlinked.rdf.store.EvidenceStore;

/** Finds what is behind an IRI. Safe for all threads. */
final class Things {
  /** The IRI of the ontology, and of the graph of the vocabulary. */
  static final String ONTOLOGY =
      Mindlinked.NAMESPACE.substring(0, Mindlinked.NAMESPACE.length() - 1);

  /** Beside the ontology are the files by which it is published. */
  static final String SITE = ONTOLOGY.substring(0, ONTOLOGY.lastIndexOf('/') + 1);

  /** How much is told of what leads to a thing from elsewhere. */
  private static final int MOST = 1000;

  private static final Node LABEL_OF = NodeFactory.createURI(Vocabulary.LABEL_OF);

  private final EvidenceStore store;

  Things(EvidenceStore store) {
    this.store = store;
  }

  /** What is behind that IRI, if anything is known of it. */
  Optional<Thing> find(Iri iri) {
    Optional<EvidenceRecord> record = store.get(iri);
    if (record.isPresent()) {
      return Optional.of(new Thing.Recorded(record.get()));
    }
    if (iri.toString().startsWith(SITE)) {
      Optional<VocabularyFile> file = published(iri.toString().substring(SITE.length()));
      if (file.isPresent()) {
        return Optional.of(new Thing.Published(file.get()));
      }
    }
    return store.read(data -> find(iri, data));
  }

  /** The file of the vocabulary that is published under that name. */
  static Optional<VocabularyFile> published(String fileName) {
    return Arrays.stream(VocabularyFile.values())
        .filter(file -> file.fileName().equals(fileName))
        .filter(file -> file != VocabularyFile.PAGE)
        .findFirst();
  }

  private static Optional<Thing> find(Iri iri, DatasetGraph data) {
    Node node = NodeFactory.createURI(iri.toString());
    Node whole = NodeFactory.createURI(iri.withoutFragment().toString());
    Graph vocabulary = data.getGraph(NodeFactory.createURI(ONTOLOGY));
    Graph all = data.getDefaultGraph();
    if (vocabulary.contains(node, Node.ANY, Node.ANY)) {
      return Optional.of(new Thing.Described(iri, ofVocabulary(node, vocabulary)));
    }
    if (!node.equals(whole) && all.contains(whole, Node.ANY, Node.ANY)) {
      return within(iri, node, data);
    }
    if (all.contains(node, Node.ANY, Node.ANY)) {
      return Optional.of(new Thing.Described(iri, ofGraphs(node, data)));
    }
    if (all.contains(Node.ANY, Node.ANY, node)) {
      return Optional.of(new Thing.Described(iri, leadingTo(node, all)));
    }
    return Optional.empty();
  }

  /** A node or graph of something; a graph is no place in it. */
  private static Optional<Thing> within(Iri iri, Node node, DatasetGraph data) {
    String fragment = iri.fragment().orElse("");
    if (data.getDefaultGraph().contains(node, Node.ANY, Node.ANY)) {
      return Optional.of(new Thing.Within(iri.withoutFragment(), fragment));
    }
    return fragment.isEmpty() || data.containsGraph(node)
        ? Optional.of(new Thing.Within(iri.withoutFragment(), ""))
        : Optional.empty();
  }

  /** A scheme is told with its concepts, a concept with those below it. */
  private static List<Triple> ofVocabulary(Node node, Graph vocabulary) {
    List<Triple> triples = new ArrayList<>();
    if (node.getURI().equals(ONTOLOGY)) {
      vocabulary.find(node, Node.ANY, Node.ANY).forEachRemaining(triples::add);
      return sorted(node, triples);
    }
    vocabulary.find(node, Node.ANY, Node.ANY).forEachRemaining(triples::add);
    vocabulary
        .find(Node.ANY, SKOS.broader.asNode(), node)
        .mapWith(below -> Triple.create(node, SKOS.narrower.asNode(), below.getSubject()))
        .forEachRemaining(triples::add);
    vocabulary
        .find(Node.ANY, SKOS.inScheme.asNode(), node)
        .mapWith(Triple::getSubject)
        .toList()
        .forEach(
            concept -> vocabulary.find(concept, Node.ANY, Node.ANY).forEachRemaining(triples::add));
    return sorted(node, triples);
  }

  /** What stands in the graphs of something that is no record, such as a catalogue. */
  private static List<Triple> ofGraphs(Node node, DatasetGraph data) {
    List<Triple> triples = new ArrayList<>();
    for (Node graph : RecordMapper.graphsOf(node.getURI())) {
      data.find(graph, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
    }
    return sorted(node, triples);
  }

  /** The labels that records give to something from elsewhere, and who names it. */
  private static List<Triple> leadingTo(Node node, Graph all) {
    TreeSet<Triple> triples = new TreeSet<>(order(node));
    Iterator<Triple> labels = all.find(Node.ANY, LABEL_OF, node);
    for (int i = 0; i < MOST && labels.hasNext(); i++) {
      all.find(labels.next().getSubject(), Node.ANY, Node.ANY).forEachRemaining(triples::add);
    }
    Iter.close(labels);
    Iterator<Triple> uses = all.find(Node.ANY, Node.ANY, node);
    for (int i = 0; i < MOST && uses.hasNext(); i++) {
      triples.add(uses.next());
    }
    Iter.close(uses);
    return List.copyOf(triples);
  }

  private static List<Triple> sorted(Node first, List<Triple> triples) {
    triples.sort(order(first));
    return triples;
  }

  /** The thing first, and of each its type first. */
  private static Comparator<Triple> order(Node first) {
    return Comparator.comparing((Triple triple) -> !triple.getSubject().equals(first))
        .thenComparing(triple -> triple.getSubject().toString())
        .thenComparing(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
        .thenComparing(triple -> triple.getPredicate().toString())
        .thenComparing(triple -> triple.getObject().toString());
  }
}
