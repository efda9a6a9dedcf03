package org.mindlinked.io.internal.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Intervention;
import org.mindlinked.model.InterventionKind;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Organisation;
import org.mindlinked.model.Person;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Relation;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.testkit.AnyRecord;
import org.mindlinked.testkit.SampleCatalogue;

class FhirTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Iri ID = Iri.of("https://example.org/study/1");

  private static String written(EvidenceRecord... records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = new FhirFormat().write(out, WriteOptions.DEFAULT)) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
    }
    return out.toString(UTF_8);
  }

  private static JsonNode resource(EvidenceRecord record) throws IOException {
    return JSON.readTree(written(record)).at("/entry/0/resource");
  }

  private static JsonNode study(UnaryOperator<Study.Builder> with) throws IOException {
    return resource(with.apply(Study.builder().id(ID)).build());
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void fhir_has_each_element_in_its_place_or_the_record_is_refused_by_code(
      @ForAll("any") EvidenceRecord record) throws IOException {
    String bundle;
    try {
      bundle = written(record);
    } catch (UnwritableException e) {
      assertThat(e.code()).isEqualTo("ML-IO-051");
      return;
    }

    assertThat(FhirElements.read().faults(JSON.readTree(bundle))).isEmpty();
    assertThat(written(record)).isEqualTo(bundle);
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }

  @Test
  void the_seeds_are_a_bundle_of_fourteen_resources() throws IOException {
    Path seeds = Path.of(System.getProperty("mindlinked.root"), "examples/data/seeds.json");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSource in = CatalogueReader.from(seeds).open();
        RecordSink sink = new FhirFormat().write(out, WriteOptions.DEFAULT)) {
      in.copyTo(sink);
    }

    JsonNode bundle = JSON.readTree(out.toByteArray());
    assertThat(bundle.path("type").asText()).isEqualTo("collection");
    assertThat(bundle.path("entry")).hasSize(14);
    assertThat(FhirElements.read().faults(bundle)).isEmpty();
  }

  /** Made by this program, read by HAPI's strict parser, and looked through. */
  @Test
  void the_first_two_samples_look_as_agreed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = new FhirFormat().write(out, WriteOptions.DEFAULT)) {
      sink.header(SampleCatalogue.ofSize(2).header());
      for (EvidenceRecord record : SampleCatalogue.ofSize(2)) {
        sink.write(record);
      }
    }

    try (var agreed = Objects.requireNonNull(FhirTest.class.getResourceAsStream("sample.json"))) {
      assertThat(out.toString(UTF_8)).isEqualTo(new String(agreed.readAllBytes(), UTF_8));
    }
  }

  @Test
  void a_bundle_without_records_has_no_list_of_entries() throws IOException {
    assertThat(written()).isEqualTo("{\"resourceType\":\"Bundle\",\"type\":\"collection\"}\n");
  }

  @Test
  void what_is_required_and_not_known_is_said_to_be_unknown() throws IOException {
    JsonNode study =
        study(
            it ->
                it.addContributors(
                        Contribution.builder()
                            .person(Person.builder().full("A Person").build())
                            .build())
                    .addComparators(
                        Intervention.builder().kind(InterventionKind.TRAINING).build()));

    assertThat(study.path("status").asText()).isEqualTo("unknown");
    assertThat(study.at("/associatedParty/0/role/extension/0/valueCode").asText())
        .isEqualTo("unknown");
    assertThat(study.at("/comparisonGroup/0/_name/extension/0/valueCode").asText())
        .isEqualTo("unknown");
    assertThat(study.has("progressStatus")).isFalse();
    assertThat(study.has("phase")).isFalse();
    assertThat(study.has("primaryPurposeType")).isFalse();
  }

  @Test
  void the_status_of_a_running_study_has_our_code_alone() throws IOException {
    JsonNode running = study(it -> it.status(StudyStatus.ONGOING));
    JsonNode done = study(it -> it.status(StudyStatus.COMPLETED));

    assertThat(running.at("/progressStatus/0/state/coding")).hasSize(1);
    assertThat(running.at("/progressStatus/0/state/coding/0/code").asText()).isEqualTo("ongoing");
    assertThat(done.at("/progressStatus/0/state/coding/0/system").asText())
        .isEqualTo("http://hl7.org/fhir/research-study-status");
    assertThat(done.at("/progressStatus/0/state/coding/0/code").asText()).isEqualTo("completed");
  }

  @Test
  void designs_have_the_codes_of_fhir_where_these_mean_nearly_the_same() throws IOException {
    JsonNode trial = study(it -> it.addDesigns(StudyDesign.RANDOMISED_TRIAL));
    JsonNode consensus = study(it -> it.addDesigns(StudyDesign.CONSENSUS));

    assertThat(trial.at("/studyDesign/0/coding/0/code").asText()).isEqualTo("SEVCO:01003");
    assertThat(trial.at("/studyDesign/0/coding/0/display").asText())
        .isEqualTo("randomized assignment");
    assertThat(trial.at("/studyDesign/0/coding/1/system").asText())
        .isEqualTo("https://w3id.org/mindlinked/ns#scheme-design");
    assertThat(consensus.at("/studyDesign/0/coding")).hasSize(1);
  }

  @Test
  void conditions_have_their_mesh_codes() throws IOException {
    JsonNode study = study(it -> it.addConditions(Condition.PSYCHOSIS));

    assertThat(study.at("/condition/0/coding/0/system").asText())
        .isEqualTo("https://www.nlm.nih.gov/mesh");
    assertThat(study.at("/condition/0/coding/0/code").asText()).isEqualTo("D011618");
  }

  private static Population.Builder sample(Count... counts) {
    return Population.builder().kind(PopulationKind.SAMPLE).addCounts(counts);
  }

  private static Count.Builder people(long value) {
    return Count.builder().value(value).unit(CountUnit.PARTICIPANT);
  }

  @Test
  void planned_and_achieved_numbers_are_never_mixed() throws IOException {
    JsonNode study =
        study(
            it ->
                it.addPopulations(
                    sample(people(200).stage(CountStage.PLANNED).build(), people(180).build())
                        .build()));
    JsonNode planned =
        study(
            it -> it.addPopulations(sample(people(200).stage(CountStage.PLANNED).build()).build()));

    assertThat(study.at("/recruitment/targetNumber").asInt()).isEqualTo(200);
    assertThat(study.at("/recruitment/actualNumber").asInt()).isEqualTo(180);
    assertThat(planned.at("/recruitment").has("actualNumber")).isFalse();
  }

  @Test
  void numbers_that_are_not_stated_for_the_whole_sample_are_left_out() throws IOException {
    assertThat(recruitment(sample(people(10).basis(Basis.DERIVED).build()).build())).isEmpty();
    assertThat(recruitment(sample(people(10).basis(Basis.SUGGESTED).build()).build())).isEmpty();
    assertThat(recruitment(sample(people(10).approximate(true).build()).build())).isEmpty();
    assertThat(recruitment(sample(people(10).unit(CountUnit.INTERVIEW).build()).build())).isEmpty();
    assertThat(recruitment(sample(people(10).stage(CountStage.ANALYSED).build()).build()))
        .isEmpty();
    assertThat(recruitment(sample(people(10).build(), people(11).build()).build())).isEmpty();
    // 449 service users and 201 care coordinators: their sum is stated nowhere.
    assertThat(
            recruitment(sample(people(449).build()).build(), sample(people(201).build()).build()))
        .isEmpty();
    assertThat(recruitment(sample(people(449).build()).build(), sample().build())).isEmpty();
    assertThat(
            recruitment(
                Population.builder()
                    .kind(PopulationKind.SERVED)
                    .addCounts(people(10).build())
                    .build()))
        .isEmpty();
  }

  private static JsonNode recruitment(Population... populations) throws IOException {
    return study(it -> it.addPopulations(populations)).path("recruitment");
  }

  @Test
  void publications_stand_inside_their_study_by_their_role() throws IOException {
    JsonNode study =
        study(
            it ->
                it.addReports(report(ReportRole.PRIMARY))
                    .addReports(report(ReportRole.PROTOCOL))
                    .addReports(report(ReportRole.COMMENTARY)));

    assertThat(study.at("/result/0/reference").asText()).isEqualTo("#report-1.publication");
    assertThat(study.at("/relatedArtifact/0/type").asText()).isEqualTo("documentation");
    assertThat(study.at("/relatedArtifact/1/type").asText()).isEqualTo("comment-in");
    assertThat(study.at("/contained/0/resourceType").asText()).isEqualTo("Citation");
  }

  private static Report report(ReportRole role) {
    return Report.builder()
        .role(role)
        .publication(Publication.builder().title("A report").build())
        .build();
  }

  @Test
  void organisations_that_are_parts_of_each_other_do_not_go_on_for_ever() throws IOException {
    JsonNode study =
        study(
            it ->
                it.addOrganisations(
                        Organisation.builder()
                            .name("A")
                            .partOf(Reference.of("#organisation-2"))
                            .build(),
                        Organisation.builder()
                            .name("B")
                            .partOf(Reference.of("#organisation-1"))
                            .build())
                    .addContributors(
                        Contribution.builder()
                            .organisation(Reference.of("#organisation-1"))
                            .addRoles(ContributionRole.SPONSOR)
                            .build()));

    assertThat(study.path("contained")).hasSize(2);
    assertThat(study.at("/associatedParty/0/role/coding/0/code").asText()).isEqualTo("sponsor");
  }

  @Test
  void a_retracted_publication_says_so() throws IOException {
    JsonNode citation =
        resource(
            Publication.builder()
                .id(Iri.of("https://example.org/publication/1"))
                .addRelations(
                    Relation.builder()
                        .kind(RelationKind.RETRACTED_BY)
                        .identifier(Identifier.of("doi:10.1234/x"))
                        .build())
                .contributorsComplete(false)
                .build());

    assertThat(citation.at("/citedArtifact/currentState/0/coding/0/code").asText())
        .isEqualTo("retracted");
    assertThat(citation.at("/citedArtifact/relatesTo/0/type").asText()).isEqualTo("retracted-by");
    assertThat(
            citation.at("/citedArtifact/relatesTo/0/resourceReference/identifier/value").asText())
        .isEqualTo("10.1234/x");
    assertThat(citation.at("/citedArtifact/contributorship/complete").asBoolean(true)).isFalse();
  }

  @Test
  void a_character_that_fhir_lacks_is_refused_with_its_place() {
    assertThatThrownBy(() -> study(it -> it.title("a\0b")))
        .isInstanceOf(UnwritableException.class)
        .hasMessageContaining("ML-IO-051")
        .hasMessageContaining("/title")
        .hasMessageContaining(ID.toString());
  }
}
