package org.mindlinked.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.InvalidValueException;

/** What a value refuses to be, by code. */
class RecordTypesTest {
  private static final Iri ID = Iri.of("https://example.org/study/1");

  private static InvalidValueException refused(String code, ThrowingCallable construction) {
    InvalidValueException[] seen = new InvalidValueException[1];
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(construction)
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code))
        .satisfies(refusal -> seen[0] = refusal);
    return seen[0];
  }

  @Test
  void a_study_needs_an_iri() {
    assertThat(refused("ML-VAL-050", () -> Study.builder().build()).attributes())
        .containsExactly("id");
  }

  @Test
  void a_count_needs_a_number() {
    refused("ML-VAL-051", () -> Count.builder().unit(CountUnit.INTERVIEW).build());
  }

  @Test
  void a_count_is_a_value_or_a_range() {
    refused("ML-VAL-051", () -> Count.builder().unit(CountUnit.INTERVIEW).value(3).min(1).build());
  }

  @Test
  void a_range_has_its_ends_in_order() {
    InvalidValueException refusal =
        refused(
            "ML-VAL-051",
            () -> Count.builder().unit(CountUnit.PARTICIPANT).min(40_927).max(95).build());
    assertThat(refusal).hasMessageContaining("40927").hasMessageContaining("95");
  }

  @Test
  void numbers_are_not_negative_and_shares_are_between_0_and_1() {
    refused("ML-VAL-052", () -> Count.builder().unit(CountUnit.PARTICIPANT).value(-3).build());
    refused(
        "ML-VAL-052",
        () -> Count.builder().unit(CountUnit.PARTICIPANT).proportion(new BigDecimal("97")).build());
    refused("ML-VAL-052", () -> SourceRecord.builder().line(0).build());
    refused("ML-VAL-052", () -> SourceRecord.builder().addMissingPositions(0L).build());
    refused(
        "ML-VAL-052",
        () ->
            EffectEstimate.builder()
                .measure(EffectMeasure.ODDS_RATIO)
                .lower(BigDecimal.TEN)
                .upper(BigDecimal.ONE)
                .build());
  }

  @Test
  void a_finding_says_something() {
    refused("ML-VAL-053", () -> Finding.builder().kind(FindingKind.THEME).build());
  }

  @Test
  void a_contribution_is_of_one_agent() {
    refused("ML-VAL-054", () -> Contribution.builder().build());
    refused(
        "ML-VAL-054",
        () ->
            Contribution.builder()
                .person(Person.builder().family("Foye").build())
                .organisation(Reference.of("#organisation-1"))
                .build());
  }

  @Test
  void the_iri_of_a_record_has_no_fragment() {
    refused(
        "ML-VAL-055", () -> Study.builder().id(Iri.of("https://example.org/study/1#a")).build());
  }

  @Test
  void texts_of_a_set_have_one_language_each() {
    refused(
        "ML-VAL-056",
        () -> Study.builder().id(ID).addAims(Text.of(Map.of("en", "a", "cy", "b"))).build());
  }

  @Test
  void a_reference_to_nothing_is_refused_with_its_pointer() {
    InvalidValueException refusal =
        refused(
            "ML-VAL-057",
            () ->
                Study.builder()
                    .id(ID)
                    .addDataCollections(
                        DataCollection.builder()
                            .method(CollectionMethod.INTERVIEW)
                            .addCollectedFrom(Reference.of("#population-1"))
                            .build())
                    .build());
    List<Diagnostic> problems = refusal.diagnostics();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).location().pointer()).contains("/dataCollections/0/collectedFrom/0");
  }

  @Test
  void a_reference_leads_to_the_right_type() {
    refused(
        "ML-VAL-058",
        () ->
            Study.builder()
                .id(ID)
                .addSettings(Setting.builder().addCareSettings(CareSetting.OUTPATIENT).build())
                .addDataCollections(
                    DataCollection.builder()
                        .method(CollectionMethod.INTERVIEW)
                        .addCollectedFrom(Reference.of("#setting-1"))
                        .build())
                .build());
  }

  @Test
  void a_reference_reaches_parts_and_publications_are_owners_of_their_own() {
    Population carers = Population.builder().addRoles(PopulationRole.CARER).build();
    Study study =
        Study.builder()
            .id(ID)
            .addPopulations(Population.builder().addParts(carers, carers).build())
            .addDataCollections(
                DataCollection.builder()
                    .method(CollectionMethod.INTERVIEW)
                    .addCollectedFrom(Reference.of("#population-1.part-2"))
                    .build())
            .build();
    assertThat(study.dataCollections()).hasSize(1);
    Publication publication =
        Publication.builder()
            .addOrganisations(Organisation.builder().name("Univ Manchester").build())
            .addContributors(
                Contribution.builder()
                    .person(Person.builder().family("Varese").build())
                    .addAffiliations(Reference.of("#organisation-1"))
                    .build())
            .build();
    Report report = Report.builder().role(ReportRole.PRIMARY).publication(publication).build();
    assertThat(Study.builder().id(ID).addReports(report).build().reports()).hasSize(1);
  }

  @Test
  void a_quotation_has_offsets_that_fit_its_text() {
    Reference source = Reference.of("#source-1");
    refused("ML-VAL-059", () -> Quote.builder().source(source).start(3).build());
    refused("ML-VAL-059", () -> Quote.builder().source(source).start(3).end(2).build());
    refused(
        "ML-VAL-059", () -> Quote.builder().source(source).start(0).end(2).exact("abc").build());
    refused("ML-VAL-059", () -> Quote.builder().source(source).exact("x".repeat(301)).build());
    refused("ML-VAL-059", () -> Quote.builder().source(source).sha256("ABC").build());
    assertThat(Quote.builder().source(source).start(0).end(1).exact("\uD83E\uDDE0").build())
        .isNotNull();
  }

  @Test
  void values_of_parts_need_one_of_them() {
    refused("ML-VAL-060", () -> Place.builder().build());
    refused("ML-VAL-060", () -> Person.builder().title("Dr").build());
    refused("ML-VAL-060", () -> Breakdown.builder().axis(Axis.DESIGN).build());
    refused("ML-VAL-060", () -> Relation.builder().kind(RelationKind.CORRECTS).build());
  }

  @Test
  void the_code_of_a_place_is_one_of_iso_3166() {
    refused("ML-VAL-016", () -> Place.builder().code("UK").build());
    assertThat(Place.builder().code("GB-ENG").name("England").build().code()).contains("GB-ENG");
  }

  @Test
  void strings_have_no_half_of_a_surrogate_pair() {
    InvalidValueException refusal =
        refused(
            "ML-VAL-002",
            () ->
                Study.builder()
                    .id(ID)
                    .addSources(SourceRecord.builder().fileName("a\uD83E.txt").build())
                    .build());
    assertThat(refusal.diagnostics().get(0).location().pointer()).contains("/sources/0/fileName");
  }

  @Test
  void pointers_are_json_pointers() {
    refused(
        "ML-VAL-061",
        () -> Note.builder().kind(NoteKind.COMMENT).text("x").field("designs").build());
    refused(
        "ML-VAL-061", () -> Note.builder().kind(NoteKind.COMMENT).text("x").field("/a~2").build());
  }

  @Test
  void decimals_are_bounded_and_compared_by_value() {
    refused(
        "ML-VAL-062",
        () ->
            EffectEstimate.builder()
                .measure(EffectMeasure.ODDS_RATIO)
                .value(new BigDecimal("1e999999999"))
                .build());
    assertThat(
            EffectEstimate.builder()
                .measure(EffectMeasure.ODDS_RATIO)
                .value(new BigDecimal("0.500"))
                .build())
        .isEqualTo(
            EffectEstimate.builder()
                .measure(EffectMeasure.ODDS_RATIO)
                .value(new BigDecimal("0.5"))
                .build());
    assertThat(
            EffectEstimate.builder()
                .measure(EffectMeasure.ODDS_RATIO)
                .value(new BigDecimal("1E3"))
                .build()
                .value())
        .contains(new BigDecimal("1000"));
  }

  @Test
  void a_publication_inside_a_study_has_no_iri_of_its_own() {
    refused(
        "ML-VAL-063",
        () ->
            Report.builder()
                .role(ReportRole.PRIMARY)
                .publication(Publication.builder().id(ID).build())
                .build());
  }

  @Test
  void sets_are_sorted_and_without_repetition() {
    Study study =
        Study.builder()
            .id(ID)
            .addDesigns(StudyDesign.SURVEY, StudyDesign.QUALITATIVE, StudyDesign.SURVEY)
            .build();
    assertThat(study.designs()).containsExactly(StudyDesign.QUALITATIVE, StudyDesign.SURVEY);
    assertThat(study)
        .isEqualTo(
            Study.builder().id(ID).addDesigns(StudyDesign.QUALITATIVE, StudyDesign.SURVEY).build());
  }
}
