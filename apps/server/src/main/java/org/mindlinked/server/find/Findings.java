package org.mindlinked.server.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.Text;

/** What lists say of a finding. To be used in a transaction. */
final class Findings {
  private final Graph graph;
  private final Labels labels;

  Findings(DatasetGraph data) {
    this.graph = data.getDefaultGraph();
    this.labels = new Labels(data);
  }

  /**
   * A finding.
   *
   * @param kind what kind it is, in words
   * @param view whose view it is or, if that is not told, among whom it was found, in words; empty
   *     if neither is told
   * @param roles the same as concepts
   */
  record Told(String kind, String view, List<Concept> roles) {}

  Told told(String finding) {
    Node node = NodeFactory.createURI(finding);
    String kind =
        values(node, "findingKind").stream().map(this::label).collect(Collectors.joining(", "));
    List<Node> views = values(node, "perspective");
    if (!views.isEmpty()) {
      return new Told(kind, "in the view of " + words(views), concepts(views));
    }
    Set<Node> among = new LinkedHashSet<>();
    values(node, "inPopulation").forEach(people -> among.addAll(values(people, "role")));
    List<Node> roles = List.copyOf(among);
    return new Told(kind, roles.isEmpty() ? "" : "among " + words(roles), concepts(roles));
  }

  private List<Node> values(Node subject, String property) {
    List<Node> values = new ArrayList<>();
    graph
        .find(subject, NodeFactory.createURI(Mindlinked.NAMESPACE + property), Node.ANY)
        .forEachRemaining(triple -> values.add(triple.getObject()));
    return values;
  }

  private String words(List<Node> concepts) {
    return concepts.stream().map(this::label).sorted().collect(Collectors.joining("; "));
  }

  private String label(Node concept) {
    return term(concept).label().map(Text::any).orElseGet(() -> labels.of(concept));
  }

  private static List<Concept> concepts(List<Node> nodes) {
    return nodes.stream().map(Findings::term).toList();
  }

  private static Concept term(Node concept) {
    return Concept.of(Iri.of(concept.getURI()));
  }
}
