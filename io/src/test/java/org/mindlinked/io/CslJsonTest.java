package org.mindlinked.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Study;

class CslJsonTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void an_article_has_a_variable_for_each_value() throws IOException {
    assertThat(Exports.write("csl-json", Exports.article()))
        .isEqualTo(
            """
            [
              {
                "id": "https://example.org/publication/1",
                "type": "article-journal",
                "title": "Night cafés",
                "author": [
                  {"family": "Lloyd-Evans", "given": "Brynmor"},
                  {"family": "Sato", "given": "Yuki", "suffix": "jr"},
                  {"literal": "The Night Group"},
                  {"family": "Zhang", "given": "Li"}
                ],
                "editor": [
                  {"literal": "R. Ní Bhriain"}
                ],
                "issued": {"date-parts": [[2023, 6]]},
                "container-title": "Journal of Nights",
                "container-title-short": "J Nights",
                "volume": "23",
                "issue": "1",
                "number": "e1106",
                "number-of-pages": "14",
                "DOI": "10.1234/night.1",
                "PMID": "12345",
                "PMCID": "PMC67890",
                "ISSN": "1471-244X",
                "URL": "https://discovery.ucl.ac.uk/id/eprint/10179598",
                "language": "en",
                "abstract": "Cafés at night.\\n\\nThey are open.",
                "keyword": "crisis; night",
                "note": "Retracted by doi:10.1234/night.2\\nThe source shortens the list of contributors before its last name\\nThe source cuts the abstract short\\nFunder: A Fund\\nLicence https://creativecommons.org/licenses/by/4.0/",
                "custom": {"record": "https://example.org/publication/1", "publication-type": "systematic-review", "people": ["R. Ní Bhriain"]}
              }
            ]
            """);
  }

  @Test
  void a_study_gives_its_primary_report_first() throws IOException {
    Publication protocol = Publication.builder().title("Plan").build();
    Publication primary = Publication.builder().title("Result").build();
    Study study =
        Study.builder()
            .id(Iri.of("https://example.org/study/1"))
            .addReports(Report.builder().publication(protocol).role(ReportRole.PROTOCOL).build())
            .addReports(Report.builder().publication(primary).role(ReportRole.PRIMARY).build())
            .build();
    JsonNode items = JSON.readTree(Exports.write("csl-json", study));
    assertThat(items.findValuesAsText("id"))
        .containsExactly(
            "https://example.org/study/1#report-2.publication",
            "https://example.org/study/1#report-1.publication");
    assertThat(items.findValuesAsText("type")).containsOnly("document");
    assertThat(items.get(0).get("custom").get("report").asText()).isEqualTo("primary");
  }

  @Test
  void without_publications_the_list_is_empty() throws IOException {
    Study study = Study.builder().id(Iri.of("https://example.org/study/1")).build();
    assertThat(Exports.write("csl-json", study)).isEqualTo("[]\n");
    assertThat(Exports.write("csl-json", List.of())).isEqualTo("[]\n");
  }

  @Test
  void the_seeds_are_csl_json() throws IOException {
    String written = Exports.write("csl-json", Exports.seeds());
    assertThat(CslSchema.faults(written)).isEmpty();
    assertThat(JSON.readTree(written)).hasSizeGreaterThan(10);
  }
}
