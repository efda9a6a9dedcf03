package org.mindlinked.rdf.nanopub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.Vocabulary;
import org.mindlinked.rdf.nanopub.RecordQuads.Part;
import org.mindlinked.rdf.nanopub.RecordQuads.Said;

/** The nanopublication of one finding. For one thread. */
final class Nanopublication {
  static final String NP = "http://www.nanopub.org/nschema#";

  private static final Node TYPE = NodeFactory.createURI(Vocabulary.RDF + "type");
  private static final Node DERIVED = NodeFactory.createURI(Vocabulary.PROV + "wasDerivedFrom");
  private static final String BASIS = Mindlinked.NAMESPACE + "basis";
  private static final String EVIDENCE = Mindlinked.NAMESPACE + "evidence";
  private static final String SOURCE = Vocabulary.OA + "hasSource";

  private final RecordQuads record;
  private final String finding;
  private final NanopublicationWriter.Info info;
  private final Node name;
  private final List<String> path;

  /** Whether a person or program derived or suggested the finding. */
  private final boolean curated;

  /** The nodes that the assertion describes. */
  private final Set<String> described = new LinkedHashSet<>();

  Nanopublication(RecordQuads record, String fragment, NanopublicationWriter.Info info) {
    this.record = record;
    this.finding = record.node(fragment);
    this.info = info;
    this.name = NodeFactory.createURI(finding + ".nanopub");
    this.path = path(record, fragment);
    this.curated = isCurated();
  }

  /** The record, the findings around this one, and this one. */
  private static List<String> path(RecordQuads record, String fragment) {
    List<String> path = new ArrayList<>(List.of(record.record()));
    for (int dot = fragment.indexOf('.'); dot >= 0; dot = fragment.indexOf('.', dot + 1)) {
      path.add(record.node(fragment.substring(0, dot)));
    }
    path.add(record.node(fragment));
    return path;
  }

  private boolean isCurated() {
    return record.about(finding).stream()
        .anyMatch(
            said -> said.triple().getPredicate().equals(TYPE) && said.part() == Part.CURATION);
  }

  void write(StreamRDF out) {
    head(out);
    assertion(out);
    provenance(out);
    publicationInfo(out);
  }

  private Node graph(String part) {
    return NodeFactory.createURI(name.getURI() + "." + part);
  }

  private void head(StreamRDF out) {
    Node head = graph("head");
    give(out, head, name, TYPE, NodeFactory.createURI(NP + "Nanopublication"));
    give(out, head, name, NodeFactory.createURI(NP + "hasAssertion"), graph("assertion"));
    give(out, head, name, NodeFactory.createURI(NP + "hasProvenance"), graph("provenance"));
    give(out, head, name, NodeFactory.createURI(NP + "hasPublicationInfo"), graph("pubinfo"));
  }

  private void assertion(StreamRDF out) {
    Node graph = graph("assertion");
    Set<String> links = new TreeSet<>(path);
    String title = title();
    for (int i = 0; i < path.size() - 1; i++) {
      boolean isRecord = i == 0;
      for (Said said : record.about(path.get(i))) {
        boolean names =
            said.triple().getPredicate().equals(TYPE)
                || (isRecord && said.property().equals(title));
        boolean leads =
            said.triple().getObject().isURI() && links.contains(said.triple().getObject().getURI());
        if (said.part() != Part.PROVENANCE && (names || leads)) {
          out.quad(Quad.create(graph, said.triple()));
        }
      }
    }
    describe();
    for (String node : described) {
      for (Said said : record.about(node)) {
        if (isAsserted(node, said)) {
          out.quad(Quad.create(graph, said.triple()));
        }
      }
    }
  }

  /** What says which study it is: its title or, where the source lost that, the summary. */
  private String title() {
    String title = Vocabulary.DCTERMS + "title";
    boolean has =
        record.about(record.record()).stream().anyMatch(it -> it.property().equals(title));
    return has ? title : Vocabulary.DCTERMS + "description";
  }

