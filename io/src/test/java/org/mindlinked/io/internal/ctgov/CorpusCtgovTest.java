package org.mindlinked.io.internal.ctgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Count;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;

/** What is in the registry's files, read by other means. P is .protocolSection in the commands. */
@Tag("shared")
class CorpusCtgovTest {
  private static final List<String> OWN =
      List.of(
          "ctgov/NCT00763412.json",
          "ctgov/NCT03418623.json",
          "ctgov/NCT04780763.json",
          "ctgov/NCT05594173.json",
          "ctgov/NCT06171568.json");

  // One study a file: jq -r 'has("protocolSection")' FILE; its number: jq -r
  // '.protocolSection.identificationModule.nctId' FILE. The old wrapper: jq
  // '.FullStudiesResponse.FullStudies | length' = 1
  @ParameterizedTest
  @CsvSource({
    "NCT00763412.json, 1, 0, '', nct:NCT00763412",
    "NCT03418623.json, 1, 0, '', nct:NCT03418623",
    "NCT04780763.json, 1, 1, ML-IO-086, -",
    "NCT05594173.json, 1, 0, '', nct:NCT05594173",
    "NCT06171568.json, 1, 0, '', nct:NCT06171568",
  })
  void has_the_records_that_other_tools_count(
      String name, int found, int rejected, String codes, String number) throws IOException {
    Reading reading = Corpus.read("ctgov/" + name);

    assertThat(reading.found()).isEqualTo(found);
    assertThat(reading.rejected()).isEqualTo(rejected);
    assertThat(String.join(" ", reading.codes())).isEqualTo(codes);
    assertThat(reading.all()).hasSize(found - rejected);
    if (rejected == 0) {
      assertThat(reading.study().registrations().get(0).identifier()).hasToString(number);
    }
  }

  @Test
  void are_recognised_and_no_other_file_is() throws IOException {
    Laws.recognisesItsOwn(new CtgovFormat(), OWN);
  }

  @Test
  void a_crossover_trial_of_24_people() throws IOException {
    Study study = Corpus.read("ctgov/NCT03418623.json").study();

    // jq -c '.P.designModule.enrollmentInfo' {"count":24,"type":"ACTUAL"}
    assertThat(counts(sample(study))).containsExactly("24 included");
    // jq -c '.P.designModule.designInfo | .allocation, .interventionModel, .maskingInfo.masking'
    // RANDOMIZED CROSSOVER QUADRUPLE; .P.designModule.phases ["PHASE2"]
    assertThat(labels(study))
        .containsExactlyInAnyOrder(
            "Randomised controlled trial", "Crossover study", "Masking: Quadruple", "Phase 2");
    // jq -r '.P.armsInterventionsModule.interventions[].name' GET73 Placebo, with arms of the types
    // EXPERIMENTAL and PLACEBO_COMPARATOR
    assertThat(study.interventions()).hasSize(1);
    assertThat(study.interventions().get(0).label().orElseThrow()).hasToString("GET73");
    assertThat(study.comparators().get(0).label().orElseThrow()).hasToString("Placebo");
    // jq '[.P.outcomesModule[] | length]' [1, 2]
    assertThat(primary(study)).isEqualTo(1);
    assertThat(study.outcomes()).hasSize(3);
    // jq -r '.P.statusModule | .startDateStruct.date, .completionDateStruct.date'
    assertThat(study.period().orElseThrow()).hasToString("2018-03-08/2020-03-13");
    assertThat(study.status()).contains(StudyStatus.COMPLETED);
    // jq -r '.P.eligibilityModule | .minimumAge, .maximumAge' 21 Years 40 Years
    assertThat(target(study).characteristics().get(0).min().orElseThrow())
        .isEqualByComparingTo("21");
    assertThat(target(study).characteristics().get(0).max().orElseThrow())
        .isEqualByComparingTo("40");
    // jq -r '.P.contactsLocationsModule.locations[] | .city, .country' Charleston United States
    assertThat(study.settings().get(0).places().get(0).code()).contains("US");
    // jq -r '.P.referencesModule.references[].type' BACKGROUND
    assertThat(study.reports()).isEmpty();
    // jq -r '.derivedSection.conditionBrowseModule.meshes[].id' D000000437 D000000428; jq
    // '.P.conditionsModule.keywords | length' 5
    assertThat(study.topics()).hasSize(7);
    assertThat(study.topics().toString()).contains("mesh/D000437>", "mesh/D000428>");
    assertThat(study.conditions()).hasToString("[\"Alcohol Use Disorder\"]");
    // jq -r '.P.contactsLocationsModule.overallOfficials[].name'
    assertThat(study.contributors().get(2).person().orElseThrow().full())
        .contains("Raymond F Anton, MD");
  }

