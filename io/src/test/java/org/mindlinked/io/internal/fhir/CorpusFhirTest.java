package org.mindlinked.io.internal.fhir;

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
import org.mindlinked.model.CountStage;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;

/** What is in the resources of others, read by other means. */
@Tag("shared")
class CorpusFhirTest {
  private static final String EVIDENCE =
      "fhir/Evidence-health-related-quality-of-life-mental-at-w-example.json";
  private static final String VARIABLE =
      "fhir/EvidenceVariable-outcomevariable-new-onset-depression-example.json";
  private static final String RECORD =
      "fhir/PublicationRecord-a-phase-placebo-controlled-double-blind-m-example.json";
  private static final String STUDY =
      "fhir/ResearchStudy-norwegian-cohort-study-comparing-bariatric-example.json";

  // One resource a file: jq -r '.resourceType, .url' FILE
  @ParameterizedTest
  @CsvSource({
    EVIDENCE + ", 1, 0, https://fevir.net/resources/Evidence/367950",
    VARIABLE + ", 1, 0, https://fevir.net/resources/EvidenceVariable/104118",
    RECORD + ", 1, 0, https://fevir.net/resources/PublicationRecord/179637",
    STUDY + ", 1, 0, https://fevir.net/resources/ResearchStudy/208285",
  })
  void has_the_records_that_other_tools_count(String name, int found, int rejected, String id)
      throws IOException {
    Reading reading = Corpus.read(name);

    assertThat(reading.found()).isEqualTo(found);
    assertThat(reading.rejected()).isEqualTo(rejected);
    assertThat(reading.codes()).isEmpty();
    assertThat(reading.all().get(0).recordId()).hasToString(id);
  }

  @Test
  void are_recognised_and_no_other_file_is() throws IOException {
    Laws.recognisesItsOwn(new FhirReadFormat(), List.of(EVIDENCE, VARIABLE, RECORD, STUDY));
  }

  @Test
  void a_cohort_study_with_a_narrative_and_a_document_of_half_a_megabyte() throws IOException {
    Study study = Corpus.read(STUDY).study();

    // jq '.recruitment | .targetNumber, .actualNumber' 505 1888
    assertThat(study.populations().get(0).kind()).contains(PopulationKind.TARGET);
    assertThat(study.populations().get(0).counts().get(0).value()).hasValue(505);
    assertThat(study.populations().get(0).counts().get(0).stage()).contains(CountStage.PLANNED);
    assertThat(study.populations().get(1).counts().get(0).value()).hasValue(1888);
    // jq -r '.comparisonGroup[].eligibility.display'
    assertThat(study.populations().get(1).parts())
        .extracting(it -> it.label().orElseThrow().any())
        .containsExactly("Bariatric Surgery", "Medical Obesity Treatment");
    // jq -r '.studyDesign[].coding[].code' SEVCO:01002 SEVCO:01011 SEVCO:01028
    assertThat(study.designs())
        .containsExactlyInAnyOrder(
            StudyDesign.OBSERVATIONAL,
            StudyDesign.LONGITUDINAL,
            StudyDesign.labelled("parallel cohort design"));
    // jq -r '.condition[].text' morbid obesity
    assertThat(study.conditions()).hasToString("[\"morbid obesity\"]");
    // jq -c '.period' {"end":"2015","start":"2010-07"}
    assertThat(study.period().orElseThrow()).hasToString("2010-07/2015");
    // jq -r '.progressStatus[].state.coding[].code' completed
    assertThat(study.status()).contains(StudyStatus.COMPLETED);
    // jq -r '.region[].coding[].code' NO; jq -r '.site[].display' Vestfold Hospital Trust
    assertThat(study.settings().get(0).places().get(0).code()).contains("NO");
    assertThat(study.organisations().get(0).name()).hasToString("Vestfold Hospital Trust");
    // jq '.objective[].outcomeMeasure | length' 4
    assertThat(study.outcomes()).hasSize(4);
    // jq -r '.identifier[] | .system, .value': one of fevir.net, one without system 2010/2329
    assertThat(study.identifiers()).hasToString("[local:2010/2329]");
    // jq '.associatedParty | length' 6, of which primary-investigator 1, collaborator 5
    assertThat(study.contributors()).hasSize(1);
    // jq '.text.div | length' 5863; jq '.relatesTo[0].targetAttachment.data | length' 487848
    assertThat(Reading.unmapped(study))
        .anyMatch(it -> it.contains("5863 characters, not kept"))
        .anyMatch(it -> it.contains("487848 characters, not kept"))
        .allMatch(it -> it.length() < 2000);
    // jq '.result | length' 2, neither of them in the file
    assertThat(study.reports()).isEmpty();
    assertThat(Reading.unmapped(study).stream().filter(it -> it.startsWith("result="))).hasSize(2);
  }

