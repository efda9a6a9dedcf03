package org.mindlinked.io.internal.openalex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.ReaderContract;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;

class OpenAlexTest extends ReaderContract {
  private static final OpenAlexFormat FORMAT = new OpenAlexFormat();

  /** Made up; nobody wrote these works. */
  private static final String SAMPLE =
      """
      {"meta": {"count": 2, "per_page": 25}, "results": [
       {"id": "https://openalex.org/W123", "doi": "https://doi.org/10.1000/a", "title": "Night cafés",
        "display_name": "Night cafés", "publication_year": 2020, "publication_date": "2020-02-03",
        "ids": {"openalex": "https://openalex.org/W123", "doi": "https://doi.org/10.1000/a", "mag": "9",
          "pmid": "https://pubmed.ncbi.nlm.nih.gov/123"}, "language": "en",
        "primary_location": {"is_oa": true, "license": "cc-by", "source": {"display_name": "Journal of Nights",
          "issn_l": "1234-5679", "issn": ["1234-5679"], "type": "journal", "host_organization_name": "Nobody"}},
        "type": "article", "open_access": {"is_oa": true, "oa_status": "gold"}, "is_authors_truncated": true,
        "authorships": [{"author_position": "first", "author": {"id": "https://openalex.org/A1",
          "display_name": "Anna Hill", "orcid": "https://orcid.org/0000-0002-1825-0097"},
          "institutions": [{"id": "https://openalex.org/I1", "display_name": "University", "ror": "https://ror.org/02mhbdp94"}],
          "raw_author_name": "Hill, A."}],
        "biblio": {"volume": "1", "issue": null, "first_page": "3", "last_page": "9"}, "cited_by_count": 7,
        "mesh": [{"descriptor_ui": "D003863", "descriptor_name": "Depression", "qualifier_ui": "Q1", "qualifier_name": "therapy", "is_major_topic": true}],
        "grants": [{"funder": "https://openalex.org/F1", "funder_display_name": "A Fund", "award_id": "G1"}],
        "referenced_works_count": 2, "referenced_works": ["https://openalex.org/W1", "https://openalex.org/W2"],
        "abstract_inverted_index": {"Cafés": [0], "at": [1, 3], "night,": [2], "noon.": [4]}},
       {"id": "https://openalex.org/W124", "title": null, "type": "article", "abstract_inverted_index": {"gap": [3]}}
      ]}
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
  void reads_a_work() throws IOException {
    Publication work = first();

    assertThat(words(work.abstractText())).isEqualTo("Cafés at night, at noon.");
    assertThat(work.identifiers()).hasToString("[doi:10.1000/a, pmid:123, openalex:W123]");
    assertThat(work.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(work.issued().orElseThrow()).hasToString("2020-02-03");
    assertThat(work.contributorsComplete()).contains(false);
    assertThat(work.contributors().get(0).person().orElseThrow().full()).contains("Anna Hill");
    assertThat(work.organisations().toString()).contains("ror:02mhbdp94");
    assertThat(work.subjects()).extracting(s -> s.code().orElse("-")).containsExactly("D003863");
    assertThat(work.funding()).extracting(f -> f.grant().orElse("-")).containsExactly("G1");
    assertThat(work.references()).hasSize(2);
    assertThat(work.access()).contains(AccessRoute.GOLD);
    assertThat(work.sources().get(0).metrics()).extracting(m -> m.value()).containsExactly(7L);
    assertThat(Reading.unmapped(work))
        .contains("ids/mag=9", "authorships/raw_author_name=Hill, A.", "mesh/qualifier_ui=Q1");
  }

  @Test
  void keeps_an_abstract_with_gaps_aside_and_a_work_without_title() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(reading.codes()).containsExactly(IoCodes.NO_TITLE);
    assertThat(Reading.unmapped(reading.records().get(1)))
        .containsExactly("abstract_inverted_index={\"gap\":[3]}");
    assertThat(
            words(
                java.util.Optional.of(
                    reading
                        .records()
                        .get(1)
                        .publicationType()
                        .orElseThrow()
                        .label()
                        .orElseThrow())))
        .isEqualTo("article");
  }

  @Test
  void a_list_of_a_hundred_authors_is_a_cut_one() throws IOException {
    String authors =
        "{\"author\":{\"display_name\":\"A B\"}},".repeat(99)
            + "{\"author\":{\"display_name\":\"Y Z\"}}";
    String work = "{\"id\":\"https://openalex.org/W1\",\"authorships\":[" + authors + "]}";

    assertThat(Reading.of(FORMAT, work).only().contributorsComplete()).contains(false);
    assertThat(
            Reading.of(FORMAT, work.replace(authors + "]", authors + "],\"authors_count\":100"))
                .only()
                .contributorsComplete())
        .isEmpty();
  }

  @Test
  void is_recognised_by_its_content() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("{\"type\":\"Publication\",\"title\":\"A\"}".getBytes(UTF_8)))
        .isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("[]".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }
}