  @Test
  void a_pilot_trial_with_results() throws IOException {
    Study study = Corpus.read("ctgov/NCT00763412.json").study();

    // jq -c '.P.designModule.enrollmentInfo' {"count":31,"type":"ACTUAL"}; jq -r
    // '.resultsSection.baselineCharacteristicsModule.denoms[0].counts[2].value' 8
    assertThat(counts(sample(study))).containsExactly("31 included", "8 analysed");
    // jq -c '.resultsSection.participantFlowModule.periods[].milestones[] | [.type,
    // [.achievements[].numSubjects]]' ["STARTED",["8","8"]] ["COMPLETED",["4","4"]]
    assertThat(counts(sample(study).parts().get(1))).containsExactly("8 included", "4 completed");
    // jq -r '.resultsSection.participantFlowModule.groups[].title' Placebo, 2. Repaglinide
    assertThat(sample(study).parts().get(1).label().orElseThrow()).hasToString("2. Repaglinide");
    // jq -c '.resultsSection.baselineCharacteristicsModule.measures[] |
    // select(.title|startswith("Age, C")) ...' 6, 2, 0 by group of age; median 15.5 from 12 to 22
    assertThat(sample(study).characteristics().get(0).max().orElseThrow())
        .isEqualByComparingTo("22");
    assertThat(sample(study).characteristics().get(0).mean()).isEmpty();
    // ... select(.title=="Sex: Female, Male") 5 and 3 in all
    assertThat(sample(study).counts().get(1).breakdowns().get(1).members())
        .extracting(it -> it.value().orElse(-1))
        .containsExactly(5L, 3L);
    // ... select(.title=="Region of Enrollment") 16 of these 8: not told
    assertThat(sample(study).counts().get(1).breakdowns()).hasSize(2);
    // jq -r '.P.identificationModule.secondaryIdInfos[] | .id, .type' P60DK020579 NIH
    assertThat(study.funding().get(0).grant()).contains("P60DK020579");
    // jq -r '.P.statusModule.startDateStruct' {"date": "2006-11"}, without a type
    assertThat(study.period().orElseThrow()).hasToString("2006-11/2013-01");
    // jq '[.P.outcomesModule[] | length]' [3, 6]; the results have the same titles and types: jq -r
    // '.resultsSection.outcomeMeasuresModule.outcomeMeasures[].title'
    assertThat(primary(study)).isEqualTo(3);
    assertThat(study.outcomes()).hasSize(9);
    // jq '[.. | objects | select(.paramType=="COUNT_OF_PARTICIPANTS" and has("reportingStatus"))] |
    // length' 0; jq '[.. | objects | select(has("analyses"))] | length' 0
    assertThat(study.findings()).isEmpty();
    // jq -r '.resultsSection.moreInfoModule.limitationsAndCaveats.description'
    assertThat(study.limitations().first().any()).startsWith("A limitation of the study");
    // jq -c '.P.sponsorCollaboratorsModule.leadSponsor' {"name":"Arbelaez, Ana
    // Maria","class":"INDIV"}
    assertThat(study.contributors().get(0).person().orElseThrow().full())
        .contains("Arbelaez, Ana Maria");
    // jq -r '.P.eligibilityModule.eligibilityCriteria' has fasting blood glucose \<126
    assertThat(target(study).eligibility().first().any()).contains("glucose <126 mg/dl");
    // jq '.resultsSection.outcomeMeasuresModule.outcomeMeasures | length' 9, each kept aside
    assertThat(
            Reading.unmapped(study).stream()
                .filter(
                    it -> it.startsWith("resultsSection/outcomeMeasuresModule/outcomeMeasures={")))
        .hasSize(9);
  }

