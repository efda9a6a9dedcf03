package org.mindlinked.io.internal.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Condition;
import org.mindlinked.model.CountStage;
import org.mindlinked.model.EffectEstimate;
import org.mindlinked.model.EffectMeasure;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.RelationKind;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.StudyStatus;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.Recognition;

class FhirReadTest {
  private static final FhirReadFormat FORMAT = new FhirReadFormat();

  /** Made up, in the manner of R5; nobody did this study. */
  private static final String STUDY =
      """
      {"resourceType": "ResearchStudy", "id": "s1", "meta": {"versionId": "1"},
       "text": {"status": "generated", "div": "<div>%s</div>"},
       "contained": [{"resourceType": "Organization", "id": "o", "name": "A Clinic"}, {"resourceType": "Practitioner", "id": "p", "name": [{"family": "Hill", "given": ["Anna", "B"]}], "identifier": [{"system": "https://orcid.org", "value": "0000-0002-1825-0097"}]},
         {"resourceType": "Group", "id": "g", "name": "x"}],
       "url": "https://example.org/fhir/ResearchStudy/s1",
       "identifier": [{"system": "https://clinicaltrials.gov/", "value": "NCT00000001"}, {"value": "P-1"}, {"system": "https://example.org/own", "value": "77"}],
       "title": "Nights", "label": [{"type": {"coding": [{"code": "acronym"}]}, "value": "NIGHT"}], "status": "active",
       "phase": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/research-study-phase", "code": "phase-2-phase-3"}]},
       "studyDesign": [{"coding": [{"system": "http://hl7.org/fhir/study-design", "code": "SEVCO:01003", "display": "Randomized assignment"}]}, {"text": "Stepped"}],
       "condition": [{"coding": [{"system": "https://www.nlm.nih.gov/mesh", "code": "D003863", "display": "Depression"}]}, {"text": "low mood"}],
       "focus": [{"concept": {"text": "talking"}}], "region": [{"coding": [{"system": "urn:iso:std:iso:3166", "code": "GB"}]}, {"text": "France"}],
       "description": "What for.", "period": {"start": "2020-01", "end": "2021-03-04T10:00:00Z"},
       "site": [{"display": "Ward 1"}, {"reference": "Organization/9"}], "note": [{"text": "Mind this."}],
       "progressStatus": [{"state": {"coding": [{"code": "recruiting"}]}}],
       "recruitment": {"targetNumber": 90, "actualNumber": 80, "eligibility": {"display": "Adults"}},
       "comparisonGroup": [{"linkId": "a", "name": "Talk", "description": "Talking."}, {"name": "Wait"}],
       "objective": [{"name": "O", "description": "To see.", "outcomeMeasure": [{"name": "Mood", "type": [{"coding": [{"code": "primary"}]}]}]}], "outcomeMeasure": [{"name": "Sleep"}],
       "associatedParty": [{"role": {"coding": [{"code": "lead-sponsor"}]}, "party": {"reference": "#o"}}, {"role": {"coding": [{"code": "primary-investigator"}]}, "party": {"reference": "#p"}},
         {"name": "Somebody", "role": {"coding": [{"code": "collaborator"}]}}, {"name": "A Fund", "role": {"coding": [{"code": "funding-source"}]}}],
       "result": [{"reference": "Citation/7", "display": "A paper"}], "whyStopped": {"text": "no money"}}
      """
          .formatted("much ".repeat(200));

