package org.mindlinked.io.internal.schemaorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Registration;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.testkit.AnyRecord;
import org.mindlinked.testkit.SampleCatalogue;

class SchemaOrgTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Iri ID = Iri.of("https://example.org/study/1");

  private static String written(EvidenceRecord... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = new SchemaOrgFormat().write(out, WriteOptions.DEFAULT)) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
    }
    return out.toString(UTF_8);
  }

  private static JsonNode node(EvidenceRecord record) throws IOException {
    return JSON.readTree(written(record));
  }

  private static JsonNode node(Study.Builder study) throws IOException {
    return node(study.id(ID).build());
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void schema_org_has_each_property_for_its_type_and_takes_its_values(
      @ForAll("any") EvidenceRecord record) throws IOException {
    String text = written(record);

    assertThat(SchemaOrgTerms.read().faults(JSON.readTree(text))).isEmpty();
    assertThat(written(record)).isEqualTo(text);
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }

  @Test
  void the_seeds_are_one_graph_that_schema_org_allows() throws IOException {
    Path seeds = Path.of(System.getProperty("mindlinked.root"), "examples/data/seeds.json");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSource in = CatalogueReader.from(seeds).open();
        RecordSink sink = new SchemaOrgFormat().write(out, WriteOptions.DEFAULT)) {
      in.copyTo(sink);
    }

    JsonNode document = JSON.readTree(out.toByteArray());
    assertThat(document.path("@context").asText()).isEqualTo("https://schema.org/");
    List<String> faults = new ArrayList<>();
    for (JsonNode each : document.path("@graph")) {
      faults.addAll(SchemaOrgTerms.read().faults(each));
    }
    assertThat(document.path("@graph")).hasSize(15);
    assertThat(faults).isEmpty();
  }

  /**
   * Made by this program and looked through; {@code sample.jsonld} shows what a page would hold.
   */
  @Test
  void the_first_two_samples_look_as_agreed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = new SchemaOrgFormat().write(out, WriteOptions.DEFAULT)) {
      sink.header(SampleCatalogue.ofSize(2).header());
      for (EvidenceRecord record : SampleCatalogue.ofSize(2)) {
        sink.write(record);
      }
    }

    try (var agreed =
        Objects.requireNonNull(SchemaOrgTest.class.getResourceAsStream("sample.jsonld"))) {
      assertThat(out.toString(UTF_8)).isEqualTo(new String(agreed.readAllBytes(), UTF_8));
    }
  }

  @Test
  void one_record_is_one_object_and_none_an_empty_graph() throws IOException {
    assertThat(node(Study.builder()).path("@id").asText()).isEqualTo(ID.toString());
    assertThat(written()).isEqualTo("{\"@context\":\"https://schema.org/\",\"@graph\":[]}\n");
  }

  @Test
  void the_type_is_narrowed_only_where_the_designs_agree() throws IOException {
    assertThat(type(StudyDesign.QUALITATIVE)).isEqualTo("MedicalStudy");
    assertThat(type(StudyDesign.INTERVENTIONAL)).isEqualTo("MedicalStudy");
    assertThat(type(StudyDesign.CLUSTER_RANDOMISED_TRIAL)).isEqualTo("MedicalTrial");
    assertThat(type(StudyDesign.COHORT)).isEqualTo("MedicalObservationalStudy");
    assertThat(type(StudyDesign.COHORT, StudyDesign.CROSSOVER)).isEqualTo("MedicalStudy");
  }

  private static String type(StudyDesign... designs) throws IOException {
    return node(Study.builder().addDesigns(designs)).path("@type").asText();
  }

  @Test
  void designs_that_schema_org_knows_are_its_own() throws IOException {
    assertThat(
            node(Study.builder().addDesigns(StudyDesign.RANDOMISED_TRIAL))
                .at("/trialDesign/@id")
                .asText())
        .isEqualTo("https://schema.org/RandomizedTrial");
    assertThat(
            node(Study.builder().addDesigns(StudyDesign.CROSS_SECTIONAL))
                .at("/studyDesign/@id")
                .asText())
        .isEqualTo("https://schema.org/CrossSectional");
    assertThat(node(Study.builder().addDesigns(StudyDesign.CASE_CONTROL)).has("studyDesign"))
        .isFalse();
  }

  @Test
  void a_status_that_says_less_than_those_of_schema_org_stays_a_word() throws IOException {
    assertThat(node(Study.builder().status(StudyStatus.ONGOING)).path("status").asText())
        .isEqualTo("Ongoing");
    assertThat(node(Study.builder().status(StudyStatus.COMPLETED)).at("/status/@id").asText())
        .isEqualTo("https://schema.org/Completed");
    assertThat(node(Study.builder().status(StudyStatus.UNKNOWN)).has("status")).isFalse();
    assertThat(node(Study.builder()).has("status")).isFalse();
  }

  @Test
  void no_count_of_people_is_written() throws IOException {
    Study.Builder study =
        Study.builder()
            .addPopulations(
                Population.builder()
                    .addCounts(Count.builder().value(987_654).unit(CountUnit.PARTICIPANT).build())
                    .build());

    assertThat(node(study).toString()).doesNotContain("987654");
  }

  @Test
  void a_place_is_not_given_the_code_of_the_area_around_it() throws IOException {
    JsonNode places =
        node(Study.builder()
                .addSettings(
                    Setting.builder()
                        .addPlaces(Place.builder().code("GB-ENG").name("Leeds").build())
                        .build()))
            .path("studyLocation");

    assertThat(places).hasSize(2);
    assertThat(places.get(0).path("name").asText()).isEqualTo("England");
    assertThat(places.get(1).path("name").asText()).isEqualTo("Leeds");
    assertThat(places.get(1).has("identifier")).isFalse();
  }

  @Test
  void registry_numbers_are_codes_as_schema_org_asks() throws IOException {
    JsonNode node =
        node(
            Study.builder()
                .addRegistrations(
                    Registration.builder().identifier(Identifier.of("nct:NCT01234567")).build()));

    assertThat(node.at("/code/codeValue").asText()).isEqualTo("NCT01234567");
    assertThat(node.at("/identifier/url").asText())
        .isEqualTo("https://clinicaltrials.gov/study/NCT01234567");
  }

  @Test
  void only_main_headings_are_what_a_work_is_about() throws IOException {
    JsonNode node =
        node(
            Publication.builder()
                .id(Iri.of("https://example.org/publication/1"))
                .addSubjects(Subject.builder().label(Text.of("Female")).build())
                .addSubjects(Subject.builder().label(Text.of("Peer Group")).major(true).build())
                .build());

    assertThat(node.at("/about/name").asText()).isEqualTo("Peer Group");
    assertThat(node.at("/keywords/name").asText()).isEqualTo("Female");
  }

  @Test
  void no_text_can_end_the_script_element_of_a_page() throws IOException {
    String text = written(Study.builder().id(ID).title("</script><!-- & \u2028 \u2029").build());

    assertThat(text).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(JSON.readTree(text).path("name").asText())
        .isEqualTo("</script><!-- & \u2028 \u2029");
  }

  @Test
  void it_says_that_it_cannot_be_read() {
    assertThatThrownBy(
            () ->
                new SchemaOrgFormat()
                    .open(new ByteArrayInputStream(new byte[0]), ReadOptions.strict()))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining("ML-IO-009")
        .hasMessageContaining("written, not read");
  }
}
