package org.mindlinked.io.internal.crossref;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.ReaderContract;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;

class CrossrefJsonTest extends ReaderContract {
  private static final CrossrefJsonFormat FORMAT = new CrossrefJsonFormat();

  /** Made up; nobody wrote these works. */
  private static final String SAMPLE =
      """
      {"status": "ok", "message-type": "work-list", "message-version": "1.0.0",
       "message": {"facets": {}, "total-results": 3, "items": [
        {"DOI": "10.1000/a", "type": "posted-content", "subtype": "preprint", "title": ["Night <i>cafés</i>"],
         "author": [{"given": "Anna", "family": "Hill", "ORCID": "http://orcid.org/0000-0002-1825-0097",
           "sequence": "first",
           "affiliation": [{"name": "University", "id": [{"id": "https://ror.org/02mhbdp94", "id-type": "ROR", "asserted-by": "publisher"}]}]},
           {"name": "Night Group", "sequence": "additional", "affiliation": []}],
         "abstract": "<jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title><jats:p>One &amp; two.</jats:p></jats:sec>",
         "issued": {"date-parts": [[2021, 8, 18]]}, "posted": {"date-parts": [[2021, 8, 18]]},
         "container-title": ["Journal of Nights"], "short-container-title": ["J Nights"], "ISSN": ["1234-5679"],
         "issn-type": [{"type": "print", "value": "1234-5679"}],
         "funder": [{"name": "A Fund", "DOI": "10.13039/100000104", "doi-asserted-by": "publisher", "award": ["1", "2"]}, {"name": "B"}],
         "license": [{"URL": "https://creativecommons.org/licenses/by/4.0/", "content-version": "vor", "delay-in-days": 0}],
         "relation": {"is-preprint-of": [{"id-type": "doi", "id": "10.1000/b", "asserted-by": "subject"}]},
         "update-to": [{"DOI": "10.1000/c", "type": "correction", "label": "Correction", "updated": {"date-parts": [[2020]]}}],
         "reference": [{"key": "r1", "doi-asserted-by": "crossref", "DOI": "10.1000/d", "author": "Hill", "year": "2001"},
           {"key": "r2", "unstructured": "Somebody (1999)."}],
         "reference-count": 2, "references-count": 2, "is-referenced-by-count": 13,
         "clinical-trial-number": [{"clinical-trial-number": "NCT01234567", "registry": "10.18810/x"}],
         "URL": "http://dx.doi.org/10.1000/a", "member": "1"},
        {"DOI": "10.1000/e", "title": [], "type": "journal-article", "prefix": "10.1000"},
        {"ISSN": [], "publisher": "no work"}
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
  void reads_a_work_of_a_list() throws IOException {
    Publication work = first();

    assertThat(words(work.title())).isEqualTo("Night cafés");
    assertThat(words(work.abstractText())).isEqualTo("Aim\nOne & two.");
    assertThat(work.publicationType()).contains(PublicationType.PREPRINT);
    assertThat(work.issued().orElseThrow()).hasToString("2021-08-18");
    assertThat(work.contributors()).hasSize(2);
    assertThat(work.contributors().get(0).identifiers()).hasToString("[orcid:0000-0002-1825-0097]");
    assertThat(work.organisations().toString()).contains("ror:02mhbdp94").contains("Night Group");
    assertThat(work.funding())
        .extracting(f -> f.grant().orElse("-"))
        .containsExactly("1", "2", "-");
    assertThat(work.license().orElseThrow())
        .hasToString("https://creativecommons.org/licenses/by/4.0/");
    assertThat(work.relations())
        .extracting(r -> r.kind().notation().orElse("-") + " " + r.identifier().orElseThrow())
        .containsExactly("preprint-of doi:10.1000/b", "corrects doi:10.1000/c");
    assertThat(work.references())
        .extracting(r -> words(r.text()))
        .containsExactly("Hill, 2001", "Somebody (1999).");
    assertThat(work.referencesTotal()).hasValue(2);
    assertThat(work.registrations())
        .extracting(r -> r.identifier().toString())
        .containsExactly("nct:NCT01234567");
    assertThat(work.sources().get(0).metrics()).extracting(m -> m.value()).containsExactly(13L);
  }

  @Test
  void keeps_aside_all_that_has_no_place() throws IOException {
    assertThat(Reading.unmapped(first()))
        .contains(
            "posted={\"date-parts\":[[2021,8,18]]}",
            "author/sequence=first",
            "issn-type/type=print",
            "license/delay-in-days=0",
            "member=1");
  }

  @Test
  void refuses_what_is_no_work_and_reads_the_others() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(reading.found()).isEqualTo(3);
    assertThat(reading.records()).hasSize(2);
    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void reads_a_message_of_one_work_and_a_work_alone() throws IOException {
    String work = "{\"DOI\":\"10.1000/a\",\"title\":[\"One\"],\"author\":[]}";

    assertThat(
            words(
                Reading.of(FORMAT, "{\"message\":" + work + ",\"status\":\"ok\"}").only().title()))
        .isEqualTo("One");
    assertThat(words(Reading.of(FORMAT, work).only().title())).isEqualTo("One");
    assertThat(FORMAT.recognise(work.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
  }

  @Test
  void says_that_a_list_is_empty() throws IOException {
    Reading reading =
        Reading.of(FORMAT, "{\"message-type\":\"work-list\",\"message\":{\"items\":[]}}");
    assertThat(reading.found()).isZero();
    assertThat(reading.codes()).containsExactly(IoCodes.ANSWER);
    assertThat(reading.failure()).isNull();
  }

  @Test
  void is_recognised_by_its_content() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("{\"type\":\"Publication\",\"title\":\"A\"}".getBytes(UTF_8)))
        .isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("[]".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  @Test
  void says_what_crossref_says_when_the_question_was_wrong() throws IOException {
    String answer =
        """
        {"status":"failed","message-type":"validation-failure","message":[
          {"type":"parameter-not-allowed","value":"foo","message":"there is no parameter foo"}]}
        """;
    Reading reading = Reading.of(FORMAT, answer);

    assertThat(FORMAT.recognise(answer.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(reading.codes()).containsExactly(IoCodes.ANSWER);
    assertThat(reading.problems().get(0).message()).contains("there is no parameter foo");
    assertThat(reading.rejected()).isEqualTo(1);
  }
}
