package org.mindlinked.io.internal.ctgov;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Text;
import org.mindlinked.model.UnmappedField;
import org.mindlinked.model.stream.Recognition;

class CtgovTest {
  private static final CtgovFormat FORMAT = new CtgovFormat();

  /** Made up; nobody did these studies. */
  private static final String TRIAL =
      """
      {"protocolSection": {
        "identificationModule": {"nctId": "NCT00000001", "nctIdAliases": ["NCT00000000"],
          "orgStudyIdInfo": {"id": "P-1"}, "acronym": "NIGHT",
          "secondaryIdInfos": [{"id": "2004-000446-20", "type": "EUDRACT_NUMBER"}, {"id": "ISRCTN12345678", "type": "REGISTRY", "domain": "ISRCTN"},
            {"id": "R01MH000001", "type": "NIH", "link": "https://example.org/g"}, {"id": "G-7", "type": "OTHER_GRANT", "domain": "A Fund"},
            {"id": "77", "type": "OTHER", "domain": "A Board"}],
          "organization": {"fullName": "A Clinic", "class": "OTHER"}, "briefTitle": "Nights", "officialTitle": "A Trial of Nights"},
        "statusModule": {"overallStatus": "RECRUITING", "startDateStruct": {"date": "2020-01-05", "type": "ACTUAL"},
          "completionDateStruct": {"date": "2030-02", "type": "ESTIMATED"}, "studyFirstSubmitDate": "2019-12-01"},
        "sponsorCollaboratorsModule": {"responsibleParty": {"type": "SPONSOR_INVESTIGATOR", "investigatorFullName": "Anna Hill", "investigatorTitle": "Professor", "investigatorAffiliation": "A Clinic"},
          "leadSponsor": {"name": "A Clinic", "class": "OTHER"}, "collaborators": [{"name": "B Clinic", "class": "INDUSTRY"}]},
        "descriptionModule": {"briefSummary": "Less than \\\\<5 nights.", "detailedDescription": "Much."},
        "conditionsModule": {"conditions": ["Low Mood"], "keywords": ["night"]},
        "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2", "PHASE3"],
          "designInfo": {"allocation": "RANDOMIZED", "interventionModel": "FACTORIAL", "primaryPurpose": "TREATMENT", "maskingInfo": {"masking": "NONE"}},
          "enrollmentInfo": {"count": 90, "type": "ESTIMATED"}},
        "armsInterventionsModule": {"armGroups": [
            {"label": "Talk", "type": "EXPERIMENTAL", "description": "Talking.", "interventionNames": ["Behavioral: Talking"]},
            {"label": "Pill", "type": "ACTIVE_COMPARATOR", "interventionNames": ["Drug: Pill"]},
            {"label": "Wait", "type": "NO_INTERVENTION", "description": "Waiting."}],
          "interventions": [{"type": "BEHAVIORAL", "name": "Talking", "description": "An hour.", "armGroupLabels": ["Talk"]},
            {"type": "DRUG", "name": "Pill", "armGroupLabels": ["Pill"], "otherNames": ["P"]}]},
        "outcomesModule": {"primaryOutcomes": [{"measure": "Mood", "timeFrame": "8 weeks", "description": "A scale."}],
          "secondaryOutcomes": [{"measure": "Sleep", "timeFrame": "8 weeks"}], "otherOutcomes": [{"measure": "Cost"}]},
        "eligibilityModule": {"eligibilityCriteria": "Adults", "healthyVolunteers": false, "sex": "FEMALE", "minimumAge": "6 Months", "maximumAge": "65 Years", "stdAges": ["ADULT"]},
        "contactsLocationsModule": {"overallOfficials": [{"name": "Bo King, MD", "affiliation": "B Clinic", "role": "STUDY_DIRECTOR"}],
          "locations": [{"facility": "Ward 1", "city": "Leeds", "country": "United Kingdom"}, {"facility": "Ward 1", "city": "York", "zip": "Y1", "country": "United Kingdom"}]},
        "referencesModule": {"references": [{"pmid": "11", "type": "BACKGROUND", "citation": "B."}, {"pmid": "12", "type": "RESULT", "citation": "R. doi: 10.1000/r", "retractions": [{"pmid": "14", "source": "J 2"}]},
          {"pmid": "13", "type": "DERIVED", "citation": "D."}, {"type": "RESULT", "citation": "No number."}]},
        "ipdSharingStatementModule": {"ipdSharing": "NO"}},
       "documentSection": {"largeDocumentModule": {"largeDocs": [{"typeAbbrev": "Prot", "hasProtocol": true, "hasSap": false, "label": "Study Protocol", "date": "2019-11-02", "filename": "P.pdf", "size": 12},
         {"typeAbbrev": "ICF", "hasProtocol": false, "label": "Consent", "filename": "I.pdf"}]}},
       "derivedSection": {"conditionBrowseModule": {"meshes": [{"id": "D000003863", "term": "Depression"}, {"id": "D000086382", "term": "COVID-19"}], "ancestors": [{"id": "D000001519", "term": "Behavior"}]}},
       "hasResults": false}
      """;

