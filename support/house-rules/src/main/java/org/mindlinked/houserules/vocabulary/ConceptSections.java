package org.mindlinked.houserules.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Text;

/** The part of the page that shows the concept schemes and the closed choices. */
final class ConceptSections {
  private final LinkedPage page;
  private final TermUses uses;

  ConceptSections(LinkedPage page, TermUses uses) {
    this.page = page;
    this.uses = uses;
  }

  /** Adds all concept schemes. */
  void schemes() {
    page.section(
        "_schemes",
        "Concept schemes",
        "Open vocabularies: a value is one of these concepts, or a concept from elsewhere, or a"
            + " label alone. The word after the name of a concept is its token in JSON.");
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      scheme("scheme-" + scheme.name(), scheme.label(), scheme.definition());
      for (Concept concept : scheme.terms()) {
        concept(scheme, concept);
      }
      page.end();
    }
    page.end();
  }

  /** Adds all closed choices. */
  void codeLists() {
    page.section(
        "_choices",
        "Closed choices",
        "A value is one of these and nothing else. In RDF they are concept schemes as well.");
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      scheme("scheme-" + list.name(), list.label(), list.definition());
      for (Coded value : list.values()) {
        String name = LinkedPage.local(TermUses.shortened(value.iri().toString()));
        concept(name, value.label(), value.token(), value.definition());
        page.raw("</div>\n");
      }
      page.end();
    }
    page.end();
  }

  private void scheme(String id, String label, String definition) {
    page.raw("<section class=\"scheme\" id=\"" + id + "\">\n<h3>").words(label + " ");
    page.element("code", "mlk:" + id).raw(LinkedPage.selfLink(id)).raw("</h3>\n<p>");
    page.words(definition).raw("</p>\n");
    List<String> of =
        uses.properties().values().stream()
            .filter(property -> property.schemes().contains("mlk:" + id))
            .map(TermUses.Property::term)
            .toList();
    if (!of.isEmpty()) {
      page.raw("<dl>\n");
      page.fact("Values of", () -> page.terms(of));
      page.raw("</dl>\n");
    }
  }

  private void concept(ConceptScheme<?> scheme, Concept concept) {
    String name = concept.name().orElseThrow();
    concept(
        name,
        english(concept.label().orElseThrow()),
        concept.notation().orElseThrow(),
        concept.definition().orElseThrow());
    Map<String, Runnable> facts = new LinkedHashMap<>();
    List<String> names = scheme.alternativeLabels(concept);
    if (!names.isEmpty()) {
      facts.put("Also called", () -> page.words(String.join("; ", names)));
    }
    if (!concept.broader().isEmpty()) {
      facts.put(
          "Broader",
          () ->
              page.terms(
                  concept.broader().stream().map(c -> "mlk:" + c.name().orElseThrow()).toList()));
    }
    for (ConceptMatch.Kind kind : ConceptMatch.Kind.values()) {
      List<ConceptMatch> matches =
          scheme.matches(concept).stream().filter(match -> match.kind() == kind).toList();
      if (!matches.isEmpty()) {
        String words = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        facts.put(words + " match", () -> matches(matches));
      }
    }
    scheme
        .detail(concept, "desde")
        .ifPresent(branch -> facts.put("DESDE-LTC", () -> page.words(branch)));
    scheme
        .detail(concept, "seeAlso")
        .ifPresent(iri -> facts.put("See also", () -> page.link(iri, iri)));
    if (!facts.isEmpty()) {
      page.raw("<dl>\n");
      facts.forEach(page::fact);
      page.raw("</dl>\n");
    }
    page.raw("</div>\n");
  }

  /** Opens the block of a concept; the caller closes it. */
  private void concept(String name, String label, String token, String definition) {
    page.raw("<div class=\"concept\" id=\"" + name + "\">\n<h4>").words(label + " ");
    page.element("code", token).raw(LinkedPage.selfLink(name)).raw("</h4>\n");
    page.element("p", "iri", "mlk:" + name).raw("\n").element("p", definition).raw("\n");
  }

  private void matches(List<ConceptMatch> matches) {
    String separator = "";
    for (ConceptMatch match : matches) {
      page.raw(separator).link(match.iri().toString(), match.curie());
      if (match.evidence() == ConceptMatch.Evidence.SECONDARY) {
        page.raw(LinkedPage.SECONDARY);
      }
      separator = ", ";
    }
  }

  private static String english(Text text) {
    return text.in("en").orElseThrow();
  }
}
