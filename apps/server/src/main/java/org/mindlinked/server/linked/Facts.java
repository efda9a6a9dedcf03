package org.mindlinked.server.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.pages.concept.Uses;
import org.mindlinked.pages.site.FactsPage;
import org.mindlinked.pages.site.Links;
import org.mindlinked.rdf.Vocabulary;

/**
 * What is said of a thing that is neither a record nor a term of ours, such as a catalogue or a
 * concept from elsewhere, in words. For one thread.
 */
final class Facts {
  private static final Set<String> NAMES =
      Set.of(Vocabulary.PREF_LABEL, Vocabulary.RDFS + "label", Vocabulary.DCTERMS + "title");
  private static final String CALLED = "Called";
  private static final String NAMED_BY = "Named in";
  private static final int MOST = 20;

  private final String iri;
  private final Links links;
  private final Terms terms;
  private final ConceptUses uses;
  private final FactsPage.Part whole;
  private final Map<String, FactsPage.Part> parts = new LinkedHashMap<>();

  private Facts(Thing.Described described, Links links, Terms terms, ConceptUses uses) {
    this.iri = described.iri().toString();
    this.links = links;
    this.terms = terms;
    this.uses = uses;
    this.whole = new FactsPage.Part(name(described), "");
    studies();
    described.triples().forEach(this::add);
  }

  /** The page about it. */
  static String page(Thing.Described described, Links links, Terms terms, ConceptUses uses) {
    Facts facts = new Facts(described, links, terms, uses);
    return FactsPage.html(facts.iri, facts.whole, List.copyOf(facts.parts.values()), links);
  }

  /** The first name that is given, by itself or by a record. */
  private static String name(Thing.Described described) {
    return described.triples().stream()
        .filter(triple -> NAMES.contains(triple.getPredicate().getURI()))
        .filter(triple -> triple.getObject().isLiteral())
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseGet(() -> Terms.shortened(described.iri().toString()));
  }

  private void studies() {
    Uses having = uses.of(iri);
    if (having.studies() > 0) {
      List<FactsPage.Value> list =
          whole.facts().computeIfAbsent("Studies", unused -> new ArrayList<>());
      having.first().forEach(study -> list.add(new FactsPage.Value(study.title(), study.href())));
      list.add(
          new FactsPage.Value(
              having.studies() == 1
                  ? "List of 1 study"
                  : "List of " + having.studies() + " studies",
              having.list()));
    }
  }

  private void add(Triple triple) {
    String subject = triple.getSubject().getURI();
    String property = triple.getPredicate().getURI();
    Node value = triple.getObject();
    boolean toIt = value.isURI() && value.getURI().equals(iri);
    if (subject.equals(iri)) {
      put(whole, words(property), value);
    } else if (subject.startsWith(iri + "#")) {
      String anchor = subject.substring(iri.length() + 1);
      put(
          parts.computeIfAbsent(
              anchor, unused -> new FactsPage.Part(anchor.replace('-', ' '), anchor)),
          words(property),
          value);
    } else if (toIt && subject.startsWith(Mindlinked.NAMESPACE)) {
      put(whole, words(property) + " of", triple.getSubject());
    } else if (toIt && whole.facts().get("Studies") == null) {
      named(subject);
    } else if (property.equals(Vocabulary.PREF_LABEL)) {
      put(whole, CALLED, value);
    }
  }

  /** A record that names it, once. */
  private void named(String node) {
    int hash = node.indexOf('#');
    String record = hash < 0 ? node : node.substring(0, hash);
    List<FactsPage.Value> list =
        whole.facts().computeIfAbsent(NAMED_BY, unused -> new ArrayList<>());
    FactsPage.Value value = new FactsPage.Value(uses.titleOf(record), links.to(record));
    if (list.size() < MOST && !list.contains(value)) {
      list.add(value);
    }
  }

  private void put(FactsPage.Part part, String name, Node value) {
    List<FactsPage.Value> values = part.facts().computeIfAbsent(name, unused -> new ArrayList<>());
    FactsPage.Value shown = shown(value);
    if (!values.contains(shown)) {
      values.add(shown);
    }
  }

  private FactsPage.Value shown(Node value) {
    if (!value.isURI()) {
      return new FactsPage.Value(value.getLiteralLexicalForm(), "");
    }
    String other = value.getURI();
    if (other.startsWith(Mindlinked.NAMESPACE)) {
      return new FactsPage.Value(terms.label(value), links.to(other));
    }
    if (other.startsWith(iri + "#")) {
      String anchor = other.substring(iri.length());
      return new FactsPage.Value(anchor.substring(1).replace('-', ' '), anchor);
    }
    boolean web = other.startsWith("https://") || other.startsWith("http://");
    return new FactsPage.Value(other, web ? other : "");
  }

  /** The last word of a property in small words: {@code wasDerivedFrom} is Was derived from. */
  private static String words(String property) {
    if (property.equals(RDF.type.getURI())) {
      return "Kind";
    }
    String word =
        property.substring(Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1);
    String words = word.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? property
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