  private static final String RESULTS =
      """
      {"protocolSection": {"identificationModule": {"nctId": "NCT00000002", "briefTitle": "Days"},
         "statusModule": {"overallStatus": "COMPLETED"},
         "designModule": {"studyType": "OBSERVATIONAL", "designInfo": {"observationalModel": "CASE_ONLY", "timePerspective": "RETROSPECTIVE"}, "enrollmentInfo": {"count": 20, "type": "ACTUAL"}},
         "outcomesModule": {"primaryOutcomes": [{"measure": "Remission", "timeFrame": "1 year"}]}},
       "resultsSection": {
         "participantFlowModule": {"groups": [{"id": "FG000", "title": "Talk"}, {"id": "FG001", "title": "Wait"}],
           "periods": [{"title": "All", "milestones": [{"type": "STARTED", "achievements": [{"groupId": "FG000", "numSubjects": "11"}, {"groupId": "FG001", "numSubjects": "9"}]},
             {"type": "COMPLETED", "achievements": [{"groupId": "FG000", "numSubjects": "10"}]}]}]},
         "baselineCharacteristicsModule": {"groups": [{"id": "BG000", "title": "Talk"}, {"id": "BG002", "title": "Total"}],
           "denoms": [{"units": "Participants", "counts": [{"groupId": "BG000", "value": "11"}, {"groupId": "BG002", "value": "20"}]}],
           "measures": [{"title": "Age, Continuous", "paramType": "MEAN", "dispersionType": "STANDARD_DEVIATION", "unitOfMeasure": "years", "classes": [{"categories": [{"measurements": [{"groupId": "BG002", "value": "40.5", "spread": "9.1"}]}]}]},
             {"title": "Sex: Female, Male", "paramType": "COUNT_OF_PARTICIPANTS", "unitOfMeasure": "Participants", "classes": [{"categories": [
               {"title": "Female", "measurements": [{"groupId": "BG002", "value": "12"}]}, {"title": "Male", "measurements": [{"groupId": "BG002", "value": "8"}]}]}]},
             {"title": "Region of Enrollment", "paramType": "NUMBER", "unitOfMeasure": "participants", "classes": [{"title": "France", "categories": [{"measurements": [{"groupId": "BG002", "value": "40"}]}]}]}]},
         "outcomeMeasuresModule": {"outcomeMeasures": [
           {"type": "PRIMARY", "title": "Remission", "paramType": "COUNT_OF_PARTICIPANTS", "unitOfMeasure": "Participants", "timeFrame": "1 year",
            "groups": [{"id": "OG000", "title": "Talk"}, {"id": "OG001", "title": "Wait"}],
            "denoms": [{"units": "Participants", "counts": [{"groupId": "OG000", "value": "10"}, {"groupId": "OG001", "value": "9"}]}],
            "classes": [{"categories": [{"title": "Yes", "measurements": [{"groupId": "OG000", "value": "6"}, {"groupId": "OG001", "value": "NA"}]}]}],
            "analyses": [{"groupIds": ["OG000", "OG001"], "paramType": "Odds Ratio (OR)", "paramValue": "2.10", "pValue": "0.04", "ciPctValue": "95", "ciNumSides": "TWO_SIDED", "ciLowerLimit": "1.05", "ciUpperLimit": "4.2", "dispersionType": "STANDARD_ERROR_OF_MEAN", "dispersionValue": ".3"},
              {"groupIds": ["OG000", "OG001"], "paramType": "Risk Difference (RD)", "paramValue": "-0.1", "pValue": "<0.001", "ciPctValue": "97.5", "ciNumSides": "ONE_SIDED", "ciLowerLimit": "-0.3", "ciUpperLimit": "1"},
              {"groupIds": ["OG000"], "statisticalMethod": "ANCOVA", "pValue": "0.5"}]},
           {"type": "POST_HOC", "title": "Score", "paramType": "MEAN", "unitOfMeasure": "points", "timeFrame": "2 years", "classes": []}]},
         "moreInfoModule": {"limitationsAndCaveats": {"description": "Few people."}}},
       "hasResults": true}
      """;

