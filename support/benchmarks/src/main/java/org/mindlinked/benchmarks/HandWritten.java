package org.mindlinked.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * What a good programmer would write by hand for the sample catalogue: a line, a tree, cached
 * nodes, Jena's streaming writer. It has no model, checks nothing and knows only the fields that
 * the sample has; it is the measure for the ratio.
 */
public final class HandWritten {
  private static final String MLK = "https://w3id.org/mindlinked/ns#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String BIBO = "http://purl.org/ontology/bibo/";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String SCHEMA = "https://schema.org/";
  private static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  private static final int BUFFER = 1 << 16;

  private final Map<String, Node> nodes = new HashMap<>();
  private final StreamRDF out;

  private HandWritten(StreamRDF out) {
    this.out = out;
  }

  /** Converts the NDJSON file of the first argument to the N-Triples file of the second. */
  public static void main(String[] arguments) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader in =
            Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8);
        OutputStream file =
            new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])), BUFFER)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(file, Lang.NTRIPLES);
      HandWritten converter = new HandWritten(writer);
      writer.start();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode tree = mapper.readTree(line);
        if (tree.path("type").asText().equals("Study")) {
          converter.study(tree);
        }
      }
      writer.finish();
    }
  }

  private void study(JsonNode study) {
    String id = study.get("id").asText();
    Node s = start(id, "Study");
    text(s, DCTERMS + "title", study.get("title"));
    texts(s, MLK + "aim", study.get("aims"));
    tokens(s, "design", "design", study.get("designs"));
    tokens(s, "condition", "condition", study.get("conditions"));
    each(id + "#population", s, MLK + "population", study.get("populations"), this::population);
    each(id + "#setting", s, MLK + "setting", study.get("settings"), this::setting);
    each(
        id + "#dataCollection",
        s,
        MLK + "dataCollection",
        study.get("dataCollections"),
        this::dataCollection);
    each(id + "#analysis", s, MLK + "analysis", study.get("analyses"), this::analysis);
    each(id + "#finding", s, MLK + "finding", study.get("findings"), this::finding);
    bool(s, MLK + "findingsComplete", study.get("findingsComplete"));
    each(id + "#involvement", s, MLK + "involvement", study.get("involvement"), this::involvement);
    each(id + "#report", s, MLK + "report", study.get("reports"), this::report);
    each(
        id + "#source",
        s,
        "http://www.w3.org/ns/prov#wasDerivedFrom",
        study.get("sources"),
        this::source);
  }

  private void population(String iri, Node s, JsonNode node) {
    type(s, "Population");
    token(s, "populationKind", "population-kind", node.get("kind"));
    tokens(s, "role", "role", node.get("roles"));
    counts(iri, s, node);
    texts(s, MLK + "recruitment", node.get("recruitment"));
  }

  private void counts(String iri, Node s, JsonNode node) {
    each(iri + ".count", s, MLK + "count", node.get("counts"), this::count);
  }

  private void count(String iri, Node s, JsonNode node) {
    type(s, "Count");
    integer(s, SCHEMA + "value", node.get("value"));
    token(s, "unit", "unit", node.get("unit"));
    evidence(iri, s, node);
  }

  private void setting(String iri, Node s, JsonNode node) {
    type(s, "Setting");
    tokens(s, "careSetting", "setting", node.get("careSettings"));
    each(iri + ".place", s, MLK + "place", node.get("places"), this::place);
    evidence(iri, s, node);
  }

  private void place(String iri, Node s, JsonNode node) {
    type(s, "Place");
    string(s, MLK + "placeCode", node.get("code"));
    text(s, MLK + "placeName", node.get("name"));
  }

  private void dataCollection(String iri, Node s, JsonNode node) {
    type(s, "DataCollection");
    token(s, "method", "method", node.get("method"));
    tokens(s, "mode", "mode", node.get("modes"));
    references(iri, s, "collectedFrom", node.get("collectedFrom"));
    counts(iri, s, node);
  }

  private void analysis(String iri, Node s, JsonNode node) {
    type(s, "Analysis");
    token(s, "method", "analysis", node.get("method"));
    evidence(iri, s, node);
  }

  private void finding(String iri, Node s, JsonNode node) {
    type(s, "Finding");
    token(s, "findingKind", "finding", node.get("kind"));
    text(s, DCTERMS + "description", node.get("text"));
    string(s, MLK + "ordinal", node.get("ordinal"));
    tokens(s, "perspective", "role", node.get("perspective"));
    references(iri, s, "inPopulation", node.get("populations"));
    evidence(iri, s, node);
  }

  private void involvement(String iri, Node s, JsonNode node) {
    type(s, "Involvement");
    token(s, "involvementLevel", "involvement-level", node.get("level"));
    tokens(s, "involvementStage", "involvement-stage", node.get("stages"));
    tokens(s, "role", "role", node.get("roles"));
    counts(iri, s, node);
  }

  private void report(String iri, Node s, JsonNode node) {
    type(s, "Report");
    token(s, "reportRole", "report-role", node.get("role"));
    String publication = iri + ".publication";
    Node p = NodeFactory.createURI(publication);
    add(s, MLK + "publication", p);
    publication(publication, p, node.get("publication"));
  }

  private void publication(String iri, Node s, JsonNode node) {
    type(s, "Publication");
    token(s, "publicationType", "publication-type", node.get("publicationType"));
    text(s, DCTERMS + "title", node.get("title"));
    each(
        iri + ".contribution",
        s,
        MLK + "contribution",
        node.get("contributors"),
        this::contribution);
    Node container = NodeFactory.createURI(iri + ".container");
    add(s, DCTERMS + "isPartOf", container);
    type(container, "Container");
    text(container, DCTERMS + "title", node.get("container").get("title"));
    string(s, BIBO + "volume", node.get("volume"));
    string(s, BIBO + "issue", node.get("issue"));
    string(
        s, "http://purl.org/spar/fabio/hasElectronicArticleIdentifier", node.get("articleNumber"));
    issued(s, node.get("issued").asText());
    for (JsonNode identifier : node.get("identifiers")) {
      add(s, DCTERMS + "identifier", NodeFactory.createLiteralString(identifier.asText()));
      String doi = identifier.asText().substring("doi:".length());
      add(s, BIBO + "doi", NodeFactory.createLiteralString(doi));
      add(
          s,
          "http://www.w3.org/2000/01/rdf-schema#seeAlso",
          NodeFactory.createURI("https://doi.org/" + doi));
    }
    for (JsonNode language : node.get("languages")) {
      add(s, DCTERMS + "language", NodeFactory.createLiteralString(language.asText()));
    }
    texts(s, "http://www.w3.org/ns/dcat#keyword", node.get("authorKeywords"));
  }

  private void issued(Node s, String date) {
    XSDDatatype type = date.length() == 4 ? XSDDatatype.XSDgYear : XSDDatatype.XSDgYearMonth;
    add(s, DCTERMS + "issued", NodeFactory.createLiteralDT(date, type));
    add(s, MLK + "year", NodeFactory.createLiteralDT(date.substring(0, 4), XSDDatatype.XSDinteger));
  }

  private void contribution(String iri, Node s, JsonNode node) {
    type(s, "Contribution");
    JsonNode person = node.get("person");
    string(s, FOAF + "familyName", person.get("family"));
    string(s, FOAF + "givenName", person.get("given"));
    tokens(s, "role", "contribution-role", node.get("roles"));
  }

  private void source(String iri, Node s, JsonNode node) {
    type(s, "SourceRecord");
    token(s, "sourceKind", "source-kind", node.get("kind"));
    add(s, MLK + "url", NodeFactory.createURI(node.get("url").asText()));
    integer(s, MLK + "recordNumber", node.get("recordNumber"));
  }

  private void evidence(String iri, Node s, JsonNode node) {
    each(iri + ".evidence", s, MLK + "evidence", node.get("evidence"), this::quote);
  }

  private void quote(String iri, Node s, JsonNode node) {
    type(s, "Quote");
    add(s, OA + "hasSource", target(iri, node.get("source").asText()));
    integer(s, OA + "start", node.get("start"));
    integer(s, OA + "end", node.get("end"));
  }

  private interface Writer {
    void write(String iri, Node subject, JsonNode node);
  }

  private void each(String prefix, Node owner, String link, JsonNode list, Writer writer) {
    if (list == null) {
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      String iri = prefix + "-" + (i + 1);
      Node child = NodeFactory.createURI(iri);
      add(owner, link, child);
      writer.write(iri, child, list.get(i));
      if (list.size() > 1) {
        add(
            child,
            SCHEMA + "position",
            NodeFactory.createLiteralDT(Integer.toString(i + 1), XSDDatatype.XSDinteger));
      }
    }
  }

  private Node start(String iri, String type) {
    Node subject = NodeFactory.createURI(iri);
    type(subject, type);
    return subject;
  }

  private void type(Node subject, String type) {
    out.triple(Triple.create(subject, TYPE, known(MLK + type)));
  }

  private void text(Node s, String predicate, JsonNode node) {
    if (node == null) {
      return;
    }
    if (node.isTextual()) {
      add(s, predicate, NodeFactory.createLiteralString(node.asText()));
    } else {
      node.properties()
          .forEach(
              one ->
                  add(
                      s,
                      predicate,
                      NodeFactory.createLiteralLang(one.getValue().asText(), one.getKey())));
    }
  }

  private void texts(Node s, String predicate, JsonNode node) {
    if (node == null) {
      return;
    }
    if (node.isArray()) {
      node.forEach(one -> text(s, predicate, one));
      return;
    }
    node.properties()
        .forEach(
            language ->
                language
                    .getValue()
                    .forEach(
                        one ->
                            add(
                                s,
                                predicate,
                                NodeFactory.createLiteralLang(one.asText(), language.getKey()))));
  }

  private void tokens(Node s, String predicate, String scheme, JsonNode list) {
    if (list != null) {
      list.forEach(token -> token(s, predicate, scheme, token));
    }
  }

  private void token(Node s, String predicate, String scheme, JsonNode token) {
    if (token != null) {
      add(s, MLK + predicate, known(MLK + scheme + "-" + token.asText()));
    }
  }

  private void references(String iri, Node s, String predicate, JsonNode list) {
    if (list != null) {
      list.forEach(reference -> add(s, MLK + predicate, target(iri, reference.asText())));
    }
  }

  private static Node target(String iri, String reference) {
    return NodeFactory.createURI(iri.substring(0, iri.indexOf('#')) + reference);
  }

  private void integer(Node s, String predicate, JsonNode node) {
    if (node != null) {
      add(s, predicate, NodeFactory.createLiteralDT(node.asText(), XSDDatatype.XSDinteger));
    }
  }

  private void bool(Node s, String predicate, JsonNode node) {
    if (node != null) {
      add(s, predicate, NodeFactory.createLiteralDT(node.asText(), XSDDatatype.XSDboolean));
    }
  }

  private void string(Node s, String predicate, JsonNode node) {
    if (node != null) {
      add(s, predicate, NodeFactory.createLiteralString(node.asText()));
    }
  }

  private void add(Node s, String predicate, Node object) {
    out.triple(Triple.create(s, known(predicate), object));
  }

  private Node known(String iri) {
    return nodes.computeIfAbsent(iri, NodeFactory::createURI);
  }
}