  @Test
  void a_cohort_that_is_planned() throws IOException {
    Study study = Corpus.read("ctgov/NCT06171568.json").study();

    // jq -c '.P.designModule.enrollmentInfo' {"count":400,"type":"ESTIMATED"}
    assertThat(study.populations()).hasSize(1);
    assertThat(target(study).kind()).contains(PopulationKind.TARGET);
    assertThat(counts(target(study))).containsExactly("400 planned");
    // jq -r '.P.statusModule.overallStatus' NOT_YET_RECRUITING
    assertThat(study.status()).contains(StudyStatus.PLANNED);
    // jq -r '.P.statusModule | .startDateStruct.type, .completionDateStruct.type' ESTIMATED twice
    assertThat(study.period()).isEmpty();
    // jq -c '.P.designModule | .studyType, .designInfo' OBSERVATIONAL COHORT PROSPECTIVE
    assertThat(study.designs()).contains(StudyDesign.COHORT);
    assertThat(labels(study))
        .containsExactlyInAnyOrder("Cohort study", "Time perspective: Prospective");
    // jq -r '.P.identificationModule.acronym' ECOG
    assertThat(study.shortName().orElseThrow()).hasToString("ECOG");
    // jq -r '.P.identificationModule | .orgStudyIdInfo.id, .secondaryIdInfos[].id'
    assertThat(study.identifiers()).hasToString("[local:2023-A00386-39, local:APHP230528]");
    // jq -r '.P.identificationModule.officialTitle' and .briefTitle
    assertThat(study.title().orElseThrow().any()).startsWith("Study of the One-year Outcomes");
    assertThat(study.sources().get(0).title().orElseThrow().any()).startsWith("Lariboisière");
    // jq '[.P.outcomesModule[] | length]' [1, 7]
    assertThat(study.outcomes()).hasSize(8);
    // jq '.P.referencesModule.references | length' 8, all BACKGROUND
    assertThat(study.reports()).isEmpty();
    // jq -r '.P.contactsLocationsModule.locations[] | .city, .country' Paris France
    assertThat(study.settings().get(0).places())
        .extracting(it -> it.code().orElse("") + " " + it.name().orElseThrow())
        .containsExactly("FR Paris");
    // jq -r '.P.contactsLocationsModule.overallOfficials[].role' PRINCIPAL_INVESTIGATOR
    // STUDY_DIRECTOR
    assertThat(study.contributors()).hasSize(5);
    // jq -r '.P.eligibilityModule.studyPopulation'
    assertThat(target(study).recruitment().first().any()).startsWith("Patients hospitalized");
    // jq -c '.P.ipdSharingStatementModule' {"ipdSharing":"NO"}
    assertThat(Reading.unmapped(study))
        .contains("protocolSection/ipdSharingStatementModule/ipdSharing=NO");
  }

  @Test
  void a_study_of_healthy_people_with_its_protocol() throws IOException {
    Study study = Corpus.read("ctgov/NCT05594173.json").study();

    // jq -c '.P.designModule.enrollmentInfo' {"count":20,"type":"ACTUAL"}; denoms 17
    assertThat(counts(sample(study))).containsExactly("20 included", "17 analysed");
    // milestones STARTED 20, COMPLETED 17
    assertThat(counts(sample(study).parts().get(0))).containsExactly("20 included", "17 completed");
    // jq -r '.resultsSection.baselineCharacteristicsModule.measures[].title': age, sex, ethnicity,
    // race, region; sex 10 and 7; race 0 4 0 2 11 0 0
    assertThat(sample(study).counts().get(1).breakdowns())
        .extracting(it -> it.axis().notation().orElse(""))
        .containsExactly("sex-or-gender", "ethnicity", "ethnicity", "country");
    assertThat(sample(study).counts().get(1).breakdowns().get(2).members())
        .extracting(it -> it.value().orElse(-1))
        .containsExactly(0L, 4L, 0L, 2L, 11L, 0L, 0L);
    // median 26, from 22 to 54
    assertThat(sample(study).characteristics().get(0).min().orElseThrow())
        .isEqualByComparingTo("22");
    // jq -c '.documentSection.largeDocumentModule.largeDocs[]' one, with a protocol
    assertThat(study.reports()).hasSize(1);
    assertThat(study.reports().get(0).publication().issued().orElseThrow())
        .hasToString("2020-01-07");
    assertThat(study.reports().get(0).publication().files().get(0).byteSize()).hasValue(594549);
    // jq -r '.P.armsInterventionsModule | has("armGroups"), .interventions[].name' false
    assertThat(study.interventions().get(0).label().orElseThrow().any())
        .isEqualTo("Food texture modification");
    // jq -r '.P.identificationModule.secondaryIdInfos[].id' R01DC011020
    assertThat(study.funding().get(0).grant()).contains("R01DC011020");
    // jq '[.P.outcomesModule[] | length]' [2]
    assertThat(primary(study)).isEqualTo(2);
    // jq -r '.P.eligibilityModule.healthyVolunteers' true
    assertThat(Reading.unmapped(study))
        .contains("protocolSection/eligibilityModule/healthyVolunteers=true");
    // jq -r '.derivedSection.conditionBrowseModule.meshes[].id' D000003680
    assertThat(study.topics().toString()).contains("mesh/D003680>");
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    for (String name : OWN) {
      byte[] bytes = Corpus.bytes(name);
      Laws.prefixes(new CtgovFormat(), bytes, 1 + bytes.length / 40);
    }
  }

  private static Population target(Study study) {
    return study.populations().get(0);
  }

  private static Population sample(Study study) {
    Population sample = study.populations().get(study.populations().size() - 1);
    assertThat(sample.kind()).contains(PopulationKind.SAMPLE);
    return sample;
  }

  private static List<String> counts(Population population) {
    return population.counts().stream().map(CorpusCtgovTest::shown).toList();
  }

  private static String shown(Count count) {
    return count.value().orElse(-1) + " " + count.stage().orElseThrow().token();
  }

  private static long primary(Study study) {
    return study.outcomes().stream().filter(it -> it.primary().orElse(false)).count();
  }

  private static List<String> labels(Study study) {
    return study.designs().stream().map(Concept::label).map(it -> it.orElseThrow().any()).toList();
  }
}