  /** Made up, in the manner of R6. */
  private static final String RECORD =
      """
      {"resourceType": "PublicationRecord", "url": "https://example.org/fhir/PublicationRecord/1", "title": "A record", "publisher": "A server", "status": "active", "copyright": "CC0",
       "contained": [{"resourceType": "Practitioner", "id": "c0", "name": [{"family": "Hill", "given": ["Anna"]}]},
         {"resourceType": "ArtifactAssessment", "id": "m", "artifactReference": {"reference": "#"}, "content": [{"component": [{"type": {"text": "qualifier"}, "classifier": [{"coding": [{"code": "Q000628", "display": "therapy"}]}],
            "component": [{"classifier": [{"coding": [{"code": "C49488"}]}]}]}], "classifier": [{"coding": [{"code": "D003863", "display": "Depression"}]}]}]}],
       "identifier": [{"system": "https://pubmed.ncbi.nlm.nih.gov", "value": "12345678"}],
       "citedArtifact": {"identifier": [{"system": "https://doi.org", "value": "10.1000/A"}],
         "title": [{"text": "Nights", "language": "en", "type": [{"coding": [{"code": "primary"}]}]}, {"text": "Nuits", "language": "fr"}, {"text": "of winter", "type": [{"coding": [{"code": "subtitle"}]}]}],
         "abstract": [{"text": "We looked.", "type": [{"coding": [{"code": "truncated"}]}]}],
         "currentState": [{"coding": [{"code": "retracted"}]}],
         "relatesTo": [{"type": {"coding": [{"code": "cites"}]}, "citation": "B. 2001.", "targetUri": "https://pubmed.ncbi.nlm.nih.gov/22/"}, {"type": "comment-in", "citation": "C. 2002."}, {"type": {"coding": [{"code": "derived-from"}]}, "citation": "D."}],
         "publicationForm": [{"publishedIn": {"title": "Journal", "identifier": [{"type": {"text": "Print ISSN"}, "system": "https://portal.issn.org", "value": "0376-8716"}]}, "volume": "7", "issue": "1", "articleDate": "2020-05", "pageString": "12-8", "language": [{"coding": [{"code": "en"}]}], "copyright": "(c) Us\\nhttps://creativecommons.org/licenses/by/4.0/"}, {"citedMedium": {"text": "print"}}],
         "webLocation": [{"url": "https://doi.org/10.1000/a"}, {"url": "https://example.org/a.pdf", "classifier": [{"coding": [{"code": "pdf"}]}]}],
         "classification": [{"type": {"coding": [{"code": "publication-type"}]}, "classifier": [{"coding": [{"code": "D016428", "display": "Journal Article"}]}, {"coding": [{"code": "D016449", "display": "Randomized Controlled Trial"}]}]},
           {"type": {"coding": [{"code": "mesh-heading"}]}, "artifactAssessment": [{"reference": "#m"}]}, {"type": {"coding": [{"code": "keyword"}]}, "classifier": [{"text": "night"}]}],
         "contributorship": {"complete": false, "entry": [{"contributor": {"reference": "#c0", "display": "Hill A"}, "forenameInitials": "A", "affiliation": [{"display": "A Clinic"}]}], "summary": [{"value": "Hill A, et al"}]}}}
      """;

  private static final String EVIDENCE =
      """
      {"resourceType": "Evidence", "title": "Mood in NCT00000001", "description": "A test.", "date": "2022-09-19T21:03:42.089Z", "publisher": "A server",
       "variableDefinition": [{"variableRole": "outcome", "observed": {"display": "Mood"}}],
       "statistic": [{"statisticType": {"text": "Odds Ratio"}, "quantity": {"value": 2.5, "unit": "1"}, "sampleSize": {"numberOfStudies": 3, "numberOfParticipants": 90},
         "attributeEstimate": [{"type": {"coding": [{"code": "C53324", "display": "Confidence interval"}]}, "level": 0.95, "range": {"low": {"value": 1.2}, "high": {"value": 4}}}, {"type": {"text": "P-value"}, "quantity": {"value": 0.03}}]},
         {"statisticType": {"text": "Odds Ratio"}, "quantity": {"value": -1}}]}
      """;

  private static Study study() throws IOException {
    return Reading.of(FORMAT, STUDY).study();
  }

  private static Publication publication() throws IOException {
    return Reading.of(FORMAT, RECORD).only();
  }

  private static String words(Optional<Text> text) {
    return text.map(Text::any).orElse("-");
  }

