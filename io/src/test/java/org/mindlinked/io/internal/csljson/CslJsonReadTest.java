package org.mindlinked.io.internal.csljson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.ReaderContract;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;

class CslJsonReadTest extends ReaderContract {
  private static final CslJsonReadFormat FORMAT = new CslJsonReadFormat();

  /** Made up; nobody wrote these articles. */
  private static final String SAMPLE =
      """
      [
        {"id": "night:1", "type": "article-journal", "title": "The <i>night</i> café &amp; p < 0.05",
         "author": [
           {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"},
           {"family": "Humboldt", "given": "Anna", "dropping-particle": "von", "suffix": "Jr",
            "literal": "somebody else"},
           {"family": "Fenner", "given": "Martin", "literal": "Fenner, Martin"},
           {"literal": "The Night Group"}],
         "editor": [{"family": "Ross", "given": "Cody", "sequence": "first"}],
         "issued": {"date-parts": [["2021", 3], [2021, 5]], "season": "spring"},
         "container-title": "Journal of Nights", "journalAbbreviation": "J Nights",
         "volume": 12, "issue": "3", "page": "454-81", "number": "e17", "ISSN": "1234-5679, 1234-5678",
         "DOI": "https://doi.org/10.1000/NIGHT.1", "PMID": "123", "URL": "http://example.org/n",
         "language": "en-GB", "keyword": "night; café, open", "accessed": {"date-parts": [[2022]]},
         "abstract": "<jats:p>One.</jats:p><jats:p>Two.</jats:p>", "note": "PMCID: none"},
        {"type": "review", "title": "", "issued": {"raw": "2019-05"}, "id": 7},
        {"title": "Untyped", "issued": {"date-parts": [[2020, 21]], "circa": true}},
        {"type": "chapter", "title": "In a book", "ISBN": "978-3-86680-192-9",
         "issued": {"literal": "in press"}, "DOI": "not a doi"}
      ]
      """;

  @Override
  protected RecordFormat format() {
    return FORMAT;
  }

  @Override
  protected String sample() {
    return SAMPLE;
  }

  private static Publication record(int index) throws IOException {
    return Reading.of(FORMAT, SAMPLE).records().get(index);
  }

  @Test
  void reads_names_with_particles_and_organisations() throws IOException {
    assertThat(record(0).contributors())
        .extracting(
            each -> each.person().flatMap(p -> p.family()).orElse("-"),
            each -> each.person().flatMap(p -> p.given()).orElse("-"),
            each -> each.person().flatMap(p -> p.suffix()).orElse("-"),
            each -> each.roles().first().notation().orElseThrow())
        .containsExactly(
            tuple("van Beethoven", "Ludwig", "-", "author"),
            tuple("Humboldt", "Anna von", "Jr", "author"),
            tuple("Fenner", "Martin", "-", "author"),
            tuple("-", "-", "-", "author"),
            tuple("Ross", "Cody", "-", "editor"));
    assertThat(record(0).organisations())
        .extracting(o -> o.name().any())
        .contains("The Night Group");
  }

  @Test
  void reads_the_variables_of_an_article() throws IOException {
    Publication publication = record(0);

    assertThat(publication.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(publication.title().orElseThrow().any()).isEqualTo("The night café & p < 0.05");
    assertThat(publication.abstractText().orElseThrow().any()).isEqualTo("One.\nTwo.");
    assertThat(publication.issued().orElseThrow()).hasToString("2021-03");
    assertThat(publication.volume()).contains("12");
    assertThat(publication.pageStart()).contains("454");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.articleNumber()).contains("e17");
    assertThat(publication.languages()).containsExactly("en-GB");
    assertThat(publication.identifiers())
        .hasToString("[doi:10.1000/night.1, pmid:123, url:http://example.org/n]");
    assertThat(publication.keywords())
        .extracting(k -> k.any())
        .containsExactly("café, open", "night");
    assertThat(publication.container().orElseThrow().issn()).hasToString("[issn:1234-5679]");
  }

  @Test
  void keeps_aside_all_that_has_no_place() throws IOException {
    assertThat(Reading.unmapped(record(0)))
        .containsExactlyInAnyOrder(
            "ISSN=1234-5678",
            "id=night:1",
            "author/literal=somebody else",
            "editor/sequence=first",
            "issued/date-parts=[2021,5]",
            "issued/season=spring",
            "accessed={\"date-parts\":[[2022]]}",
            "note=PMCID: none");
  }

  @Test
  void reads_dates_as_far_as_they_are_certain() throws IOException {
    assertThat(record(1).issued().orElseThrow()).hasToString("2019-05");
    assertThat(record(1).title()).isEmpty();
    assertThat(record(2).issued().orElseThrow()).hasToString("2020");
    assertThat(Reading.unmapped(record(2)))
        .containsExactly("issued={\"date-parts\":[[2020,21]],\"circa\":true}");
    assertThat(record(3).issued()).isEmpty();
    assertThat(Reading.unmapped(record(3))).containsExactly("issued=in press");
  }

  @Test
  void a_type_that_means_something_else_keeps_its_word() throws IOException {
    assertThat(record(1).publicationType().orElseThrow().label().orElseThrow().any())
        .isEqualTo("review");
    assertThat(record(2).publicationType()).isEmpty();
    assertThat(record(3).publicationType()).contains(PublicationType.BOOK_SECTION);
    assertThat(record(3).malformedIdentifiers())
        .extracting(m -> m.asFound())
        .containsExactly("not a doi");
  }

  @Test
  void a_broken_item_is_refused_and_the_others_are_read() throws IOException {
    Reading reading =
        Reading.of(
            FORMAT,
            """
            [{"type": "book", "title": "One"},
             {"type": "book", "title": "Two},
             {"type": "book", "title": "Three"},
             {"creators": []}, 5]
            """);

    assertThat(reading.records())
        .extracting(r -> r.title().orElseThrow().any())
        .containsExactly("One", "Three");
    assertThat(reading.found()).isEqualTo(5);
    assertThat(reading.codes())
        .containsExactly(IoCodes.SYNTAX, IoCodes.ENTRY_SHAPE, IoCodes.ENTRY_SHAPE);
    assertThat(reading.problems().get(0).location().line()).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'book','title':'A','id':'x'} | 1 | LIKELY",
        "[{'type':'book','title':'A','issued':{'date-parts':[[2001]]}}] | 1 | CERTAIN",
        "{'items':[{'type':'book','title':'A','DOI':'10.1000/1'},{'type':'book'}]} | 2 | CERTAIN",
        "{'a':{'type':'book','title':'A','DOI':'10.1000/1'},'b':[{'type':'map','id':'x'}]} | 2 | CERTAIN",
        "[] | 0 | NO",
        "{'type':'Publication','title':'A','id':'https://example.org/1'} | 1 | NO",
        "{'resourceType':'Citation','type':'book','title':'x','id':'1'} | 1 | NO",
      })
  void is_recognised_in_every_frame(String json, int found, Recognition sure) throws IOException {
    String file = json.replace('\'', '"');
    assertThat(FORMAT.recognise(file.getBytes(UTF_8))).isEqualTo(sure);
    assertThat(Reading.of(FORMAT, file).found()).isEqualTo(found);
  }
}
