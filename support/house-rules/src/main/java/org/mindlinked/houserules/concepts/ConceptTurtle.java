package org.mindlinked.houserules.concepts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.rdf.Vocabulary;

/**
 * Writes the concept schemes and closed choices as SKOS in Turtle, from the tables of the model:
 * scheme by scheme, term by term, in their declared order, so that a change of a term changes its
 * lines alone.
 */
public final class ConceptTurtle {
  /** Where the file is kept, from the root of the project. */
  public static final String FILE =
      "rdf/src/main/resources/org/mindlinked/rdf/vocabulary/concepts.ttl";

  private static final String LICENSE = "<https://www.apache.org/licenses/LICENSE-2.0>";

  private final Map<String, String> prefixes = new TreeMap<>();
  private final StringBuilder body = new StringBuilder();

  private ConceptTurtle() {}

  /** The file as text. */
  public static String document() {
    ConceptTurtle turtle = new ConceptTurtle();
    turtle.prefix("dcterms", Vocabulary.DCTERMS);
    turtle.prefix("rdfs", Vocabulary.RDFS);
    turtle.prefix("skos", Vocabulary.SKOS);
    turtle.notationOfCareSettings();
    ConceptSchemes.all().forEach(turtle::scheme);
    ConceptSchemes.codeLists().forEach(turtle::closedChoice);
    return turtle.text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("# The concept schemes and closed choices of Mindlinked.\n");
    text.append("# Written by the build from the tables of the model; change those.\n");
    text.append("@prefix mlk: <").append(Mindlinked.NAMESPACE).append("> .\n");
    prefixes.forEach(
        (prefix, namespace) ->
            text.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n"));
    return text.append(body).toString();
  }

  private void prefix(String prefix, String namespace) {
    prefixes.put(prefix, namespace);
  }

  private void notationOfCareSettings() {
    new Block("mlk:desde", "rdfs:Datatype")
        .add("rdfs:label", english("Branch of DESDE-LTC"))
        .add(
            "rdfs:comment",
            english(
                "Where a care setting stands in the tree of services for long-term care: A for"
                    + " accessibility, D for day care, I for information, O for outpatient care, R"
                    + " for residential care, S for self-help and voluntary care, with the numbers"
                    + " of their branches. Seen in secondary sources only; several settings can"
                    + " stand on one branch."))
        .end();
  }

  private void scheme(ConceptScheme<?> scheme) {
    List<String> tops = new ArrayList<>();
    for (Concept term : scheme.terms()) {
      if (term.broader().isEmpty()) {
        tops.add(own(term.iri().orElseThrow()));
      }
    }
    head(scheme.iri(), scheme.label(), scheme.definition(), tops);
    for (Concept term : scheme.terms()) {
      term(scheme, term);
    }
  }

  private void closedChoice(CodeList<?> list) {
    List<Coded> values = list.values().stream().map(Coded.class::cast).toList();
    List<String> tops = values.stream().map(value -> own(value.iri())).toList();
    head(list.iri(), list.label(), list.definition(), tops);
    for (Coded value : values) {
      new Block(own(value.iri()), "skos:Concept")
          .add("skos:inScheme", own(list.iri()))
          .add("skos:topConceptOf", own(list.iri()))
          .add("skos:notation", quoted(value.token()))
          .add("skos:prefLabel", english(value.label()))
          .add("skos:definition", english(value.definition()))
          .end();
    }
  }

  private void head(Iri scheme, String label, String definition, List<String> tops) {
    new Block(own(scheme), "skos:ConceptScheme")
        .add("dcterms:title", english(label))
        .add("dcterms:description", english(definition))
        .add("dcterms:license", LICENSE)
        .add("skos:hasTopConcept", tops)
        .end();
  }

  private void term(ConceptScheme<?> scheme, Concept term) {
    String inScheme = own(scheme.iri());
    Optional<String> type = scheme.detail(term, "type");
    type.ifPresent(curie -> prefix(curie.substring(0, curie.indexOf(':')), Vocabulary.FABIO));
    Block block =
        new Block(
            own(term.iri().orElseThrow()),
            "skos:Concept" + type.map(also -> " , " + also).orElse(""));
    block.add("skos:inScheme", inScheme);
    if (term.broader().isEmpty()) {
      block.add("skos:topConceptOf", inScheme);
    }
    List<String> notations = new ArrayList<>();
    notations.add(quoted(term.notation().orElseThrow()));
    scheme.detail(term, "desde").ifPresent(branch -> notations.add(quoted(branch) + "^^mlk:desde"));
    block.add("skos:notation", notations);
    term.label()
        .orElseThrow()
        .forEachTranslation((tag, words) -> block.add("skos:prefLabel", quoted(words) + "@" + tag));
    block.add(
        "skos:altLabel",
        scheme.alternativeLabels(term).stream().map(ConceptTurtle::english).toList());
    block.add("skos:definition", english(term.definition().orElseThrow()));
    block.add(
        "skos:broader",
        term.broader().stream().map(wider -> own(wider.iri().orElseThrow())).toList());
    matches(scheme.matches(term), block);
    scheme.detail(term, "seeAlso").ifPresent(page -> block.add("rdfs:seeAlso", "<" + page + ">"));
    block.end();
  }

  private void matches(List<ConceptMatch> matches, Block block) {
    for (ConceptMatch.Kind kind : ConceptMatch.Kind.values()) {
      block.add(
          property(kind),
          matches.stream().filter(match -> match.kind() == kind).map(this::target).toList());
    }
    List<String> unchecked =
        matches.stream()
            .filter(match -> match.evidence() == ConceptMatch.Evidence.SECONDARY)
            .map(ConceptMatch::curie)
            .toList();
    if (!unchecked.isEmpty()) {
      block.add(
          "skos:editorialNote",
          english("Matches seen in a secondary copy only: " + String.join(", ", unchecked) + "."));
    }
  }

  private String target(ConceptMatch match) {
    declare(match, prefixes);
    return match.curie();
  }

  /** Adds the prefix of the other term to those that a file declares. */
  static void declare(ConceptMatch match, Map<String, String> prefixes) {
    int colon = match.curie().indexOf(':');
    String iri = match.iri().toString();
    int local = match.curie().length() - colon - 1;
    prefixes.put(match.curie().substring(0, colon), iri.substring(0, iri.length() - local));
  }

  /** The mapping property of SKOS, as a CURIE. */
  static String property(ConceptMatch.Kind kind) {
    return switch (kind) {
      case EXACT -> "skos:exactMatch";
      case CLOSE -> "skos:closeMatch";
      case RELATED -> "skos:relatedMatch";
      case BROAD -> "skos:broadMatch";
      case NARROW -> "skos:narrowMatch";
    };
  }

  /** A term of our namespace as a CURIE. */
  static String own(Iri iri) {
    return "mlk:" + iri.toString().substring(Mindlinked.NAMESPACE.length());
  }

  private static String english(String text) {
    return quoted(text) + "@en";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The statements of one subject. */
  private final class Block {
    Block(String subject, String type) {
      body.append('\n').append(subject).append(" a ").append(type);
    }

    Block add(String property, String object) {
      return add(property, List.of(object));
    }

    Block add(String property, List<String> objects) {
      if (!objects.isEmpty()) {
        body.append(" ;\n  ").append(property).append(' ');
        body.append(String.join(" ,\n    ", objects));
      }
      return this;
    }

    void end() {
      body.append(" .\n");
    }
  }
}