  @Test
  void reads_what_a_study_is() throws IOException {
    Study study = study();

    assertThat(study.id()).hasToString("https://example.org/fhir/ResearchStudy/s1");
    assertThat(words(study.title())).isEqualTo("Nights");
    assertThat(words(study.shortName())).isEqualTo("NIGHT");
    assertThat(study.registrations().get(0).identifier()).hasToString("nct:NCT00000001");
    assertThat(study.identifiers()).hasToString("[local:P-1]");
    assertThat(study.designs())
        .containsExactlyInAnyOrder(
            StudyDesign.RANDOMISED_TRIAL,
            StudyDesign.labelled("Stepped"),
            StudyDesign.labelled("Phase 2"),
            StudyDesign.labelled("Phase 3"));
    assertThat(study.conditions())
        .containsExactlyInAnyOrder(Condition.DEPRESSION, Condition.labelled("low mood"));
    assertThat(study.period().orElseThrow()).hasToString("2020-01/2021-03-04");
    assertThat(study.status()).contains(StudyStatus.ONGOING);
    assertThat(words(study.summary())).isEqualTo("What for.");
    assertThat(study.aims()).hasToString("[To see.]");
    assertThat(study.outcomes())
        .extracting(it -> it.label() + " " + it.primary().orElse(false))
        .containsExactly("Mood true", "Sleep false");
    assertThat(study.notes()).hasSize(1);
  }

  @Test
  void the_number_aimed_at_makes_no_sample() throws IOException {
    Study study = study();

    assertThat(study.populations())
        .extracting(it -> it.kind().orElseThrow())
        .containsExactly(PopulationKind.TARGET, PopulationKind.SAMPLE);
    assertThat(study.populations().get(0).counts().get(0).stage()).contains(CountStage.PLANNED);
    assertThat(study.populations().get(0).eligibility()).hasToString("[Adults]");
    assertThat(study.populations().get(1).counts().get(0).value()).hasValue(80);
    assertThat(study.populations().get(1).parts()).hasSize(2);
    String planned = STUDY.replace("\"actualNumber\": 80, ", "");
    assertThat(Reading.of(FORMAT, planned).study().populations()).hasSize(1);
  }

  @Test
  void parties_are_people_or_organisations_where_that_is_certain() throws IOException {
    Study study = study();

    assertThat(study.contributors()).hasSize(2);
    assertThat(study.contributors().get(1).person().orElseThrow().given()).contains("Anna B");
    assertThat(study.contributors().get(1).identifiers())
        .hasToString("[orcid:0000-0002-1825-0097]");
    assertThat(words(study.funding().get(0).asFound())).isEqualTo("A Fund");
    assertThat(study.settings().get(0).places())
        .extracting(it -> it.code().orElse("-"))
        .containsExactly("GB", "FR");
    assertThat(Reading.unmapped(study)).anyMatch(it -> it.contains("\"name\":\"Somebody\""));
  }

  @Test
  void what_has_no_place_is_kept_and_narratives_by_their_size() throws IOException {
    assertThat(Reading.unmapped(study()))
        .contains(
            "text={\"status\":\"generated\",\"div\":\"1011 characters, not kept\"}",
            "site={\"reference\":\"Organization/9\"}",
            "whyStopped={\"text\":\"no money\"}",
            "result={\"reference\":\"Citation/7\",\"display\":\"A paper\"}",
            "identifier={\"system\":\"https://example.org/own\",\"value\":\"77\"}",
            "contained={\"resourceType\":\"Group\",\"id\":\"g\",\"name\":\"x\"}",
            "period/end=2021-03-04T10:00:00Z")
        .noneMatch(it -> it.contains("much much"));
    assertThat(
            Reading.unmapped(
                Reading.of(
                        FORMAT,
                        "{\"resourceType\":\"ResearchStudy\",\"title\":\"A\",\"relatedArtifact\":[{\"document\":{\"title\":\"t\",\"data\":\"QUJD\"}}]}")
                    .study()))
        .contains(
            "relatedArtifact={\"document\":{\"title\":\"t\",\"data\":\"4 characters, not kept\"}}");
  }

