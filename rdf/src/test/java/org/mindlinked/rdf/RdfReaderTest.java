package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.testkit.SampleCatalogue;

class RdfReaderTest {
  private static final String PREFIXES =
      Vocabulary.prefixes().entrySet().stream()
          .map(each -> "@prefix " + each.getKey() + ": <" + each.getValue() + "> .\n")
          .collect(joining("", "", "@prefix e: <https://example.org/> .\n"));

  private static RdfReader reader(String turtle) {
    return RdfReader.from(new ByteArrayInputStream((PREFIXES + turtle).getBytes(UTF_8)));
  }

  private static Reading read(String turtle) {
    return Reading.of(reader(turtle));
  }

  /** Reads a study with those properties. */
  private static Reading study(String properties) {
    return read("e:s a mlk:Study ; " + properties + " .");
  }

  private static Study good(Reading reading) {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.records()).hasSize(1);
    return (Study) reading.records().get(0);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_LD")
  void records_and_header_come_back_from_every_syntax(RdfFormat format) throws IOException {
    SampleCatalogue catalogue = SampleCatalogue.ofSize(20);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<EvidenceRecord> given = new ArrayList<>();
    try (RecordSink sink = RdfWriter.to(out).as(format).open()) {
      sink.header(catalogue.header());
      for (EvidenceRecord record : catalogue) {
        sink.write(record);
        given.add(record);
      }
    }

    Reading reading = Reading.of(out.toByteArray(), format);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.end()).isEmpty();
    assertThat(reading.header()).contains(catalogue.header());
    if (format == RdfFormat.RDFXML) { // whose writer loses the order of records
      assertThat(reading.records()).containsExactlyInAnyOrderElementsOf(given);
    } else {
      assertThat(reading.records()).isEqualTo(given);
    }
    assertThat(reading.found()).isEqualTo(20);
  }

  @Test
  void a_header_without_an_iri_comes_back_without_one() throws IOException {
    Catalogue header = Catalogue.builder().title(Text.of("en", "Ours")).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = RdfWriter.to(out).as(RdfFormat.TRIG).open()) {
      sink.header(header);
    }
    assertThat(Reading.of(out.toByteArray(), RdfFormat.TRIG).header()).contains(header);
  }

  @Test
  void a_file_that_ends_before_the_last_full_stop_is_cut() {
    assertThat(read("e:s a mlk:Study ; mlk:aim <urn:a>").end())
        .hasValueSatisfying(e -> assertThat(e.code()).isEqualTo(RdfCodes.SYNTAX));
    assertThat(read("<urn:a> a mlk:Study ; dcterms:subject <x:y> .").end()).isEmpty();
  }

  @Test
  void a_strict_source_stops_at_the_first_bad_record_with_all_its_problems() throws IOException {
    String text =
        "e:1 a mlk:Study . e:2 a mlk:Study ; mlk:design \"x\", mlk:design-nonsense . e:3 a"
            + " mlk:Study .";
    try (RecordSource source = reader(text).named("file").open()) {
      assertThat(source.next()).isPresent();
      assertThatThrownBy(source::next)
          .isInstanceOf(UnreadableCatalogueException.class)
          .satisfies(
              e ->
                  assertThat(((UnreadableCatalogueException) e).diagnostics())
                      .extracting(Diagnostic::code)
                      .containsExactly(RdfCodes.VALUE, RdfCodes.UNKNOWN_TERM));
      assertThat(source.next()).isEmpty();
    }
    try (RecordSource source = reader(text).named("file").open()) {
      source.next();
      source.countRest();
      assertThat(source.found()).isEqualTo(3);
    }
  }

  @Test
  void a_lenient_source_goes_on_and_gives_rejects_that_can_be_read_again() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    ByteArrayOutputStream rejects = new ByteArrayOutputStream();
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source =
        reader(
                "e:1 a mlk:Study . e:2 a mlk:Study ; bibo:volume 1 ; mlk:finding [] . e:3 a mlk:Study .")
            .lenient(problems::add)
            .rejects((bytes, why) -> rejects.write(bytes))
            .named("file")
            .open()) {
      for (var record = source.next(); record.isPresent(); record = source.next()) {
        records.add(record.get());
      }
      assertThat(source.found()).isEqualTo(3);
      assertThat(source.rejected()).isEqualTo(1);
      assertThat(source.location()).hasToString("file, record 3 (https://example.org/3)");
    }
    assertThat(records).hasSize(2);
    assertThat(problems.get(0).location())
        .hasToString("file, record 2 (https://example.org/2), /findings");

    String mended =
        rejects
            .toString(UTF_8)
            .lines()
            .filter(line -> !line.contains("finding"))
            .collect(joining("\n", "", "\n"));
    assertThat(Reading.of(mended.getBytes(UTF_8), RdfFormat.NQUADS).records())
        .containsExactly(Study.builder().id(Iri.of("https://example.org/2")).build());
  }

  @Test
  void a_check_refuses_records_like_those_that_cannot_be_bound() {
    Reading reading =
        Reading.of(
            reader("e:1 a mlk:Study ; mlk:aim \"a\" .")
                .check(
                    (record, problems) ->
                        problems.accept(
                            Diagnostic.error("X-1", "no aims")
                                .at(
                                    org.mindlinked.model.diagnostic.SourceLocation.unknown()
                                        .withPointer("/aims/0")))));
    assertThat(reading.records()).isEmpty();
    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.problems().get(0).location())
        .hasToString("file, record 1 (https://example.org/1), /aims/0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Two values where there can be one.
        "dcterms:title \"A\"@en, \"B\"@en|ML-RDF-006|/title|\"A\"@en and \"B\"@en",
        "dcterms:title \"A\", \"B\"|ML-RDF-006|/title|\"A\" and \"B\"",
        "dcterms:title \"A\", \"B\"@en|ML-RDF-006|/title|\"A\" and \"B\"@en",
        "mlk:findingsComplete true, false|ML-RDF-006|/findingsComplete|xsd:boolean and",
        "mlk:status mlk:status-planned, mlk:status-ongoing|ML-RDF-006|/status|planned> and <",
        "mlk:reviewMethod [ a mlk:ReviewMethod ], [ a mlk:ReviewMethod ]|ML-RDF-006|/review|blank",
        "a mlk:Publication|ML-RDF-006|/type|Study> and <",
        "dcterms:temporal [ dcat:startDate \"2020\"^^xsd:gYear ; mlk:startYear 2021 ]|ML-RDF-006|/period|2021",
        "bibo:doi \"10.1234/x\" ; dcterms:identifier \"doi:10.1234/y\"|ML-RDF-006|/identifiers|doi:10.1234/x contradicts doi:10.1234/y",
        // Kinds and datatypes.
        "mlk:design \"qualitative\"|ML-RDF-008|/designs/0|expected an IRI, found \"qualitative\"",
        "dcterms:title 5|ML-RDF-008|/title|of datatype xsd:integer",
        "dcterms:title e:t|ML-RDF-008|/title|found <https://example.org/t>",
        "mlk:findingsComplete \"yes\"^^xsd:boolean|ML-RDF-008|/findingsComplete|true or false",
        "dcterms:temporal [ dcat:startDate \"2020\" ]|ML-RDF-008|/period|expected a date",
        "dcterms:temporal [ dcat:startDate \"2020-01\"^^xsd:gYear ]|ML-RDF-008|/period|fits",
        "mlk:finding \"x\"|ML-RDF-008|/findings|a node of type Finding",
        "mlk:status e:x|ML-RDF-008|/status|one of planned",
        "mlk:frameworks 1 ; dcterms:identifier 7|ML-RDF-008|/identifiers/0|a string",
        // Nodes.
        "mlk:finding [ a mlk:Setting ]|ML-RDF-010|/findings/0|where a Finding was expected",
        "mlk:population _:x, _:y . _:x mlk:part _:y . _:y mlk:role mlk:role-carer|ML-RDF-008|/populations/0/parts|two places",
        "mlk:finding <https://example.org/s#finding-1>|ML-RDF-005|/findings|nothing is said",
        "mlk:finding e:elsewhere|ML-RDF-005|/findings|wholeGraph()",
        // Terms.
        "mlk:design mlk:design-nonsense|ML-RDF-015|/designs/0|\"nonsense\" is no term of design",
        "mlk:status mlk:status-nonsense|ML-RDF-015|/status|is no term",
        "mlk:design mlk:role-carer|ML-VAL-040|/designs/0|role",
        // What the values themselves refuse.
        "dcterms:temporal [ dcat:startDate \"1700\"^^xsd:gYear ]|ML-VAL-007|/period|1700",
        "dcterms:identifier \"doi:nonsense\"|ML-VAL-012|/identifiers/0|DOI",
        "mlk:dataCollection [ mlk:description \"x\" ]|ML-VAL-050|/dataCollections/0|method",
        "mlk:dataCollection [ mlk:method mlk:method-interview ; mlk:collectedFrom e:s ]|ML-RDF-008|/dataCollections/0/collectedFrom/0|a node",
        "mlk:dataCollection [ mlk:method mlk:method-interview ; mlk:collectedFrom _:f ] ; mlk:finding _:f . _:f mlk:findingKind mlk:finding-barrier ; dcterms:description \"x\"|ML-VAL-058|/dataCollections/0/collectedFrom/0|expected Population",
        "mlk:dataCollection [ mlk:method mlk:method-interview ; mlk:collectedFrom <https://example.org/s#population-1> ]|ML-VAL-057|/dataCollections/0/collectedFrom/0|names nothing in this Study",
      })
  void a_bad_record_is_refused_with_code_and_place(
      String properties, String code, String pointer, String words) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    try (RecordSource source =
        reader("e:s a mlk:Study ; " + properties + " .")
            .options(ReadOptions.checking(problems::add).withSourceName("file"))
            .open()) {
      assertThat(source.next()).isEmpty();
      assertThat(source.rejected()).isEqualTo(1);
    }
    Diagnostic first = problems.get(0);
    assertThat(first.code()).isEqualTo(code);
    assertThat(first.severity()).isEqualTo(Severity.ERROR);
    assertThat(first.location().pointer()).contains(pointer);
    assertThat(first.location().recordId()).contains("https://example.org/s");
    assertThat(first.location().recordNumber()).hasValue(1);
    assertThat(first.toString()).contains(words);
  }

  @Test
  void translations_and_equal_values_are_no_conflict() {
    Study study =
        good(
            study(
                "dcterms:title \"A\"@en, \"B\"@cy, \"A\"@EN ; mlk:findingsComplete true, \"1\"^^xsd:boolean"));
    assertThat(study.title().orElseThrow().translations())
        .containsEntry("en", "A")
        .containsEntry("cy", "B");
    assertThat(study.findingsComplete()).contains(true);
  }

  @Test
  void blank_nodes_and_derived_integers_are_as_good() {
    Study study =
        good(
            study(
                """
                mlk:population _:second, _:first ;
                mlk:dataCollection [
                  mlk:method mlk:method-interview ;
                  mlk:collectedFrom _:second ;
                  mlk:count [ schema:value "12"^^xsd:nonNegativeInteger ; mlk:unit mlk:unit-interview ] ] .
                _:first schema:position 1 ; mlk:role mlk:role-carer .
                _:second schema:position "2"^^xsd:int ; mlk:role mlk:role-manager
                """));
    assertThat(study.populations()).hasSize(2);
    assertThat(study.dataCollections().get(0).collectedFrom())
        .containsExactly(Reference.of("#population-2"));
    assertThat(study.dataCollections().get(0).counts().get(0).value()).hasValue(12);
  }

  @Test
  void concepts_from_elsewhere_have_labels_by_property_and_label_alone_is_a_node() {
    Study study =
        good(
            study(
                """
                mlk:design e:d, [ a skos:Concept ; skos:prefLabel "Own" ] ;
                dcterms:subject e:d, e:other ;
                mlk:conceptLabel [ mlk:labelOf e:d ; mlk:labelIn mlk:design ; skos:prefLabel "D" ],
                  [ mlk:labelOf e:d ; mlk:labelIn dcterms:subject ],
                  [ mlk:labelOf e:other ; skos:prefLabel "Other"@en ]
                """));
    Iri iri = Iri.of("https://example.org/d");
    assertThat(study.designs())
        .containsExactlyInAnyOrder(
            StudyDesign.SCHEME.of(iri, Text.of("D")), StudyDesign.labelled(Text.of("Own")));
    assertThat(study.topics())
        .containsExactlyInAnyOrder(
            Concept.of(iri),
            Concept.of(Iri.of("https://example.org/other"), Text.of("en", "Other")));
  }

  @Test
  void short_forms_become_identifiers_where_there_is_no_curie() {
    Study study = good(study("bibo:doi \"10.1234/X\" ; rdfs:seeAlso <https://doi.org/10.1234/x>"));
    assertThat(study.identifiers()).containsExactly(Identifier.of("doi:10.1234/x"));
  }

  @Test
  void what_the_model_does_not_know_is_reported_by_predicate_at_the_end() {
    Reading reading =
        read(
            """
            e:1 a mlk:Study, e:Thing ; e:p 1, 2 ; rdfs:seeAlso e:x ;
              mlk:finding [ mlk:findingKind mlk:finding-barrier ; dcterms:description "x" ; e:p 3 ] .
            <https://example.org/1#loose> e:q 4 .
            e:2 a mlk:Study .
            """);
    assertThat(reading.records()).hasSize(2);
    assertThat(reading.problems())
        .extracting(Diagnostic::toString)
        .containsExactlyInAnyOrder(
            "ML-RDF-007 3 triples with <https://example.org/p> are not understood and left out,"
                + " first of https://example.org/1 — file",
            "ML-RDF-007 1 triple with <https://example.org/q> is not understood and left out,"
                + " first of https://example.org/1#loose — file",
            "ML-RDF-007 1 triple with <http://www.w3.org/2000/01/rdf-schema#seeAlso> is not"
                + " understood and left out, first of https://example.org/1 — file",
            "ML-RDF-007 1 triple with <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> is not"
                + " understood and left out, first of https://example.org/1 — file");
  }

  @Test
  void a_term_of_a_later_version_is_kept_as_a_label_in_lenient_reading() {
    Reading reading = study("mlk:design mlk:design-later");
    assertThat(((Study) reading.records().get(0)).designs())
        .containsExactly(StudyDesign.labelled(Text.of("later")));
    assertThat(reading.codes()).containsExactly(RdfCodes.UNKNOWN_TERM);
    assertThat(reading.problems().get(0).severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_later_major_version_is_refused_and_a_minor_one_read_leniently() throws IOException {
    assertThatThrownBy(() -> reader("e:c a mlk:Catalogue ; mlk:schemaVersion \"99.0\" .").open())
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageStartingWith(RdfCodes.SCHEMA_VERSION);
    String minor =
        "e:c a mlk:Catalogue ; mlk:schemaVersion \"1.99\" . e:s a mlk:Study ; mlk:design"
            + " mlk:design-later .";
    try (RecordSource source = reader(minor).open()) {
      assertThat(source.next()).isPresent();
    }
  }

  @Test
  void a_header_after_the_first_record_is_told_with_the_way_out() {
    String text = "e:s a mlk:Study . e:c a mlk:Catalogue ; dcterms:title \"T\" .";
    Reading reading = read(text);
    assertThat(reading.header()).isEmpty();
    assertThat(reading.records()).hasSize(1);
    assertThat(reading.codes()).containsExactly(RdfCodes.HEADER_PLACE);
    assertThat(Reading.of(reader(text).wholeGraph()).header()).isPresent();
  }

  @Test
  void two_records_of_one_iri_are_told_apart() {
    Study study = Study.builder().id(Iri.of("https://example.org/s")).title("A").build();
    Study other = Study.builder().from(study).title("B").build();
    for (RdfFormat format : List.of(RdfFormat.TURTLE, RdfFormat.NQUADS, RdfFormat.TRIG)) {
      Reading reading = Reading.of(Written.bytes(format, study, other), format);
      assertThat(reading.records()).containsExactly(study, other);
      assertThat(reading.codes()).containsExactly(RdfCodes.RECORD_TWICE);
      assertThat(reading.problems().get(0).location().recordNumber()).hasValue(2);
    }
  }

  @Test
  void a_rejects_file_that_cannot_be_written_ends_the_reading() throws IOException {
    try (RecordSource source =
        reader("e:s a mlk:Study ; dcterms:title 1 .")
            .lenient(problem -> {})
            .rejects(
                (bytes, why) -> {
                  throw new IOException("full");
                })
            .open()) {
      assertThatThrownBy(source::next).hasMessageStartingWith(RdfCodes.REJECTS);
    }
  }

  @Test
  void a_graph_of_jena_is_read_in_any_order() throws IOException {
    Publication publication =
        Publication.builder()
            .id(Iri.of("https://example.org/p"))
            .title("T")
            .addIdentifiers(Identifier.of("pmid:123"))
            .build();
    try (RecordSource source = RdfReader.from(RecordMapper.toGraph(publication)).open()) {
      assertThat(source.next()).contains(publication);
      assertThat(source.next()).isEmpty();
    }
  }

  @Test
  void a_part_without_its_record_is_a_problem_in_a_whole_graph() {
    Reading reading =
        Reading.of(
            reader("e:f a mlk:Finding ; dcterms:description \"lost\" . e:s a mlk:Study .")
                .wholeGraph());
    assertThat(reading.records()).hasSize(1);
    assertThat(reading.codes()).containsExactly(RdfCodes.NO_RECORD);
    assertThat(reading.found()).isEqualTo(2);
    assertThat(reading.rejected()).isEqualTo(1);
  }

  @Test
  void a_missing_required_value_is_named() {
    Reading reading = study("mlk:dataCollection [ dcterms:description \"x\" ]");
    assertThat(reading.codes()).containsExactly(ValueCodes.MISSING);
    assertThat(reading.problems().get(0).message())
        .isEqualTo("\"method\" is missing, every DataCollection needs it");
  }
}
