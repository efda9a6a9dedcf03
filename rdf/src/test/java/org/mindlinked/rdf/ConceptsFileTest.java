package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Iri;

class ConceptsFileTest {
  private static final Graph CONCEPTS = VocabularyFiles.graph(VocabularyFile.CONCEPTS);
  private static final Pattern PREFIX = Pattern.compile("(?m)^@prefix ([\\w-]*): <([^>]*)> \\.$");

  @ParameterizedTest
  @EnumSource
  void nothing_breaks(SkosCheck check) {
    assertThat(check.faults(CONCEPTS)).isEmpty();
  }

  private record Planted(SkosCheck check, String turtle) {
    @Override
    public String toString() {
      return check.toString();
    }
  }

  static Stream<Planted> planted() {
    return Map.ofEntries(
            Map.entry(
                SkosCheck.CONCEPT_WITHOUT_SCHEME,
                "mlk:x-1 a skos:Concept ; skos:inScheme mlk:x-2 ."),
            Map.entry(
                SkosCheck.SCHEME_WITHOUT_TITLE_OR_DESCRIPTION,
                "mlk:scheme-x a skos:ConceptScheme ; dcterms:title 'X'@en ."),
            Map.entry(SkosCheck.SCHEME_WITHOUT_CONCEPTS, "mlk:scheme-x a skos:ConceptScheme ."),
            Map.entry(
                SkosCheck.NO_ENGLISH_LABEL, "mlk:x-1 a skos:Concept ; skos:prefLabel 'X'@cy ."),
            Map.entry(
                SkosCheck.TWO_LABELS_IN_A_LANGUAGE,
                "mlk:design-cohort skos:prefLabel 'Follow-up study'@en ."),
            Map.entry(
                SkosCheck.LABEL_IS_ALSO_ANOTHER_KIND_OF_LABEL,
                "mlk:design-cohort skos:altLabel 'Cohort study'@en ."),
            Map.entry(SkosCheck.NO_DEFINITION, "mlk:x-1 a skos:Concept ."),
            Map.entry(SkosCheck.NOT_ONE_NOTATION, "mlk:design-cohort skos:notation 'cohorts' ."),
            Map.entry(
                SkosCheck.NOTATION_TWICE_IN_A_SCHEME,
                "mlk:x-1 skos:inScheme mlk:scheme-design ; skos:notation 'cohort' ."),
            Map.entry(
                SkosCheck.CYCLE_OF_BROADER,
                "mlk:design-interventional skos:broader mlk:design-pragmatic-trial ."),
            Map.entry(
                SkosCheck.BROADER_IN_ANOTHER_SCHEME,
                "mlk:design-cohort skos:broader mlk:role-staff ."),
            Map.entry(
                SkosCheck.BROADER_IS_NO_CONCEPT,
                "mlk:design-cohort skos:broader mlk:design-nothing ."),
            Map.entry(
                SkosCheck.TOP_CONCEPT_WITH_BROADER,
                "mlk:design-qualitative skos:broader mlk:design-observational ."),
            Map.entry(
                SkosCheck.TOP_CONCEPT_SAID_ON_ONE_SIDE,
                "mlk:scheme-design skos:hasTopConcept mlk:design-cohort ."),
            Map.entry(
                SkosCheck.EXACT_BESIDE_ANOTHER_MATCH,
                "mlk:role-carer skos:broadMatch <http://id.nlm.nih.gov/mesh/D017028> ."),
            Map.entry(
                SkosCheck.BROAD_AND_NARROW_OR_RELATED,
                "mlk:design-cohort skos:broadMatch <urn:example:1> ;"
                    + " skos:relatedMatch <urn:example:1> ."),
            Map.entry(
                SkosCheck.TWO_CONCEPTS_EXACTLY_ONE_OTHER,
                "mlk:role-family skos:exactMatch <http://id.nlm.nih.gov/mesh/D017028> ."),
            Map.entry(
                SkosCheck.EXACT_BUT_SEEN_IN_A_COPY_ONLY,
                "mlk:design-cohort skos:exactMatch"
                    + " <http://purl.obolibrary.org/obo/NCIT_C15208> ."),
            Map.entry(
                SkosCheck.MATCH_INSIDE_OUR_NAMESPACE,
                "mlk:design-cohort skos:closeMatch mlk:design-longitudinal ."))
        .entrySet()
        .stream()
        .map(entry -> new Planted(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("planted")
  void a_planted_fault_is_found(Planted fault) {
    Graph graph = GraphFactory.createDefaultGraph();
    CONCEPTS.find().forEachRemaining(graph::add);
    RDFParser.create()
        .source(
            new StringReader(
                "PREFIX mlk: <https://w3id.org/mindlinked/ns#>\n"
                    + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
                    + "PREFIX dcterms: <http://purl.org/dc/terms/>\n"
                    + fault.turtle()))
        .lang(Lang.TURTLE)
        .parse(graph);

    assertThat(fault.check().faults(graph)).isNotEmpty();
  }

  @Test
  void a_fault_is_planted_for_every_check() {
    Set<SkosCheck> tried = EnumSet.noneOf(SkosCheck.class);
    planted().forEach(fault -> tried.add(fault.check()));

    assertThat(tried).containsExactlyInAnyOrderElementsOf(Arrays.asList(SkosCheck.values()));
  }

  @Test
  void every_iri_is_valid_and_every_prefix_is_used() throws IOException {
    CONCEPTS
        .find()
        .forEachRemaining(
            triple -> {
              Iri.of(triple.getSubject().getURI());
              if (triple.getObject().isURI()) {
                Iri.of(triple.getObject().getURI());
              }
              assertThat(triple.getObject().isBlank()).isFalse();
            });
    String text;
    try (InputStream in = VocabularyFile.CONCEPTS.open()) {
      text = new String(in.readAllBytes(), UTF_8);
    }
    Matcher prefixes = PREFIX.matcher(text);
    String body = text.substring(text.indexOf("\n\n"));
    int declared = 0;
    while (prefixes.find()) {
      declared++;
      assertThat(body).contains(" " + prefixes.group(1) + ":");
    }
    assertThat(declared).isGreaterThan(10);
  }

  @Test
  void all_schemes_closed_choices_and_terms_are_there() {
    assertThat(CONCEPTS.find(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode()).toList())
        .hasSize(ConceptSchemes.all().size() + ConceptSchemes.codeLists().size());
    int terms = ConceptSchemes.all().stream().mapToInt(scheme -> scheme.terms().size()).sum();
    int values = ConceptSchemes.codeLists().stream().mapToInt(list -> list.values().size()).sum();
    assertThat(CONCEPTS.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).toList())
        .hasSize(terms + values);
    assertThat(
            CONCEPTS.contains(
                NodeFactory.createURI("https://w3id.org/mindlinked/ns#method-focus-group"),
                SKOS.exactMatch.asNode(),
                NodeFactory.createURI("http://id.nlm.nih.gov/mesh/D017144")))
        .isTrue();
  }
}
