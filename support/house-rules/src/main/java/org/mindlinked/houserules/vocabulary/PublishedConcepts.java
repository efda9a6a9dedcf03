package org.mindlinked.houserules.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.mindlinked.houserules.Project;
import org.mindlinked.rdf.Vocabulary;

/** What stands in the published concept schemes and in no table of the model. */
final class PublishedConcepts {
  private static final String FILE =
      "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/concepts.ttl";

  private PublishedConcepts() {}

  /** A datatype of literals. */
  record Datatype(String term, String label, String comment) {}

  /** The own datatypes, by name. */
  static List<Datatype> datatypes() throws IOException {
    Graph graph = graph();
    List<Datatype> datatypes = new ArrayList<>();
    graph
        .find(Node.ANY, iri(Vocabulary.RDF + "type"), iri(Vocabulary.RDFS + "Datatype"))
        .forEachRemaining(
            triple ->
                datatypes.add(
                    new Datatype(
                        TermUses.shortened(triple.getSubject().getURI()),
                        words(graph, triple.getSubject(), "label"),
                        words(graph, triple.getSubject(), "comment"))));
    datatypes.sort(Comparator.comparing(Datatype::term));
    return datatypes;
  }

  /** The published file as a graph. */
  static Graph graph() throws IOException {
    Graph graph = GraphMemFactory.createDefaultGraph();
    try (var in = java.nio.file.Files.newInputStream(Project.file(FILE))) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    }
    return graph;
  }

  private static String words(Graph graph, Node subject, String property) {
    return graph
        .find(subject, iri(Vocabulary.RDFS + property), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
