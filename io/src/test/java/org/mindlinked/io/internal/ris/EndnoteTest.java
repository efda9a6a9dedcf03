package org.mindlinked.io.internal.ris;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;

class EndnoteTest {
  private static final EndnoteFormat FORMAT = new EndnoteFormat();

  /** Made up; nobody wrote these. */
  private static final String SAMPLE =
      """
      %0 Journal Article
      %A King, Ana
      %A Loner B
      %+ Here
      %T A night café
      %J Journal of nights
      %V 12
      %N 3
      %P 454-81
      %D 2021
      %8 Mar 5
      %@ 0033-2909
      %R 10.1000/cafe.1
      %2 PMC3544619
      %M 99000001
      %~ PubMed
      %K *Depression/therapy
      peer support
      %X First part.

      Second part.
      %Z see NCT01234567
      %U https://example.org/cafe
      %[ 2022/01/01
      %G eng
      %9 Review

      %0 Book Section
      %A Writer, One
      %E Editor, Two
      %T A chapter
      %B A book
      %I Press
      %@ 978-3-86680-192-9

      %A Refer
      %T A record without a type
      """;

  @Test
  void reads_articles_chapters_and_records_without_a_type() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(reading.records())
        .extracting(each -> each.publicationType().orElse(null))
        .containsExactly(PublicationType.REVIEW_ARTICLE, PublicationType.BOOK_SECTION, null);
    assertThat(reading.codes()).isEmpty();
    assertThat(reading.records())
        .extracting(each -> each.container().flatMap(c -> c.title()).map(t -> t.any()).orElse("-"))
        .containsExactly("Journal of nights", "A book", "-");
  }

  @Test
  void reads_the_fields_of_an_article_and_keeps_the_others_aside() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).records().get(0);

    assertThat(publication.identifiers())
        .hasToString(
            "[doi:10.1000/cafe.1, pmid:99000001, pmcid:PMC3544619, url:https://example.org/cafe]");
    assertThat(publication.issued().orElseThrow()).hasToString("2021-03-05");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.abstractText().orElseThrow().any())
        .isEqualTo("First part. Second part.");
    assertThat(publication.subjects()).hasSize(1);
    assertThat(publication.keywords())
        .extracting(text -> text.any())
        .containsExactly("peer support");
    assertThat(publication.registrations()).hasSize(1);
    assertThat(Reading.unmapped(publication))
        .containsExactly("%~=PubMed", "%Z=see NCT01234567", "%[=2022/01/01", "%+=Here");
  }

  @Test
  void warns_of_an_unknown_type_and_refuses_what_has_no_tag() throws IOException {
    Reading odd = Reading.of(FORMAT, "%0 Whatever\n%T a\n");

    assertThat(odd.codes()).containsExactly(IoCodes.ENTRY_TYPE);
    assertThat(Reading.unmapped(odd.only())).containsExactly("%0=Whatever");
    assertThat(Reading.of(FORMAT, "Dear Anna,\n\nhello\n").codes())
        .containsExactly(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void is_recognised_by_its_first_tag() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("%A Refer\n".getBytes(UTF_8))).isEqualTo(Recognition.LIKELY);
    assertThat(FORMAT.recognise("%PDF-1.4\n".getBytes(UTF_8))).isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("% a comment\n".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  @Test
  @Tag("shared")
  void takes_no_other_file_for_its_own() throws IOException {
    for (Path file : Corpus.files()) {
      assertThat(Corpus.recognised(file)).as("%s", file).isNotEqualTo("endnote");
    }
  }

  @Test
  void gives_the_same_records_whatever_ends_the_lines() throws IOException {
    for (String end : List.of("\r\n", "\r")) {
      Reading other = Reading.of(FORMAT, SAMPLE.replace("\n", end));
      assertThat(other.records())
          .extracting(Reading::unmapped)
          .isEqualTo(Reading.of(FORMAT, SAMPLE).records().stream().map(Reading::unmapped).toList());
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