  private static Study trial() throws IOException {
    return Reading.of(FORMAT, TRIAL).study();
  }

  private static Study results() throws IOException {
    return Reading.of(FORMAT, RESULTS).study();
  }

  private static List<String> labels(Study study) {
    return study.designs().stream().map(it -> it.label().orElseThrow().any()).toList();
  }

  @Test
  void knows_a_study_by_its_number_and_keeps_the_others() throws IOException {
    Study study = trial();

    assertThat(study.registrations())
        .extracting(it -> it.identifier().toString())
        .containsExactly(
            "nct:NCT00000001",
            "nct:NCT00000000",
            "eudract:2004-000446-20",
            "isrctn:ISRCTN12345678");
    assertThat(study.registrations().get(0).date().orElseThrow()).hasToString("2019-12-01");
    assertThat(study.identifiers()).hasToString("[local:77, local:P-1]");
    assertThat(study.funding())
        .extracting(it -> it.grant().orElse("") + " " + it.asFound().map(Text::any).orElse(""))
        .containsExactly("R01MH000001 NIH", "G-7 A Fund");
    assertThat(Reading.unmapped(study))
        .contains(
            "protocolSection/identificationModule/secondaryIdInfos="
                + "{\"id\":\"77\",\"type\":\"OTHER\",\"domain\":\"A Board\"}");
  }

  @Test
  void has_the_official_title_and_the_registry_s_own() throws IOException {
    Study study = trial();

    assertThat(study.title().orElseThrow()).hasToString("A Trial of Nights");
    assertThat(study.shortName().orElseThrow()).hasToString("NIGHT");
    assertThat(study.sources().get(0).title().orElseThrow()).hasToString("Nights");
    assertThat(study.summary().orElseThrow()).hasToString("Less than <5 nights.");
  }

  @Test
  void a_planned_number_is_of_those_wanted_and_makes_no_sample() throws IOException {
    Study study = trial();

    assertThat(study.populations()).hasSize(1);
    assertThat(study.populations().get(0).kind()).contains(PopulationKind.TARGET);
    Count planned = study.populations().get(0).counts().get(0);
    assertThat(planned.value()).hasValue(90);
    assertThat(planned.stage()).contains(CountStage.PLANNED);
    assertThat(study.populations().get(0).parts())
        .extracting(it -> it.label().orElseThrow().any())
        .containsExactly("Talk", "Pill", "Wait");
  }

  @Test
  void an_actual_number_is_of_the_sample_and_its_groups_have_theirs() throws IOException {
    Study study = results();

    assertThat(study.populations()).hasSize(1);
    assertThat(study.populations().get(0).kind()).contains(PopulationKind.SAMPLE);
    assertThat(study.populations().get(0).counts())
        .extracting(it -> it.value().orElse(-1) + " " + it.stage().orElseThrow().token())
        .containsExactly("20 included", "20 analysed");
    assertThat(study.populations().get(0).parts().get(0).counts())
        .extracting(it -> it.value().orElse(-1) + " " + it.stage().orElseThrow().token())
        .containsExactly("11 included", "10 completed");
  }

