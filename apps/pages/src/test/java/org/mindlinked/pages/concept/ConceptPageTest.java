package org.mindlinked.pages.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CodeList;
import org.mindlinked.model.Coded;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.pages.site.Links;

class ConceptPageTest {
  private static final Links LINKS = Links.local();
  private static final String NASTY = "<script>alert(1)</script>";

  @Test
  void every_concept_has_a_page_with_all_that_its_scheme_says() {
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      String tree = SchemePage.html(scheme, LINKS);
      for (Concept term : scheme.terms()) {
        String page = unescaped(ConceptPage.html(term, Uses.NONE, LINKS));
        assertThat(page)
            .contains(term.label().orElseThrow().any())
            .contains(term.definition().orElseThrow())
            .contains(term.notation().orElseThrow())
            .contains("<code>" + term.iri().orElseThrow() + "</code>")
            .contains(String.join("; ", scheme.alternativeLabels(term)))
            .contains(LINKS.to(scheme.iri().toString()));
        for (Concept wider : term.broader()) {
          assertThat(page).contains(LINKS.to(wider.iri().orElseThrow().toString()));
        }
        for (ConceptMatch match : scheme.matches(term)) {
          assertThat(page).contains(match.curie()).contains(match.iri().toString());
        }
        assertThat(unescaped(tree)).contains(LINKS.to(term.iri().orElseThrow().toString()));
      }
    }
  }

  @Test
  void every_value_of_a_closed_choice_has_a_page() {
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      String all = unescaped(SchemePage.html(list, LINKS));
      for (Coded value : list.values()) {
        assertThat(unescaped(ConceptPage.html(value, list, LINKS)))
            .contains(value.label(), value.definition(), value.iri().toString());
        assertThat(all).contains(value.label(), value.definition());
      }
    }
  }

  @Test
  void narrower_concepts_and_matches_are_linked() {
    assertThat(ConceptPage.html(CareSetting.SECONDARY_MENTAL_HEALTH, Uses.NONE, LINKS))
        .containsSubsequence("Narrower", "setting-crisis-service", ">Crisis service</a>");
    assertThat(ConceptPage.html(CollectionMethod.FOCUS_GROUP, Uses.NONE, LINKS))
        .containsSubsequence(
            "means the same as",
            "href=\"http://id.nlm.nih.gov/mesh/D017144\" rel=\"noreferrer\"",
            "in the vocabulary itself");
  }

  @Test
  void studies_with_the_concept_are_listed_and_counted() {
    Uses.Line line = new Uses.Line(NASTY, "2023", "/record?iri=x");
    String page =
        ConceptPage.html(
            CareSetting.CRISIS_SERVICE,
            new Uses(1_200, List.of(line), "/search?setting=crisis-service"),
            LINKS);
    assertThat(page)
        .contains("1,200 studies have it", "href=\"/search?setting=crisis-service\"")
        .contains("href=\"/record?iri=x\"", "(2023)", "&lt;script&gt;")
        .doesNotContain("<script");
    assertThat(ConceptPage.html(CareSetting.CRISIS_SERVICE, Uses.NONE, LINKS))
        .contains("No study here has it.");
  }

  @Test
  void only_terms_of_a_scheme_have_a_page() {
    Concept named = Concept.labelled("a boat");
    assertThatThrownBy(() -> ConceptPage.html(named, Uses.NONE, LINKS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a boat");
  }

  @Test
  void terms_of_the_vocabulary_lead_to_what_they_are_used_on() {
    Map<String, List<TermPage.Named>> groups = new LinkedHashMap<>();
    groups.put(
        "Used on",
        new ArrayList<>(
            List.of(new TermPage.Named("https://w3id.org/mindlinked/ns#Finding", "Finding"))));
    groups.put("Leads to", List.of(new TermPage.Named("javascript:alert(1)", "elsewhere")));
    String page =
        TermPage.html(
            new TermPage.Term(
                "https://w3id.org/mindlinked/ns#perspective",
                "property that leads to a thing",
                "perspective",
                "In whose view a finding holds.",
                List.of("In JSON: perspective."),
                List.of("mlk:perspective <x>"),
                groups),
            LINKS);
    assertThat(page)
        .containsSubsequence("Used on", "ns%23Finding", "Leads to", "elsewhere")
        .contains("mlk:perspective &lt;x&gt;", "In whose view a finding holds.")
        .doesNotContain("href=\"javascript");
  }

  private static String unescaped(String page) {
    return page.replace("&#39;", "'").replace("&#34;", "\"").replace("&amp;", "&");
  }
}