  @Test
  void reads_a_publication() throws IOException {
    Publication it = publication();

    assertThat(it.identifiers()).hasToString("[doi:10.1000/a, pmid:12345678]");
    assertThat(it.title().orElseThrow().translations()).containsOnlyKeys("en", "fr");
    assertThat(words(it.abstractText())).isEqualTo("We looked.");
    assertThat(it.abstractComplete()).contains(false);
    assertThat(it.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(it.designs()).containsExactly(StudyDesign.RANDOMISED_TRIAL);
    assertThat(it.issued().orElseThrow()).hasToString("2020-05");
    assertThat(it.pageStart().orElse("") + "-" + it.pageEnd().orElse("")).isEqualTo("12-18");
    assertThat(it.container().orElseThrow().issn()).hasToString("[issn:0376-8716]");
    assertThat(it.license().orElseThrow().toString()).contains("by/4.0");
    assertThat(words(it.rights())).isEqualTo("(c) Us");
    assertThat(it.languages()).containsExactly("en");
    assertThat(it.references().get(0).identifiers()).hasToString("[pmid:22]");
    assertThat(it.relations().get(0).kind()).isEqualTo(RelationKind.COMMENTED_BY);
    assertThat(it.files()).hasSize(1);
    assertThat(it.contributorsComplete()).contains(false);
    assertThat(it.contributors().get(0).roles()).hasToString("[contribution-role-author]");
    assertThat(it.contributors().get(0).affiliations()).hasSize(1);
    assertThat(it.keywords()).hasToString("[night]");
  }

  @Test
  void headings_of_an_assessment_have_qualifiers_and_weight() throws IOException {
    Subject heading = publication().subjects().get(0);

    assertThat(heading.code()).contains("D003863");
    assertThat(words(heading.qualifier())).isEqualTo("therapy");
    assertThat(heading.major()).contains(true);
  }

  @Test
  void says_that_a_publication_was_retracted_and_whose_record_it_is() throws IOException {
    Publication it = publication();

    assertThat(it.notes().get(0).text().any()).contains("retracted");
    assertThat(words(it.sources().get(0).title())).isEqualTo("A record");
    assertThat(words(it.sources().get(0).publisher())).isEqualTo("A server");
    assertThat(Reading.unmapped(it))
        .anyMatch(kept -> kept.startsWith("citedArtifact/title={\"text\":\"of winter\""))
        .anyMatch(kept -> kept.contains("\"citation\":\"D.\""));
  }

  @Test
  void evidence_is_a_publication_with_a_finding() throws IOException {
    Publication it = Reading.of(FORMAT, EVIDENCE).only();
    EffectEstimate effect = it.findings().get(0).effects().get(0);

    assertThat(it.publicationType()).contains(PublicationType.labelled("Evidence"));
    assertThat(it.registrations().get(0).identifier()).hasToString("nct:NCT00000001");
    assertThat(it.findings()).hasSize(1);
    assertThat(effect.measure()).isEqualTo(EffectMeasure.ODDS_RATIO);
    assertThat(effect.lower().orElseThrow()).isEqualByComparingTo("1.2");
    assertThat(effect.upper().orElseThrow()).isEqualByComparingTo("4");
    assertThat(effect.p().orElseThrow()).isEqualByComparingTo("0.03");
    assertThat(it.findings().get(0).counts())
        .extracting(count -> count.value().orElse(-1) + " " + count.unit())
        .containsExactly("90 unit-participant", "3 unit-study");
    assertThat(it.issued().orElseThrow()).hasToString("2022-09-19");
  }

  @Test
  void reads_bundles_and_lines_and_counts_resources_of_other_kinds() throws IOException {
    String bundle =
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[{\"relation\":\"next\",\"url\":\"x\"}],\"entry\":[{\"fullUrl\":\"urn:x\",\"resource\":"
            + STUDY
            + "},{\"resource\":{\"resourceType\":\"Patient\"}},{\"resource\":"
            + RECORD
            + ",\"search\":{\"mode\":\"match\"}}]}";
    Reading reading = Reading.of(FORMAT, bundle);

    assertThat(reading.all()).hasSize(2);
    assertThat(reading.found()).isEqualTo(2);
    assertThat(reading.codes()).containsExactly(IoCodes.OTHER_RESOURCE, IoCodes.MORE_PAGES);
    assertThat(reading.problems().get(0).message()).contains("Patient");
    String lines = EVIDENCE.replace("\n", " ") + "\n" + EVIDENCE.replace("\n", " ") + "\n";
    assertThat(Reading.of(FORMAT, lines).all()).hasSize(2);
    assertThat(Reading.of(FORMAT, "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}").codes())
        .containsExactly(IoCodes.ANSWER);
  }

  @Test
  void other_resources_and_errors_are_named() throws IOException {
    Reading patient = Reading.of(FORMAT, "{\"resourceType\":\"Patient\",\"id\":\"1\"}");
    Reading error =
        Reading.of(
            FORMAT,
            "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"diagnostics\":\"No such study\"}]}");

    assertThat(patient.codes()).containsExactly(IoCodes.OTHER_RESOURCE);
    assertThat(patient.rejected()).isEqualTo(1);
    assertThat(error.codes()).containsExactly(IoCodes.ANSWER);
    assertThat(error.problems().get(0).message()).contains("No such study");
    assertThat(Reading.of(FORMAT, "{\"id\":\"1\"}").codes()).containsExactly(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void xml_is_refused_by_name() throws IOException {
    String xml =
        "<?xml version=\"1.0\"?>\n<ResearchStudy xmlns=\"http://hl7.org/fhir\"></ResearchStudy>";

    assertThat(FORMAT.recognise(xml.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    Reading refused = Reading.of(FORMAT, xml);
    assertThat(refused.codes()).containsExactly(IoCodes.OTHER_NOTATION);
    assertThat(String.valueOf(refused.failure())).contains("ResearchStudy");
  }

  @Test
  void studies_in_the_manner_of_r4_are_read_as_far_as_they_go() throws IOException {
    Study study =
        Reading.of(
                FORMAT,
                """
                {"resourceType": "ResearchStudy", "title": "Old", "status": "completed", "sponsor": {"reference": "Organization/1", "display": "A Clinic"},
                 "principalInvestigator": {"reference": "Practitioner/2", "display": "Dr Hill"}, "location": [{"text": "Wales"}], "keyword": [{"text": "k"}],
                 "arm": [{"name": "A", "type": {"text": "Experimental"}}], "category": [{"text": "Interventional"}]}
                """)
            .study();

    assertThat(study.contributors())
        .extracting(it -> it.roles().toString())
        .containsExactly(
            "[contribution-role-sponsor]", "[contribution-role-principal-investigator]");
    assertThat(study.settings().get(0).places().get(0).code()).contains("GB-WLS");
    assertThat(study.populations().get(0).parts()).hasSize(1);
    assertThat(Reading.unmapped(study))
        .contains("status=completed", "category={\"text\":\"Interventional\"}");
  }

  @Test
  void is_recognised_by_its_content_even_if_its_type_comes_late() {
    assertThat(FORMAT.recognise(STUDY.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(
            FORMAT.recognise(
                "{\"id\":\"1\",\"url\":\"https://x.org/ResearchStudy/1\",\"meta\":{\"versionId\":\"1\"},\"title\":\"A"
                    .getBytes(UTF_8)))
        .isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("{\"title\":\"A\",\"id\":\"1\"}".getBytes(UTF_8)))
        .isEqualTo(Recognition.NO);
  }

  @Test
  void is_the_same_however_it_arrives() throws IOException {
    Laws.sameHoweverItArrives(FORMAT, "[" + STUDY + "," + RECORD + "," + EVIDENCE + "]");
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(FORMAT, STUDY.replace("much ", "").getBytes(UTF_8), 7);
    Laws.prefixes(FORMAT, RECORD.getBytes(UTF_8), 7);
    Laws.prefixes(FORMAT, EVIDENCE.getBytes(UTF_8), 3);
  }

  @Test
  void changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, STUDY.replace("much ", "") + RECORD + EVIDENCE, 300, 7);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, STUDY.replace("much ", "") + RECORD + EVIDENCE, 60_000, 8);
  }
}