  @Test
  void tells_who_they_were_but_not_what_contradicts_itself() throws IOException {
    var sample = results().populations().get(0);

    assertThat(sample.characteristics().get(0).mean().orElseThrow()).isEqualByComparingTo("40.5");
    assertThat(sample.characteristics().get(0).sd().orElseThrow()).isEqualByComparingTo("9.1");
    // 40 of 20 people are from France: that is not told.
    assertThat(sample.counts().get(1).breakdowns()).hasSize(1);
    assertThat(sample.counts().get(1).breakdowns().get(0).members())
        .extracting(it -> it.value().orElse(-1))
        .containsExactly(12L, 8L);
  }

  @Test
  void estimated_dates_make_no_period() throws IOException {
    Study study = trial();

    assertThat(study.period().orElseThrow()).hasToString("2020-01-05/..");
    assertThat(study.status()).contains(StudyStatus.ONGOING);
    assertThat(Reading.unmapped(study))
        .contains(
            "protocolSection/statusModule/overallStatus=RECRUITING",
            "protocolSection/statusModule/completionDateStruct="
                + "{\"date\":\"2030-02\",\"type\":\"ESTIMATED\"}");
  }

  @Test
  void designs_are_terms_where_they_mean_the_same_and_labels_elsewhere() throws IOException {
    assertThat(labels(trial()))
        .containsExactlyInAnyOrder(
            "Randomised controlled trial",
            "Intervention model: Factorial",
            "Masking: None",
            "Phase 2",
            "Phase 3");
    assertThat(results().designs()).contains(StudyDesign.OBSERVATIONAL);
    assertThat(labels(results()))
        .contains("Observational model: Case only", "Time perspective: Retrospective");
    String one =
        TRIAL.replace("\"RANDOMIZED\"", "\"NA\"").replace("\"FACTORIAL\"", "\"SINGLE_GROUP\"");
    assertThat(labels(Reading.of(FORMAT, one).study()))
        .contains("Non-randomised intervention study", "Intervention model: Single group");
  }

  @Test
  void arms_are_groups_and_what_they_receive_is_told_apart() throws IOException {
    Study study = trial();

    assertThat(study.interventions())
        .extracting(it -> it.label().orElseThrow() + " " + it.population().orElseThrow())
        .containsExactly("Talking #population-1.part-1");
    assertThat(study.comparators())
        .extracting(it -> it.label().orElseThrow() + " " + it.population().orElseThrow())
        .containsExactly("Pill #population-1.part-2", "Wait #population-1.part-3");
    assertThat(Reading.unmapped(study))
        .anyMatch(it -> it.contains("armGroups={\"label\":\"Talk\""))
        .noneMatch(it -> it.contains("armGroups={\"label\":\"Wait\""));
  }

  @Test
  void outcomes_say_whether_they_are_primary() throws IOException {
    assertThat(trial().outcomes())
        .extracting(it -> it.label() + " " + it.primary().orElseThrow())
        .containsExactly("Mood true", "Sleep false", "Cost false");
    assertThat(results().outcomes())
        .extracting(it -> it.label().any())
        .containsExactly("Remission", "Score");
  }

  @Test
  void ages_in_two_units_are_two_traits() throws IOException {
    assertThat(trial().populations().get(0).characteristics())
        .extracting(it -> it.axis().notation().orElse("") + it.min() + it.max())
        .containsExactly(
            "ageOptional[6]Optional.empty",
            "ageOptional.emptyOptional[65]",
            "sex-or-genderOptional.emptyOptional.empty");
  }

  @Test
  void two_wards_of_one_name_are_two() throws IOException {
    Study study = trial();

    assertThat(study.settings().get(0).places())
        .extracting(it -> it.code().orElse("") + " " + it.name().orElseThrow())
        .containsExactly("GB Leeds", "GB York");
    assertThat(study.settings().get(0).organisations()).hasSize(2);
  }