  @Test
  void a_record_of_an_article() throws IOException {
    Publication it = Corpus.read(RECORD).only();

    // jq -r '.citedArtifact.identifier[].value'
    assertThat(it.identifiers().toString())
        .contains("doi:10.1016/j.drugalcdep.2008.04.002", "pmid:18508207", "pmcid:PMC2613766");
    // jq '.citedArtifact.contributorship | .complete, (.entry | length)' true 16
    assertThat(it.contributors()).hasSize(16);
    assertThat(it.contributorsComplete()).contains(true);
    // jq -r '.contained[0].name[] | .family, .given[]' Yu Elmer
    assertThat(it.contributors().get(0).person().orElseThrow().given()).contains("Elmer");
    assertThat(it.contributors().get(0).affiliations()).hasSize(1);
    // jq -r '.citedArtifact.relatesTo[].type.coding[].code' | sort | uniq -c 45 cites; with
    // targetUri
    // jq '[.citedArtifact.relatesTo[] | select(.targetUri)] | length' 35
    assertThat(it.references()).hasSize(45);
    assertThat(it.references().stream().filter(cited -> !cited.identifiers().isEmpty()))
        .hasSize(35);
    // jq -c '.citedArtifact.publicationForm[0] | [.volume, .issue, .pageString, .articleDate]'
    // ["97","1-2","158-68","2008-09-01"]
    assertThat(it.volume()).contains("97");
    assertThat(it.issue()).contains("1-2");
    assertThat(it.pageEnd()).contains("168");
    assertThat(it.issued().orElseThrow()).hasToString("2008-09-01");
    // ... .publishedIn.title, .identifier[].value
    assertThat(it.container().orElseThrow().shortTitle().orElseThrow())
        .hasToString("Drug Alcohol Depend");
    assertThat(it.container().orElseThrow().issn()).hasToString("[issn:0376-8716]");
    // jq -r '.citedArtifact.classification[] | select(.type.coding[0].code == "publication-type") |
    // .classifier[].coding[].display' has Randomized Controlled Trial and Journal Article
    assertThat(it.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(it.designs()).contains(StudyDesign.RANDOMISED_TRIAL);
    // jq '[.contained[16].content[].component | map(select(.classifier[0].coding)) | if length == 0
    // then 1 else length end] | add': a heading with two qualifiers is two
    assertThat(it.subjects()).hasSize(18);
    // of the qualifiers 3 are major, of headings without any 1: jq with C49488, and "is Major
    // topic"
    assertThat(it.subjects().stream().filter(subject -> subject.major().orElse(false))).hasSize(4);
    // jq -r '.citedArtifact.abstract[].text' | head -c 12
    assertThat(it.abstractText().orElseThrow().any()).startsWith("**CONTEXT:**");
    // jq -r '.publisher' Computable Publishing LLC, of the record
    assertThat(it.sources().get(0).publisher().orElseThrow())
        .hasToString("Computable Publishing LLC");
  }

  @Test
  void a_comparison_in_a_trial() throws IOException {
    Publication it = Corpus.read(EVIDENCE).only();
    EffectEstimate effect = it.findings().get(0).effects().get(0);

    // jq -r '.statistic[0].statisticType.text' Mean Difference (Net); .quantity.value 0.55
    assertThat(effect.measure()).isEqualTo(EffectMeasure.MEAN_DIFFERENCE);
    assertThat(effect.value().orElseThrow()).isEqualByComparingTo("0.55");
    // jq -c '.statistic[0].attributeEstimate[] | [.type.coding[0].code, .quantity.value, .level,
    // .range.low.value, .range.high.value]'
    assertThat(effect.standardError().orElseThrow()).isEqualByComparingTo("1.88");
    assertThat(effect.p().orElseThrow()).isEqualByComparingTo("0.77");
    assertThat(effect.level().orElseThrow()).isEqualByComparingTo("0.95");
    assertThat(effect.lower().orElseThrow()).isEqualByComparingTo("-3.22");
    assertThat(effect.upper().orElseThrow()).isEqualByComparingTo("4.32");
    // jq -r '.title' ends in NCT03640312
    assertThat(it.registrations().get(0).identifier()).hasToString("nct:NCT03640312");
    // jq -r '.variableDefinition[] | select(.variableRole == "outcome") | .observed.display'
    assertThat(it.findings().get(0).about().toString()).contains("Quality of Life at 12 weeks");
    // jq -r '.copyright'
    assertThat(it.license().orElseThrow().toString()).contains("by-nc-sa/4.0");
    assertThat(it.publicationType()).contains(PublicationType.labelled("Evidence"));
    // jq '.variableDefinition | length' 3, kept aside
    assertThat(Reading.unmapped(it).stream().filter(x -> x.startsWith("variableDefinition=")))
        .hasSize(3);
  }

  @Test
  void the_definition_of_a_variable_is_no_study() throws IOException {
    Publication it = Corpus.read(VARIABLE).only();

    // jq -r '.title, .date, .publisher, .shortTitle, .copyright, .description,
    // .handling.coding[].code'
    assertThat(it.title().orElseThrow()).hasToString("OutcomeVariable: New onset depression");
    assertThat(it.issued().orElseThrow()).hasToString("2022-09-19");
    assertThat(it.organisations().get(0).name()).hasToString("Computable Publishing LLC");
    assertThat(it.license().orElseThrow().toString()).contains("by-nc-sa/4.0");
    assertThat(it.summary().orElseThrow().any()).startsWith("This example expresses");
    assertThat(it.publicationType()).contains(PublicationType.labelled("EvidenceVariable"));
    assertThat(it.findings()).isEmpty();
    assertThat(it.identifiers()).isEmpty();
    assertThat(Reading.unmapped(it))
        .contains("shortTitle=New onset depression", "date=2022-09-19T21:03:42.089Z", "id=104118")
        .anyMatch(kept -> kept.contains("STATO:0000090"));
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    for (String name : List.of(EVIDENCE, VARIABLE, RECORD, STUDY)) {
      byte[] bytes = Corpus.bytes(name);
      Laws.prefixes(new FhirReadFormat(), bytes, 1 + bytes.length / 25);
    }
  }
}