  /** The finding, what is in it, and what these refer to with all that is in that. */
  private void describe() {
    Deque<String> waiting = new ArrayDeque<>(List.of(finding));
    Set<String> found = new LinkedHashSet<>();
    while (!waiting.isEmpty()) {
      String next = waiting.remove();
      if (!found.add(next)) {
        continue;
      }
      for (Said said : record.about(next)) {
        Node object = said.triple().getObject();
        if (isAsserted(next, said)
            && record.isInside(object)
            && !path.subList(0, path.size() - 1).contains(object.getURI())) {
          waiting.add(object.getURI());
        }
      }
    }
    for (String node : record.nodes()) {
      if (found.contains(node)) {
        described.add(node);
      }
    }
  }

  /** What was derived or suggested stands only in what is itself marked as such. */
  private boolean isAsserted(String node, Said said) {
    return !said.property().equals(EVIDENCE) && isTold(node, said);
  }

  private boolean isTold(String node, Said said) {
    return said.part() != Part.CURATION || (curated && isOwn(node));
  }

  private boolean isOwn(String node) {
    return node.equals(finding) || node.startsWith(finding + ".");
  }

  private void provenance(StreamRDF out) {
    Node graph = graph("provenance");
    Node assertion = graph("assertion");
    Node itself = NodeFactory.createURI(record.record());
    give(out, graph, assertion, DERIVED, itself);
    for (Said said : record.about(finding)) {
      if (said.property().equals(BASIS)) {
        out.quad(
            Quad.create(graph, assertion, said.triple().getPredicate(), said.triple().getObject()));
      }
    }
    List<Triple> quotes = quotes();
    Set<Node> quoted = new LinkedHashSet<>();
    for (Triple triple : quotes) {
      if (triple.getPredicate().getURI().equals(SOURCE) && quoted.add(triple.getObject())) {
        give(out, graph, assertion, DERIVED, triple.getObject());
      }
    }
    quotes.forEach(triple -> out.quad(Quad.create(graph, triple)));
    sources(out, graph);
  }

  /** The quotes of what is asserted, and the links that lead to them. */
  private List<Triple> quotes() {
    List<Triple> triples = new ArrayList<>();
    for (String node : described) {
      for (Said said : record.about(node)) {
        if (said.property().equals(EVIDENCE) && isTold(node, said)) {
          triples.add(said.triple());
          record
              .about(said.triple().getObject().getURI())
              .forEach(each -> triples.add(each.triple()));
        }
      }
    }
    return triples;
  }

  /** Where the record itself was read, without counters and fields that had no place. */
  private void sources(StreamRDF out, Node graph) {
    for (Said said : record.about(record.record())) {
      Node source = said.triple().getObject();
      if (said.triple().getPredicate().equals(DERIVED) && record.isInside(source)) {
        out.quad(Quad.create(graph, said.triple()));
        for (Said detail : record.about(source.getURI())) {
          if (!record.isInside(detail.triple().getObject())) {
            out.quad(Quad.create(graph, detail.triple()));
          }
        }
      }
    }
  }

  private void publicationInfo(StreamRDF out) {
    Node graph = graph("pubinfo");
    give(out, graph, name, DERIVED, NodeFactory.createURI(record.record()));
    if (info.creator() != null) {
      term(out, graph, "creator", NodeFactory.createURI(info.creator().toString()));
    }
    if (info.created() != null) {
      term(
          out,
          graph,
          "created",
          NodeFactory.createLiteralDT(
              java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(info.created()),
              XSDDatatype.XSDdateTime));
    }
    if (info.license() != null) {
      term(out, graph, "license", NodeFactory.createURI(info.license().toString()));
    }
  }

  private void term(StreamRDF out, Node graph, String dcterm, Node object) {
    give(out, graph, name, NodeFactory.createURI(Vocabulary.DCTERMS + dcterm), object);
  }

  private static void give(StreamRDF out, Node graph, Node subject, Node property, Node object) {
    out.quad(Quad.create(graph, subject, property, object));
  }
}