  @Test
  void names_stay_whole() throws IOException {
    assertThat(trial().contributors())
        .extracting(it -> it.person().map(p -> p.full().orElse("")).orElse("-") + " " + it.roles())
        .containsExactly(
            "- [contribution-role-sponsor]",
            "- [contribution-role-collaborator]",
            "Anna Hill [contribution-role-principal-investigator, contribution-role-sponsor]",
            "Bo King, MD [\"Study director\"]");
  }

  @Test
  void what_was_read_before_a_study_is_no_report_of_it() throws IOException {
    Study study = trial();

    assertThat(study.reports())
        .extracting(it -> it.publication().identifiers().toString())
        .containsExactly("[doi:10.1000/r, pmid:12]", "[pmid:13]", "[]");
    assertThat(study.reports().get(0).publication().relations().get(0).kind())
        .isEqualTo(RelationKind.RETRACTED_BY);
    assertThat(study.reports().get(1).publication().notes()).hasSize(1);
    assertThat(study.reports().get(2).role()).contains(ReportRole.PROTOCOL);
    assertThat(study.reports().get(2).publication().files().get(0).byteSize()).hasValue(12);
    assertThat(Reading.unmapped(study))
        .contains(
            "protocolSection/referencesModule/references="
                + "{\"pmid\":\"11\",\"type\":\"BACKGROUND\",\"citation\":\"B.\"}",
            "protocolSection/referencesModule/references="
                + "{\"type\":\"RESULT\",\"citation\":\"No number.\"}");
  }

