package org.mindlinked.io.internal.ovid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.stream.Recognition;

class OvidTest {
  private static final OvidFormat FORMAT = new OvidFormat();

  /** Made up; nobody wrote these. */
  private static final String SAMPLE =
      """
      <1>
      Database
        Ovid MEDLINE(R) <1946 to Present>
      Unique Identifier
        99000001
      Author
        King, Ana MD *;  O'Hara, Jean-Luc +;  Loner B
      Institution
        (*)Department of Cafés, Nowhere;
        (+)Night Trust, Nowhere.
      Title
        A night café.[Article]
      Source
        Journal of nights.  12(3):454-81, 2021 Mar 05.
      MeSH Subject Headings
        *Depression/th [Therapy]; Humans
      Publication Type
        Journal Article.  Randomized Controlled Trial.
      Secondary Source ID
        NCT01234567
      References
        One. 2001.

        Two
        and a half. 2002.

      <9>
      TI
        Another
      SO
        Journal of nights. Vol.12(3), 2019, pp. 454-481.
      """;

  @Test
  void reads_authors_with_the_institutions_of_their_marks() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).records().get(0);

    assertThat(publication.contributors())
        .extracting(
            each -> each.person().orElseThrow().given().orElse("-"),
            each -> each.affiliations().size())
        .containsExactly(tuple("Ana", 1), tuple("Jean-Luc", 1), tuple("-", 0));
    assertThat(publication.identifiers()).hasToString("[pmid:99000001]");
    assertThat(publication.references())
        .extracting(each -> each.text().orElseThrow().any())
        .containsExactly("One. 2001.", "Two and a half. 2002.");
    assertThat(publication.registrations()).hasSize(1);
    assertThat(publication.title().orElseThrow().any()).isEqualTo("A night café.");
  }

  @Test
  void reads_types_that_stand_in_one_line() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).records().get(0);

    assertThat(publication.designs()).containsExactly(StudyDesign.RANDOMISED_TRIAL);
    assertThat(publication.subjects())
        .extracting(subject -> subject.code().orElse("-"))
        .containsExactly("D003863", "D006801");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Journal of nights.  12(3):454-81, 2021 Mar 05. | [12, 3, 454, 481, 2021-03-05]",
        "Journal of nights.   8(6):1048-1064, September 2015. | [8, 6, 1048, 1064, 2015-09]",
        "Journal of nights. Vol.12(3), 2019, pp. 454-481. | [12, 3, 454, 481, 2019]",
        "Journal of nights. 12 (3) (pp 454-481), 2021. | [12, 3, 454, 481, 2021]",
        "Journal of nights. | [-, -, -, -, -]",
      })
  void reads_where_an_article_stands(String source, String parts) throws IOException {
    Publication publication =
        Reading.of(FORMAT, "<1>\nTitle\n  a\nSource\n  " + source + "\n").only();

    assertThat(publication.container().orElseThrow().title().orElseThrow().any())
        .isEqualTo("Journal of nights");
    assertThat(
            Arrays.asList(
                publication.volume().orElse("-"),
                publication.issue().orElse("-"),
                publication.pageStart().orElse("-"),
                publication.pageEnd().orElse("-"),
                publication.issued().map(Object::toString).orElse("-")))
        .hasToString(parts);
    assertThat(Reading.unmapped(publication)).isEmpty();
  }

  @Test
  void keeps_aside_what_has_no_place() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(reading.codes()).isEmpty();
    assertThat(Reading.unmapped(reading.records().get(1))).containsExactly("(number)=9");
    assertThat(Reading.unmapped(reading.records().get(0)))
        .containsExactly(
            "Database=Ovid MEDLINE(R) <1946 to Present>",
            "Author=King, Ana MD *;  O'Hara, Jean-Luc +;  Loner B",
            "Title=A night café.[Article]",
            "Institution=(*)Department of Cafés, Nowhere; (+)Night Trust, Nowhere.");
  }

  @Test
  void refuses_what_has_no_number() throws IOException {
    assertThat(Reading.of(FORMAT, "Dear Anna,\n").codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(Reading.of(FORMAT, "<1>\n").codes()).containsExactly(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void is_recognised_by_its_number_and_a_name() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<1>\nTY  - JOUR\n".getBytes(UTF_8))).isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("<a>\nb\n c".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  // grep -c '^<[0-9]*>' FILE; grep -A1 '^DOI Number' FILE
  // awk '/^References/{r=1;next} /^[A-Z]/{r=0} r&&/^  /{n++} END{print n+0}' FILE
  @ParameterizedTest
  @CsvSource({
    "jabref-OvidImporterTest4.txt, 1, doi:10.1002/eco.1563, 4, 108",
    "jabref-OvidImporterTest6.txt, 1, doi:10.1097/bot.0000000000000502, 4, 0",
  })
  @Tag("shared")
  void has_the_records_that_other_tools_count(
      String name, int found, String doi, int authors, int references) throws IOException {
    Reading reading = Corpus.read("ovid-endnote/" + name);

    assertThat(Corpus.recognised(Corpus.folder().resolve("ovid-endnote/" + name)))
        .isEqualTo("ovid");
    assertThat(reading.found()).isEqualTo(found);
    assertThat(reading.rejected()).isZero();
    assertThat(Corpus.doi(reading.only())).isEqualTo(doi);
    assertThat(reading.only().contributors()).hasSize(authors);
    assertThat(reading.only().references()).hasSize(references);
  }

  @Test
  @Tag("shared")
  void takes_no_other_file_for_its_own() throws IOException {
    for (Path file : Corpus.files()) {
      if (!file.toString().contains("OvidImporter")) {
        assertThat(Corpus.recognised(file)).as("%s", file).isNotEqualTo("ovid");
      }
    }
  }

  @Test
  void gives_the_same_records_whatever_ends_the_lines() throws IOException {
    List<String> kept =
        Reading.of(FORMAT, SAMPLE).records().stream()
            .flatMap(each -> Reading.unmapped(each).stream())
            .toList();
    for (String end : List.of("\r\n", "\r")) {
      assertThat(
              Reading.of(FORMAT, SAMPLE.replace("\n", end)).records().stream()
                  .flatMap(each -> Reading.unmapped(each).stream())
                  .toList())
          .isEqualTo(kept);
    }
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    byte[] file = SAMPLE.getBytes(UTF_8);
    for (int length = 0; length <= file.length; length++) {
      Reading reading = Reading.of(FORMAT, Arrays.copyOf(file, length));
      assertThat(reading.addsUp()).as("%d bytes: %s", length, reading).isTrue();
    }
  }

  @Test
  void changed_bytes_give_records_or_coded_problems() throws IOException {
    mutate(300, 7);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    mutate(200_000, 8);
  }

  private static void mutate(int tries, long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < tries; i++) {
      Reading reading = Reading.of(FORMAT, Reading.mutated(SAMPLE.getBytes(UTF_8), random));
      assertThat(reading.addsUp()).as("try %d: %s", i, reading).isTrue();
    }
  }
}
