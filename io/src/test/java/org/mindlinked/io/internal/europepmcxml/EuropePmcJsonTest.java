package org.mindlinked.io.internal.europepmcxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.ReaderContract;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;

class EuropePmcJsonTest extends ReaderContract {
  private static final EuropePmcJsonFormat FORMAT = new EuropePmcJsonFormat();

  /** Made up; nobody wrote these works. */
  private static final String SAMPLE =
      """
      {"version": "6.9", "hitCount": 2, "request": {"queryString": "night"}, "resultList": {"result": [
       {"id": "123", "source": "MED", "pmid": "123", "doi": "10.1000/a", "title": "Night <i>cafés</i>.",
        "authorString": "Hill A, King B.", "authorList": {"author": [
          {"fullName": "Hill A", "firstName": "Anna", "lastName": "Hill", "initials": "A",
           "authorId": {"type": "ORCID", "value": "0000-0002-1825-0097"},
           "authorAffiliationDetailsList": {"authorAffiliation": [{"affiliation": "University."}]}},
          {"collectiveName": "Night Group"}]},
        "journalInfo": {"issue": "3", "volume": "12", "dateOfPublication": "2025 Dec", "monthOfPublication": 12,
          "yearOfPublication": 2025, "journal": {"title": "Journal of Nights", "medlineAbbreviation": "J Nights", "issn": "1234-5679"}},
        "pubYear": "2025", "pageInfo": "45-9", "language": "eng", "abstractText": "<h4>Aim</h4>To see.",
        "pubTypeList": {"pubType": ["Journal Article", "Randomized Controlled Trial"]},
        "meshHeadingList": {"meshHeading": [{"majorTopic_YN": "Y", "descriptorName": "Depression",
          "meshQualifierList": {"meshQualifier": [{"abbreviation": "TH", "qualifierName": "therapy", "majorTopic_YN": "N"}]}}]},
        "keywordList": {"keyword": ["night", "café"]},
        "grantsList": {"grant": [{"grantId": "G1", "agency": "A Fund", "orderIn": 0}]},
        "commentCorrectionList": {"commentCorrection": [{"id": "99", "source": "MED", "type": "Erratum for", "reference": "J. 2024", "orderIn": 1}]},
        "isOpenAccess": "N", "citedByCount": 3},
       {"id": "PPR1", "source": "PPR", "title": "Lite", "authorString": "Hill A, et al.", "pubYear": "2020",
        "journalIssn": "1234-5679; ", "pubType": "preprint"}
      ]}}
      """;

  @Override
  protected RecordFormat format() {
    return FORMAT;
  }

  @Override
  protected String sample() {
    return SAMPLE;
  }

  private static Publication first() throws IOException {
    return Reading.of(FORMAT, SAMPLE).records().get(0);
  }

  private static String words(java.util.Optional<org.mindlinked.model.Text> text) {
    return text.orElseThrow().any();
  }

  @Test
  void reads_a_core_result() throws IOException {
    Publication work = first();

    assertThat(work.identifiers()).hasToString("[doi:10.1000/a, pmid:123]");
    assertThat(words(work.title())).isEqualTo("Night cafés.");
    assertThat(words(work.abstractText())).isEqualTo("Aim\nTo see.");
    assertThat(work.issued().orElseThrow()).hasToString("2025-12");
    assertThat(work.contributors()).hasSize(2);
    assertThat(work.contributors().get(0).identifiers()).hasToString("[orcid:0000-0002-1825-0097]");
    assertThat(work.designs()).containsExactly(StudyDesign.RANDOMISED_TRIAL);
    assertThat(work.subjects()).extracting(s -> s.code().orElse("-")).containsExactly("D003863");
    assertThat(work.keywords()).hasSize(2);
    assertThat(work.funding()).extracting(f -> f.grant().orElse("-")).containsExactly("G1");
    assertThat(work.relations())
        .extracting(r -> r.kind().notation().orElse("-") + " " + r.identifier().orElseThrow())
        .containsExactly("corrects pmid:99");
    assertThat(work.sources().get(0).format()).contains("europepmc-json");
    assertThat(Reading.unmapped(work)).containsExactly("result/isOpenAccess=N");
  }

  @Test
  void reads_a_lite_result() throws IOException {
    Publication lite = Reading.of(FORMAT, SAMPLE).records().get(1);

    assertThat(lite.contributorsComplete()).contains(false);
    assertThat(lite.issued().orElseThrow()).hasToString("2020");
  }

  @Test
  void an_empty_page_holds_no_records_and_says_so() throws IOException {
    Reading empty =
        Reading.of(FORMAT, "{\"hitCount\": 0, \"request\": {}, \"resultList\": {\"result\": []}}");

    assertThat(empty.found()).isZero();
    assertThat(empty.failure()).isNull();
    assertThat(empty.codes()).containsExactly(IoCodes.ANSWER);
  }

  @Test
  void an_error_of_the_server_is_told() throws IOException {
    Reading error =
        Reading.of(
            FORMAT,
            "{\"version\":\"6.9\",\"hitCount\":0,\"errMsg\":\"no such page\",\"resultList\":{\"result\":[]}}");

    assertThat(error.codes()).containsExactly(IoCodes.ANSWER);
    assertThat(error.failure()).hasMessageContaining("no such page");
  }

  @Test
  void is_recognised_by_its_content() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("{\"type\":\"Publication\",\"title\":\"A\"}".getBytes(UTF_8)))
        .isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("[]".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }
}
