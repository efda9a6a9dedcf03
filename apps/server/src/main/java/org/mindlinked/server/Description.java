package org.mindlinked.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.store.EvidenceStore;

/** What the server says of itself: what it answers (SPARQL), and what is in the store (VoID). */
final class Description {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final EvidenceStore store;
  private final Links links;
  private volatile boolean stopped;
  private @Nullable Counts counts;

  Description(EvidenceStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  /** Gives up counting. */
  void stop() {
    stopped = true;
  }

  /** The description of the endpoint, as by SPARQL 1.1. */
  Graph ofService(HttpServletRequest request) {
    Graph graph = empty();
    Node service = iri(base(request) + EvidenceServer.SPARQL);
    Node dataset = iri(base(request) + EvidenceServer.VOID + "#dataset");
    add(graph, service, RDF.type.asNode(), iri(SD + "Service"));
    add(graph, service, iri(SD + "endpoint"), service);
    add(graph, service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
    add(graph, service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML"
        }) {
      add(graph, service, iri(SD + "resultFormat"), iri(FORMATS + format));
    }
    add(graph, service, iri(SD + "defaultDataset"), dataset);
    add(graph, dataset, RDF.type.asNode(), iri(SD + "Dataset"));
    return graph;
  }

  /** What is in the store; counted once. */
  Graph ofData(HttpServletRequest request) {
    Counts known = counts();
    Graph graph = empty();
    String here = base(request) + EvidenceServer.VOID;
    Node dataset = iri(here + "#dataset");
    add(graph, dataset, RDF.type.asNode(), iri(VOID + "Dataset"));
    add(graph, dataset, iri(VOID + "sparqlEndpoint"), iri(base(request) + EvidenceServer.SPARQL));
    add(
        graph,
        dataset,
        iri(VOID + "uriLookupEndpoint"),
        iri(base(request) + Links.RECORD + "?iri="));
    if (links.publicBase().isPresent()) {
      Node space = NodeFactory.createLiteralString(links.publicBase().get());
      add(graph, dataset, iri(VOID + "uriSpace"), space);
    }
    add(graph, dataset, iri(VOID + "triples"), number(known.triples()));
    add(graph, dataset, iri(VOID + "classes"), number(known.classes().size()));
    add(graph, dataset, iri(VOID + "properties"), number(known.properties().size()));
    for (String vocabulary : known.vocabularies()) {
      add(graph, dataset, iri(VOID + "vocabulary"), iri(vocabulary));
    }
    parts(graph, dataset, here + "#class-", "class", "entities", known.classes());
    parts(graph, dataset, here + "#property-", "property", "triples", known.properties());
    return graph;
  }

  private static void parts(
      Graph graph,
      Node dataset,
      String prefix,
      String kind,
      String unit,
      Map<String, Long> counts) {
    int number = 0;
    for (Map.Entry<String, Long> each : counts.entrySet()) {
      number++;
      Node part = iri(prefix + number);
      add(graph, dataset, iri(VOID + kind + "Partition"), part);
      add(graph, part, iri(VOID + kind), iri(each.getKey()));
      add(graph, part, iri(VOID + unit), number(each.getValue()));
    }
  }

  /** Counts at first; who comes meanwhile waits. */
  synchronized Counts counts() {
    Counts known = counts;
    if (known == null) {
      known = Counts.of(store.counts(() -> stopped));
      counts = known;
    }
    return known;
  }

  /**
   * What addresses of the server begin with: as the world knows it, else as the client reached it,
   * whose Host header has been checked.
   */
  private String base(HttpServletRequest request) {
    return links.publicBase().isPresent()
        ? links.absolute(links.prefix())
        : request.getScheme() + "://" + request.getHeader("Host");
  }

  private static Graph empty() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", VOID);
    return graph;
  }

  private static void add(Graph graph, Node subject, Node predicate, Node object) {
    graph.add(subject, predicate, object);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
