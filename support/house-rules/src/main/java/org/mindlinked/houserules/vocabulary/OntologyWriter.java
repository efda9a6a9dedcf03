package org.mindlinked.houserules.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.Vocabulary;

/**
 * Writes the ontology as Turtle that people read: a header, the own classes in the order of the
 * model, the own properties in alphabetical order, and how terms of others are used.
 */
public final class OntologyWriter {
  /** Where the ontology is kept, from the root of the project. */
  public static final String FILE =
      "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/ontology.ttl";

  /** The IRI of the ontology: the namespace without its hash. */
  public static final String ONTOLOGY =
      Mindlinked.NAMESPACE.substring(0, Mindlinked.NAMESPACE.length() - 1);

  /** What the vocabulary is called. */
  static final String TITLE = "Mindlinked vocabulary";

  /** What it is for, in a few sentences. */
  static final String DESCRIPTION =
      "Terms for the metadata of mental-health studies as linked evidence: what kind of study it"
          + " was, in which care setting, with whom, what was found and in whose view, who with"
          + " lived experience took part in making it, and where in a source each fact stands."
          + " Generic facts use terms of others. Terms carry no version; one that is given up is"
          + " deprecated and kept, and no term is given another meaning.";

  /** The licence of the vocabulary. */
  static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

  private static final String EXAMPLES = "https://example.org/evidence/";

  private final TermUses uses = new TermUses();
  private final Map<String, TermTable.Own> own;
  private final Map<String, TermTable.Outside> outside;
  private final StringBuilder out = new StringBuilder();

  private OntologyWriter() throws IOException {
    this.own = TermTable.own();
    this.outside = TermTable.outside();
  }

  /**
   * The ontology as a document.
   *
   * @throws IOException if a table cannot be read
   */
  public static String document() throws IOException {
    return new OntologyWriter().write();
  }

  /** The base of the records from which the examples are. */
  static String examples() {
    return EXAMPLES;
  }

  private String write() {
    prefixes();
    header();
    heading("Classes");
    uses.classes().forEach(this::type);
    heading("Properties");
    uses.properties().values().stream().filter(TermUses.Property::own).forEach(this::property);
    retired();
    heading("Terms of other vocabularies, which are defined there, and how they are used here");
    outside.values().forEach(this::outside);
    return out.toString();
  }

  private void prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>(Vocabulary.prefixes());
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("vann", "http://purl.org/vocab/vann/");
    prefixes.put("vs", "http://www.w3.org/2003/06/sw-vocab-status/ns#");
    prefixes.forEach(
        (prefix, namespace) ->
            out.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
  }

  private void heading(String words) {
    out.append("\n# ---- ").append(words).append(" ----\n");
  }

  private void header() {
    out.append('\n');
    subject("<" + ONTOLOGY + ">", "owl:Ontology");
    text("dcterms:title", TITLE);
    text("dcterms:description", DESCRIPTION);
    text("dcterms:publisher", "The Mindlinked developers");
    iris("dcterms:license", List.of("<" + LICENCE + ">"));
    string("owl:versionInfo", Mindlinked.SCHEMA_VERSION);
    iris("owl:versionIRI", List.of("<" + ONTOLOGY + "/" + Mindlinked.SCHEMA_VERSION + ">"));
    string("vann:preferredNamespacePrefix", "mlk");
    string("vann:preferredNamespaceUri", Mindlinked.NAMESPACE);
    iris(
        "rdfs:seeAlso",
        List.of(
            "<https://w3id.org/mindlinked/concepts.ttl>",
            "<https://w3id.org/mindlinked/alignments.ttl>",
            "<https://w3id.org/mindlinked/shapes.ttl>"));
    end();
  }

  private void type(String term) {
    subject(term, "owl:Class");
    meaning(term);
    end();
  }

  private void property(TermUses.Property property) {
    subject(property.term(), property.literal() ? "owl:DatatypeProperty" : "owl:ObjectProperty");
    meaning(property.term());
    List<String> json = TermUses.inJson(property);
    if (!json.isEmpty()) {
      text("skos:scopeNote", "In JSON: " + String.join("; ", json) + ".");
    }
    iris("schema:domainIncludes", property.domains());
    iris("schema:rangeIncludes", property.ranges());
    if (!property.schemes().isEmpty()) {
      iris("rdfs:seeAlso", property.schemes());
    }
    end();
  }

  /** Terms that only the table still knows. */
  private void retired() {
    Set<String> known = new TreeSet<>(uses.classes());
    known.addAll(uses.properties().keySet());
    for (TermTable.Own row : own.values()) {
      if (row.status() == TermTable.Status.DEPRECATED && !known.contains("mlk:" + row.term())) {
        boolean isClass = Character.isUpperCase(row.term().charAt(0));
        subject("mlk:" + row.term(), isClass ? "owl:Class" : "rdf:Property");
        meaning("mlk:" + row.term());
        end();
      }
    }
  }

  private void meaning(String term) {
    String name = term.substring("mlk:".length());
    TermTable.Own row =
        Optional.ofNullable(own.get(name))
            .orElseThrow(
                () -> new IllegalStateException(TermTable.OWN + " has no row for " + name));
    text("rdfs:label", row.label());
    text("skos:definition", row.definition());
    text("skos:example", example(row));
    string(
        "vs:term_status",
        switch (row.status()) {
          case STABLE -> "stable";
          case TESTING -> "testing";
          case DEPRECATED -> "archaic";
        });
    if (row.status() == TermTable.Status.DEPRECATED) {
      iris("owl:deprecated", List.of("true"));
    }
    if (!row.replacedBy().isEmpty()) {
      iris("dcterms:isReplacedBy", List.of("mlk:" + row.replacedBy()));
    }
    iris("rdfs:isDefinedBy", List.of("<" + ONTOLOGY + ">"));
  }

  /** The example in one line: what is said, what it shows, and where. */
  static String example(TermTable.Own row) {
    StringBuilder words = new StringBuilder(row.madeUp() ? "Made up: " : "");
    String statement = statement(row);
    words.append(statement).append(statement.isEmpty() ? "" : " — ");
    words.append(row.example());
    if (!row.madeUp()) {
      words.append(" (").append(row.node()).append(')');
    }
    return words.toString();
  }

  /** What the example says: property and value; empty for a class. */
  static String statement(TermTable.Own row) {
    String value = row.value();
    return value.isEmpty()
        ? ""
        : "mlk:" + row.term() + " " + (value.startsWith("#") ? "<" + value + ">" : value);
  }

  private void outside(TermTable.Outside row) {
    out.append('\n').append(row.term()).append('\n');
    text("skos:scopeNote", "In Mindlinked: " + row.use());
    TermUses.Property property = uses.properties().get(row.term());
    List<String> json = property == null ? List.of() : TermUses.inJson(property);
    if (!json.isEmpty()) {
      text("skos:scopeNote", "In JSON: " + String.join("; ", json) + ".");
    }
    end();
  }

  private void subject(String term, String type) {
    out.append('\n').append(term).append('\n');
    iris("a", List.of(type));
  }

  private void text(String property, String value) {
    line(property, quoted(value) + "@en");
  }

  private void string(String property, String value) {
    line(property, quoted(value));
  }

  private void iris(String property, Collection<String> values) {
    line(property, String.join(", ", new ArrayList<>(values)));
  }

  private void line(String property, String objects) {
    out.append("  ").append(property).append(' ').append(objects).append(" ;\n");
  }

  private void end() {
    out.setLength(out.length() - " ;\n".length());
    out.append(" .\n");
  }

  private static String quoted(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