  @Test
  void derived_headings_are_topics_with_a_note_and_their_ancestors_none() throws IOException {
    Study study = trial();

    assertThat(study.conditions()).hasToString("[\"Low Mood\"]");
    assertThat(study.topics())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "condition-depression",
            "<http://id.nlm.nih.gov/mesh/D000086382> \"COVID-19\"",
            "\"night\"");
    assertThat(study.notes().get(0).field()).contains("/topics");
    assertThat(study.notes().get(0).text().any()).contains("Depression; COVID-19");
  }

  @Test
  void numbers_of_participants_are_findings_of_their_groups() throws IOException {
    Finding remission = results().findings().get(0);

    assertThat(remission.kind()).isEqualTo(FindingKind.DESCRIPTIVE_STATISTIC);
    assertThat(remission.parts()).hasSize(1);
    assertThat(remission.parts().get(0).populations()).hasToString("[#population-1.part-1]");
    assertThat(remission.parts().get(0).counts())
        .extracting(it -> it.value().orElse(-1) + " " + it.categories())
        .containsExactly("10 []", "6 [\"Yes\"]");
  }

  @Test
  void comparisons_are_effects_with_what_is_exact() throws IOException {
    List<Finding> findings = results().findings();
    EffectEstimate ratio = findings.get(1).effects().get(0);
    EffectEstimate difference = findings.get(2).effects().get(0);

    assertThat(findings).hasSize(3);
    assertThat(ratio.measure()).isEqualTo(EffectMeasure.ODDS_RATIO);
    assertThat(ratio.value().orElseThrow()).isEqualByComparingTo("2.1");
    assertThat(ratio.lower().orElseThrow()).isEqualByComparingTo("1.05");
    assertThat(ratio.level().orElseThrow()).isEqualByComparingTo("0.95");
    assertThat(ratio.p().orElseThrow()).isEqualByComparingTo("0.04");
    assertThat(ratio.standardError().orElseThrow()).isEqualByComparingTo("0.3");
    assertThat(ratio.outcome().orElseThrow()).hasToString("#outcome-1");
    assertThat(difference.measure()).hasToString("\"Risk Difference (RD)\"");
    assertThat(difference.p()).isEmpty();
    assertThat(difference.lower()).isEmpty();
    assertThat(results().limitations()).hasToString("[Few people.]");
  }

  @Test
  void every_value_of_the_source_is_somewhere() throws IOException {
    String kept =
        trial().toString()
            + trial().sources().get(0).unmapped().stream().map(UnmappedField::value).toList();

    assertThat(kept)
        .contains(
            "Much.", "TREATMENT", "A scale.", "Y1", "I.pdf", "INDUSTRY", "Professor", "\"P\"");
  }

  @Test
  void reads_pages_lists_and_lines() throws IOException {
    String page = "{\"totalCount\": 9, \"studies\": [" + TRIAL + "," + RESULTS + "]";

    assertThat(Reading.of(FORMAT, page + "}").all()).hasSize(2);
    assertThat(Reading.of(FORMAT, page + ", \"nextPageToken\": \"x\"}").codes())
        .containsExactly(IoCodes.MORE_PAGES);
    assertThat(Reading.of(FORMAT, "[" + TRIAL + "," + RESULTS + "]").all()).hasSize(2);
    String line = RESULTS.replace("\n", " ") + "\n";
    assertThat(Reading.of(FORMAT, line + line).found()).isEqualTo(2);
    assertThat(Reading.of(FORMAT, "{\"totalCount\": 0, \"studies\": []}").codes())
        .containsExactly(IoCodes.ANSWER);
  }

  @Test
  void the_old_interface_is_refused_by_name() throws IOException {
    String full =
        "{\"FullStudiesResponse\":{\"FullStudies\":[{\"Rank\":1,\"Study\":{\"ProtocolSection\":{}}}]}}";
    String fields =
        "{\"StudyFieldsResponse\":{\"StudyFields\":[{\"Rank\":1,\"NCTId\":[\"NCT00000001\"]},{\"Rank\":2,\"NCTId\":[]}]}}";
    String xml = "<?xml version=\"1.0\"?>\n<clinical_study rank=\"1\">\n</clinical_study>";

    assertThat(FORMAT.recognise(full.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise(fields.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise(xml.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(Reading.of(FORMAT, full).codes()).containsExactly(IoCodes.OLD_INTERFACE);
    assertThat(Reading.of(FORMAT, full).problems().get(0).hint().orElse("")).contains("api/v2");
    assertThat(Reading.of(FORMAT, fields).rejected()).isEqualTo(2);
    assertThat(Reading.of(FORMAT, xml).codes()).containsExactly(IoCodes.OTHER_NOTATION);
  }

  @Test
  void an_error_of_the_server_is_told() throws IOException {
    String json = "{\"status\": 404, \"error\": \"Not Found\", \"path\": \"/api/v2/studies/NCT1\"}";

    assertThat(FORMAT.recognise(json.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(Reading.of(FORMAT, json).codes()).containsExactly(IoCodes.ANSWER);
    assertThat(Reading.of(FORMAT, "{\"a\":1}").codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(Reading.of(FORMAT, "NCT number NCT99999999 not found").codes())
        .containsExactly(IoCodes.ANSWER);
  }

  @Test
  void dates_that_contradict_each_other_are_kept_aside() throws IOException {
    String wrong =
        RESULTS.replace(
            "\"overallStatus\": \"COMPLETED\"",
            "\"startDateStruct\": {\"date\": \"2020-02\"}, \"completionDateStruct\": {\"date\": \"2019\"}");

    Reading reading = Reading.of(FORMAT, wrong);
    assertThat(reading.codes()).containsExactly(IoCodes.DATES);
    assertThat(reading.study().period()).isEmpty();
  }

  @Test
  void is_the_same_however_it_arrives() throws IOException {
    Laws.sameHoweverItArrives(FORMAT, "[" + TRIAL + "," + RESULTS + "]");
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(FORMAT, TRIAL.getBytes(UTF_8), 7);
    Laws.prefixes(FORMAT, RESULTS.getBytes(UTF_8), 7);
  }

  @Test
  void changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, "[" + TRIAL + "," + RESULTS + "]", 300, 7);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, "[" + TRIAL + "," + RESULTS + "]", 60_000, 8);
  }
}
