package org.mindlinked.rdf.shacl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfReader;
import org.mindlinked.rdf.Vocabulary;

/** Triples of which no record can be made: each kind has the code that a reader gives it. */
class WrongTriplesTest {
  private static final String STUDY = "<https://example.org/s/1>";

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ML-VAL-050 | /populations/0/counts/0/unit | mlk:population {P} . {P} a mlk:Population ; mlk:count {C} ."
            + " {C} a mlk:Count ; schema:value 5",
        "ML-RDF-006 | /status | mlk:status mlk:status-ongoing, mlk:status-planned",
        "ML-RDF-006 | /title | dcterms:title 'One'@en, 'Two'@en",
        "ML-RDF-006 | '' | dcterms:title 'One'@en, 'Two'",
        "ML-RDF-006 | '' | dcterms:title 'One', 'Two'",
        "ML-RDF-008 | /title | dcterms:title <https://example.org/title>",
        "ML-RDF-008 | /findingsComplete | mlk:findingsComplete 'yes'",
        "ML-RDF-008 | /findingsComplete | mlk:findingsComplete 'maybe'^^xsd:boolean",
        "ML-RDF-008 | /designs | mlk:design 'qualitative'",
        "ML-RDF-008 | /populations | mlk:population 'carers'",
        "ML-RDF-008 | /period | dcterms:temporal {I} . {I} a mlk:Interval ; dcat:startDate '2020'",
        "ML-RDF-010 | /populations | mlk:population {P} . {P} a mlk:Setting",
        "ML-RDF-008 | /populations | mlk:population {P}",
        "ML-RDF-015 | /designs | mlk:design mlk:design-qualitativ",
        "ML-VAL-040 | /designs | mlk:design mlk:role-carer",
        "ML-RDF-015 | /topics | dcterms:subject mlk:design-qualitativ",
        "ML-RDF-015 | /status | mlk:status mlk:status-finished",
        "ML-VAL-007 | /period | dcterms:temporal {I} . {I} a mlk:Interval ;"
            + " dcat:startDate '1492'^^xsd:gYear",
        "ML-VAL-010 | /period | dcterms:temporal {I} . {I} a mlk:Interval ;"
            + " dcat:startDate '2022-03'^^xsd:gYearMonth ; dcat:endDate '2021'^^xsd:gYear",
        "ML-VAL-011 | /period | dcterms:temporal {I} . {I} a mlk:Interval",
        "ML-VAL-014 | /identifiers | dcterms:identifier 'isbm:1'",
        "ML-VAL-051 | /populations/0/counts/0 | mlk:population {P} . {P} a mlk:Population ; mlk:count {C} ."
            + " {C} a mlk:Count ; mlk:unit mlk:unit-person",
        "ML-VAL-051 | /populations/0/counts/0 | mlk:population {P} . {P} a mlk:Population ; mlk:count {C} ."
            + " {C} a mlk:Count ; mlk:unit mlk:unit-person ; schema:value 5 ; schema:minValue 3",
        "ML-VAL-051 | /populations/0/counts/0/min | mlk:population {P} . {P} a mlk:Population ; mlk:count {C} ."
            + " {C} a mlk:Count ; mlk:unit mlk:unit-person ; schema:maxValue 3 ; schema:minValue 5",
        "ML-VAL-052 | /populations/0/counts/0/value | mlk:population {P} . {P} a mlk:Population ; mlk:count {C} ."
            + " {C} a mlk:Count ; mlk:unit mlk:unit-person ; schema:value -5",
        "ML-VAL-053 | /findings/0 | mlk:finding {F} . {F} a mlk:Finding ; mlk:findingKind mlk:finding-barrier",
        "ML-VAL-054 | /contributors/0 | mlk:contribution {A} . {A} a mlk:Contribution",
        "ML-VAL-057 | /evidence/0/source | mlk:evidence {Q} . {Q} a mlk:Quote ; oa:exact 'a' ; oa:hasSource {S}",
        "ML-VAL-058 | /evidence/0/source | mlk:evidence {Q} . {Q} a mlk:Quote ; oa:exact 'a' ; oa:hasSource {Q}",
        "ML-VAL-059 | /evidence/0 | mlk:evidence {Q} . {Q} a mlk:Quote ; oa:start 5 ; oa:hasSource {S} ."
            + " {} prov:wasDerivedFrom {S} . {S} a mlk:SourceRecord",
        "ML-VAL-060 | /funding/0 | mlk:funding {M} . {M} a mlk:Funding",
        "ML-VAL-061 | /evidence/0/field | mlk:evidence {Q} . {Q} a mlk:Quote ; oa:exact 'a' ;"
            + " mlk:field 'title' ; oa:hasSource {S} . {} prov:wasDerivedFrom {S} . {S} a mlk:SourceRecord",
      })
  void has_the_code_and_the_place(String code, String pointer, String triples) {
    List<Diagnostic> found = check(triples);

    assertThat(found)
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.severity()).isEqualTo(Severity.ERROR);
              assertThat(problem.location().pointer()).contains(pointer);
              assertThat(problem.location().recordId()).contains("https://example.org/s/1");
              assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
            });
    assertThat(found).extracting(Diagnostic::code).containsOnly(code);
    assertThat(read(triples)).extracting(Diagnostic::code).contains(code);
  }

  @Test
  void outside_concepts_and_labels_alone_are_welcome() {
    assertThat(
            check(
                "mlk:design <https://example.org/mixed>, mlk:design-qualitative, {D} ."
                    + " {D} a skos:Concept ; skos:prefLabel 'Audit'"))
        .isEmpty();
  }

  @Test
  void a_blank_node_has_the_place_that_leads_to_it() {
    assertThat(
            check(
                "mlk:population [ a mlk:Population ; schema:position 1 ], [ a mlk:Population ;"
                    + " schema:position 2 ; mlk:count [ a mlk:Count ; mlk:unit mlk:unit-person ] ]"))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.location().pointer()).contains("/populations/1/counts/0"));
  }

  @Test
  void what_readers_understand_need_not_be_said() {
    String untyped =
        "mlk:population {P} . {P} mlk:count {C} ."
            + " {C} mlk:unit mlk:unit-person ; schema:value '5'^^xsd:nonNegativeInteger";
    assertThat(read(untyped)).isEmpty();
    assertThat(check(untyped)).isEmpty();
    assertThat(check(untyped.replace("mlk:unit-person", "mlk:unit-interview")))
        .extracting(Diagnostic::code)
        .containsExactly("ML-RULE-047");
  }

  @Test
  void what_is_not_known_passes() {
    assertThat(check("<https://example.org/p> 5 ; mlk:unheardOf [ a mlk:Unheard ]")).isEmpty();
  }

  /** What the reader says of the same triples. */
  private static List<Diagnostic> read(String triples) {
    List<Diagnostic> found = new ArrayList<>();
    try (RecordSource source =
        RdfReader.from(new ByteArrayInputStream(turtle(triples).getBytes(UTF_8)))
            .as(RdfFormat.TURTLE)
            .options(ReadOptions.checking(found::add).withWholeGraph())
            .open()) {
      while (source.next().isPresent()) {
        // to the end
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Diagnostic> check(String triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle(triples), Lang.TURTLE).parse(graph);
    List<Diagnostic> found = new ArrayList<>();
    ShapesValidator.own().check(graph, problem -> found.add(problem.diagnostic()));
    return found;
  }

  private static String turtle(String triples) {
    StringBuilder turtle = new StringBuilder();
    Vocabulary.prefixes()
        .forEach(
            (prefix, namespace) ->
                turtle
                    .append("PREFIX ")
                    .append(prefix)
                    .append(": <")
                    .append(namespace)
                    .append(">\n"));
    turtle.append(STUDY).append(" a mlk:Study ; ").append(triples).append(" .");
    return filled(turtle.toString());
  }

  private static String filled(String turtle) {
    return turtle
        .replace("{}", STUDY)
        .replace("{P}", node("population-1"))
        .replace("{C}", node("population-1.count-1"))
        .replace("{I}", node("period"))
        .replace("{F}", node("finding-1"))
        .replace("{A}", node("contribution-1"))
        .replace("{Q}", node("evidence-1"))
        .replace("{S}", node("source-1"))
        .replace("{M}", node("funding-1"))
        .replace("{D}", node("design-1"));
  }

  private static String node(String fragment) {
    return STUDY.replace(">", "#" + fragment + ">");
  }
}
