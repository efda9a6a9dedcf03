package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConceptSchemesTest {
  private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Test
  void every_scheme_and_closed_choice_is_found_by_its_name() {
    assertThat(ConceptSchemes.all()).hasSize(26);
    assertThat(ConceptSchemes.codeLists()).hasSize(9);
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      assertThat(ConceptSchemes.byName(scheme.name()).orElseThrow()).isSameAs(scheme);
      assertThat(scheme.iri())
          .hasToString("https://w3id.org/mindlinked/ns#scheme-" + scheme.name());
      assertThat(scheme.label()).isNotBlank();
      assertThat(scheme.definition()).hasSizeGreaterThan(40);
      assertThat(Concept.class).isAssignableFrom(scheme.javaType());
    }
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      assertThat(ConceptSchemes.codeList(list.name()).orElseThrow()).isSameAs(list);
      assertThat(list.label()).isNotBlank();
      assertThat(list.definition()).hasSizeGreaterThan(20);
    }
  }

  @Test
  void every_term_has_token_iri_label_and_a_definition_that_says_more_than_the_label() {
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        String token = term.notation().orElseThrow();
        assertThat(token).matches(TOKEN);
        assertThat(term.iri().orElseThrow())
            .hasToString("https://w3id.org/mindlinked/ns#" + scheme.name() + "-" + token);
        assertThat(term.getClass()).isEqualTo(scheme.javaType());
        checkWords(
            term.toString(),
            term.label().orElseThrow().in("en").orElseThrow(),
            term.definition().orElseThrow());
      }
    }
  }

  @Test
  void every_value_of_a_closed_choice_has_token_iri_label_and_definition() {
    for (CodeList<?> list : ConceptSchemes.codeLists()) {
      for (Enum<?> constant : list.values()) {
        Coded value = (Coded) constant;
        assertThat(value.token()).matches(TOKEN);
        assertThat(value.iri())
            .hasToString("https://w3id.org/mindlinked/ns#" + list.name() + "-" + value.token());
        assertThat(list.byToken(value.token()).orElseThrow()).isSameAs(value);
        assertThat(list.byIri(value.iri()).orElseThrow()).isSameAs(value);
        checkWords(list.name() + "-" + value.token(), value.label(), value.definition());
      }
    }
    assertThat(Hedge.ofToken("MAY")).isEmpty();
    assertThat(Hedge.ofIri(Direction.MIXED.iri())).isEmpty();
    assertThat(Hedge.ofIri(Iri.of("https://example.org/hedge-may"))).isEmpty();
  }

  private static void checkWords(String name, String label, String definition) {
    assertThat(label).as(name).isNotBlank();
    assertThat(definition).as(name).hasSizeBetween(40, 400).endsWith(".");
    List<String> said = words(definition);
    said.removeAll(words(label));
    assertThat(new HashSet<>(said))
        .as("what the definition of %s adds", name)
        .hasSizeGreaterThan(4);
    assertThat(definition.toLowerCase(Locale.ROOT))
        .as(name)
        .doesNotStartWith(label.toLowerCase(Locale.ROOT));
  }

  private static List<String> words(String text) {
    return new java.util.ArrayList<>(Arrays.asList(WORDS.split(text.toLowerCase(Locale.ROOT), -1)));
  }

  @Test
  void definitions_differ_within_a_scheme() {
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      Set<String> definitions =
          scheme.terms().stream()
              .map(term -> term.definition().orElseThrow())
              .collect(Collectors.toSet());
      Set<Text> labels =
          scheme.terms().stream()
              .map(term -> term.label().orElseThrow())
              .collect(Collectors.toSet());
      assertThat(definitions).as(scheme.name()).hasSameSizeAs(scheme.terms());
      assertThat(labels).as(scheme.name()).hasSameSizeAs(scheme.terms());
    }
  }

  @Test
  void iris_are_unique_over_all_schemes_and_closed_choices() {
    List<Iri> iris =
        Stream.of(
                ConceptSchemes.all().stream().map(ConceptScheme::iri),
                ConceptSchemes.codeLists().stream().map(CodeList::iri),
                ConceptSchemes.all().stream()
                    .flatMap(scheme -> scheme.terms().stream())
                    .map(term -> term.iri().orElseThrow()),
                ConceptSchemes.codeLists().stream()
                    .flatMap(list -> list.values().stream())
                    .map(value -> ((Coded) value).iri()))
            .flatMap(all -> all)
            .toList();

    assertThat(iris).doesNotHaveDuplicates().hasSizeGreaterThan(400);
  }

  @Test
  void wider_terms_are_of_the_same_scheme_and_never_lead_back() {
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        assertThat(scheme.terms()).as(term.toString()).containsAll(cast(term.broader()));
        climb(term, new HashSet<>(Set.of(term)));
      }
    }
  }

  @SuppressWarnings("unchecked") // containsAll only reads
  private static <C> Set<C> cast(Set<Concept> concepts) {
    return (Set<C>) concepts;
  }

  private static void climb(Concept term, Set<Concept> below) {
    for (Concept wider : term.broader()) {
      assertThat(below).as("the terms below %s", wider).doesNotContain(wider);
      Set<Concept> path = new HashSet<>(below);
      path.add(wider);
      climb(wider, path);
    }
  }

  @Test
  void only_terms_read_in_their_own_source_are_said_to_mean_the_same() {
    int matches = 0;
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        for (ConceptMatch match : scheme.matches(term)) {
          matches++;
          if (match.kind() == ConceptMatch.Kind.EXACT) {
            assertThat(match.evidence())
                .as(term + " " + match)
                .isEqualTo(ConceptMatch.Evidence.OWN_SOURCE);
          }
        }
      }
    }
    assertThat(matches).isGreaterThan(150);
    assertThat(CollectionMethod.SCHEME.matches(CollectionMethod.FOCUS_GROUP))
        .contains(
            new ConceptMatch(
                ConceptMatch.Kind.EXACT,
                "mesh:D017144",
                Iri.of("http://id.nlm.nih.gov/mesh/D017144"),
                ConceptMatch.Evidence.OWN_SOURCE));
    assertThat(CollectionMethod.SCHEME.matches(StudyDesign.COHORT)).isEmpty();
    assertThat(CollectionMethod.SCHEME.matches(Concept.labelled("Focus group"))).isEmpty();
  }

  @Test
  void details_and_other_names_are_told() {
    assertThat(CareSetting.SCHEME.detail(CareSetting.CRISIS_SERVICE, "desde"))
        .contains("O acute / R");
    assertThat(CareSetting.SCHEME.detail(CareSetting.WORKPLACE, "desde")).isEmpty();
    assertThat(Framework.SCHEME.detail(Framework.GRIPP2_SF, "seeAlso"))
        .contains("https://doi.org/10.1186/s40900-017-0062-2");
    assertThat(AppraisalInstrument.SCHEME.alternativeLabels(AppraisalInstrument.NEWCASTLE_OTTAWA))
        .containsExactly("NOS");
    assertThat(Condition.SCHEME.matches(Condition.COMPLEX_EMOTIONAL_NEEDS))
        .extracting(ConceptMatch::kind)
        .containsExactly(ConceptMatch.Kind.RELATED);
  }

  @Test
  void the_same_is_read_by_many_threads_at_once() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> told =
          threads.invokeAll(
              java.util.Collections.nCopies(
                  32,
                  () ->
                      ConceptSchemes.all().stream()
                          .flatMap(scheme -> scheme.terms().stream())
                          .map(term -> term.definition().orElseThrow() + term.broader())
                          .collect(Collectors.joining())));
      Set<String> different = new HashSet<>();
      for (Future<String> one : told) {
        different.add(one.get());
      }
      assertThat(different).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @Tag("shared")
  void the_descriptors_of_conditions_are_in_the_tables_of_mesh() throws IOException {
    Map<String, String> mesh = new HashMap<>();
    Path folder = Path.of(System.getProperty("mindlinked.shared"), "vocab");
    for (String file : List.of("mesh-2015-descriptors.tsv", "mesh-additions.tsv")) {
      for (String line : Files.readAllLines(folder.resolve(file))) {
        String[] cells = line.split("\t", -1);
        mesh.put(cells[0], cells[1]);
      }
    }

    int descriptors = 0;
    for (Condition condition : Condition.terms()) {
      String id = Condition.SCHEME.detail(condition, "mesh").orElse("");
      if (!id.isEmpty()) {
        descriptors++;
        assertThat(mesh).as(condition.toString()).containsKey(id);
        assertThat(Condition.of(Iri.of("http://id.nlm.nih.gov/mesh/" + id))).isSameAs(condition);
      }
    }
    assertThat(descriptors).isEqualTo(40);
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        for (ConceptMatch match : scheme.matches(term)) {
          if (match.curie().startsWith("mesh:")
              && match.evidence() == ConceptMatch.Evidence.OWN_SOURCE) {
            assertThat(mesh).as(term.toString()).containsKey(match.curie().substring(5));
          }
        }
      }
    }
  }
}
