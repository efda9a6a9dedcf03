package org.mindlinked.pages.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Text;
import org.mindlinked.pages.site.Links;

/** Makes views of concepts and lists. */
final class Vocabulary {
  private static final List<String> DETAILS = List.of("desde", "mesh", "type", "seeAlso");

  private final Links links;

  Vocabulary(Links links) {
    this.links = links;
  }

  ConceptView concept(Concept term) {
    ConceptScheme<?> scheme =
        term.scheme().orElseThrow(() -> new IllegalArgumentException("no term of ours: " + term));
    String iri = iri(term);
    return new ConceptView(
        label(term),
        iri,
        term.notation().orElseThrow(),
        term.definition().orElse(""),
        scheme.alternativeLabels(term),
        ref(scheme.label(), scheme.iri()),
        true,
        term.broader().stream().map(this::ref).toList(),
        scheme.terms().stream()
            .filter(other -> other.broader().contains(term))
            .map(this::ref)
            .toList(),
        scheme.matches(term).stream().map(Vocabulary::match).toList(),
        details(scheme, term),
        forms(iri));
  }

  ConceptView value(Coded value, CodeList<?> list) {
    String iri = value.iri().toString();
    return new ConceptView(
        value.label(),
        iri,
        value.token(),
        value.definition(),
        List.of(),
        ref(list.label(), list.iri()),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        forms(iri));
  }

  /** The terms of a scheme, those without a wider one first; one with two stands under both. */
  List<Node> tree(ConceptScheme<?> scheme) {
    return scheme.terms().stream()
        .filter(term -> term.broader().isEmpty())
        .map(term -> node(scheme, term))
        .toList();
  }

  private Node node(ConceptScheme<?> scheme, Concept term) {
    List<Node> below = new ArrayList<>();
    for (Concept other : scheme.terms()) {
      if (other.broader().contains(term)) {
        below.add(node(scheme, other));
      }
    }
    return new Node(ref(term), term.definition().orElse(""), below);
  }

  List<Node> values(CodeList<?> list) {
    return list.values().stream()
        .map(value -> new Node(ref(value.label(), value.iri()), value.definition(), List.of()))
        .toList();
  }

  List<Ref> forms(String iri) {
    return List.of(
        new Ref("Turtle", links.to(iri, ".ttl"), false),
        new Ref("JSON-LD", links.to(iri, ".jsonld"), false));
  }

  private Ref ref(Concept term) {
    return new Ref(label(term), links.to(iri(term)), false);
  }

  private Ref ref(String label, Iri iri) {
    return new Ref(label, links.to(iri.toString()), false);
  }

  private static String label(Concept term) {
    return term.label().map(Text::any).orElse("");
  }

  private static String iri(Concept term) {
    return term.iri().orElseThrow().toString();
  }

  private static ConceptView.Match match(ConceptMatch match) {
    String relation =
        switch (match.kind()) {
          case EXACT -> "means the same as";
          case CLOSE -> "means nearly the same as";
          case RELATED -> "is related to";
          case BROAD -> "is narrower than";
          case NARROW -> "is wider than";
        };
    String checked =
        switch (match.evidence()) {
          case OWN_SOURCE -> "in the vocabulary itself";
          case SECONDARY -> "in a copy of the vocabulary";
        };
    return new ConceptView.Match(
        relation, Ref.outside(match.curie(), match.iri().toString()), checked);
  }

  private static List<ConceptView.Detail> details(ConceptScheme<?> scheme, Concept term) {
    List<ConceptView.Detail> details = new ArrayList<>();
    for (String column : DETAILS) {
      Optional<String> value = scheme.detail(term, column);
      value.ifPresent(
          words -> details.add(new ConceptView.Detail(name(column), Ref.outside(words, words))));
    }
    return details;
  }

  private static String name(String column) {
    return switch (column) {
      case "desde" -> "Branch of DESDE-LTC";
      case "mesh" -> "MeSH descriptor";
      case "type" -> "Type";
      default -> "See also";
    };
  }
}
