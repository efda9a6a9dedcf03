package org.mindlinked.server.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.mindlinked.model.Iri;
import org.mindlinked.pages.concept.TermPage;
import org.mindlinked.rdf.Vocabulary;
import org.mindlinked.rdf.store.EvidenceStore;

/** What the ontology says of its classes and properties, for their pages. Safe for all threads. */
final class Terms {
  private static final Node DOMAIN = NodeFactory.createURI(Vocabulary.SCHEMA + "domainIncludes");
  private static final Node RANGE = NodeFactory.createURI(Vocabulary.SCHEMA + "rangeIncludes");
  private static final Map<Node, String> KINDS =
      Map.of(
          OWL.Class.asNode(), "class",
          RDFS.Datatype.asNode(), "datatype",
          OWL.ObjectProperty.asNode(), "property that leads to a thing",
          OWL.DatatypeProperty.asNode(), "property with a value");

  private final EvidenceStore store;

  Terms(EvidenceStore store) {
    this.store = store;
  }

  /** The class or property of that IRI, if it is one of the ontology's. */
  Optional<TermPage.Term> of(Iri iri) {
    return store.read(
        data ->
            term(
                NodeFactory.createURI(iri.toString()),
                data.getGraph(NodeFactory.createURI(Things.ONTOLOGY))));
  }

  /** What people call a term of the vocabulary. */
  String label(Node term) {
    return store.read(data -> label(data.getGraph(NodeFactory.createURI(Things.ONTOLOGY)), term));
  }

  private static Optional<TermPage.Term> term(Node node, Graph graph) {
    String kind =
        objects(graph, node, RDF.type.asNode()).stream()
            .filter(KINDS::containsKey)
            .map(KINDS::get)
            .findFirst()
            .orElse("");
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<TermPage.Named>> groups = new LinkedHashMap<>();
    group(groups, "used on", graph, objects(graph, node, DOMAIN));
    group(groups, "leads to", graph, objects(graph, node, RANGE));
    group(groups, "properties", graph, subjects(graph, DOMAIN, node));
    group(groups, "reached by", graph, subjects(graph, RANGE, node));
    group(groups, "see also", graph, objects(graph, node, RDFS.seeAlso.asNode()));
    List<String> definition = texts(graph, node, SKOS.definition.asNode());
    return Optional.of(
        new TermPage.Term(
            node.getURI(),
            kind,
            label(graph, node),
            String.join(
                " ", definition.isEmpty() ? texts(graph, node, RDFS.comment.asNode()) : definition),
            texts(graph, node, SKOS.scopeNote.asNode()),
            texts(graph, node, SKOS.example.asNode()),
            groups));
  }

  private static void group(
      Map<String, List<TermPage.Named>> groups, String name, Graph graph, List<Node> nodes) {
    List<TermPage.Named> named = new ArrayList<>();
    for (Node each : nodes) {
      named.add(new TermPage.Named(each.getURI(), label(graph, each)));
    }
    if (!named.isEmpty()) {
      groups.put(name, named);
    }
  }

  private static String label(Graph graph, Node node) {
    for (Node property :
        List.of(
            RDFS.label.asNode(),
            SKOS.prefLabel.asNode(),
            NodeFactory.createURI(Vocabulary.DCTERMS + "title"))) {
      List<String> labels = texts(graph, node, property);
      if (!labels.isEmpty()) {
        return labels.get(0);
      }
    }
    return shortened(node.getURI());
  }

  /** An IRI with the prefix of a vocabulary that we use. */
  static String shortened(String iri) {
    return Vocabulary.prefixes().entrySet().stream()
        .filter(each -> iri.startsWith(each.getValue()) && iri.length() > each.getValue().length())
        .map(each -> each.getKey() + ":" + iri.substring(each.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private static List<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toList().stream()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private static List<String> texts(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }
}
