package org.mindlinked.io.internal.ris;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.stream.Recognition;

class RisReadTest {
  private static final RisReadFormat FORMAT = new RisReadFormat();

  /** Made up, as the rest here; nobody wrote these articles. */
  private static final String OVID =
      """
      1.
      TY  - JOUR
      DB  - Ovid MEDLINE(R) <2019>
      AN  - 99000001
      T1  - Night cafés: a trial
      A1  - King, Ana
      A1  - O'Hara, Jean-Luc
      Y1  - 2019//
      N2  - Made up.
      AB  - PsycINFO Database Record (c) 2019 Nobody, all rights reserved
      KW  - *Depression/th [Therapy]
      KW  - night
      SP  - No
      EP  - Specified
      DO  - https://dx.doi.org/10.1000/CAFE.1
      DO  - 10.1000/cafe.1
      SN  - 0033-2909
      SN  - 1939-1455
      M3  - Randomized Controlled Trial
      ER  -

      Link to the Ovid Full Text or citation:
      http://ovidsp.example.org/?AN=99000001

      7.
      TY  - CHAP
      T1  - A chapter
      T2  - A book
      A2  - Editor, Ed
      SN  - 978-3-86680-192-9
      SP  - 454
      EP  - 81
      ER  -
      http://resolver.example.org/sfx
      """;

  private static Publication only(String... lines) throws IOException {
    return Reading.of(FORMAT, "TY  - JOUR\n" + String.join("\n", lines) + "\nER  - \n").only();
  }

  @Test
  void warns_if_no_year_can_be_read() throws IOException {
    Reading none = Reading.of(FORMAT, "TY  - JOUR\nTI  - T\nPY  - 20203\nER  - \n");
    Reading other = Reading.of(FORMAT, "TY  - JOUR\nTI  - T\nPY  - 20203\nDA  - 2020\nER  - \n");

    assertThat(none.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.UNREAD_DATE);
              assertThat(problem.message()).contains("PY \"20203\"");
            });
    assertThat(Reading.unmapped(none.only())).containsExactly("PY=20203");
    assertThat(other.codes()).isEmpty();
    assertThat(Reading.unmapped(other.only())).containsExactly("PY=20203");
  }

  @Test
  void reads_ovids_numbers_dates_and_what_stands_behind_records() throws IOException {
    Reading reading = Reading.of(FORMAT, OVID);
    Publication first = reading.records().get(0);
    Publication second = reading.records().get(1);

    assertThat(reading.codes()).isEmpty();
    assertThat(first.identifiers()).hasToString("[doi:10.1000/cafe.1, pmid:99000001]");
    assertThat(first.issued().orElseThrow()).hasToString("2019");
    assertThat(first.abstractText().orElseThrow().any()).isEqualTo("Made up.");
    assertThat(first.rights().orElseThrow().any()).contains("all rights reserved");
    assertThat(first.pageStart()).isEmpty();
    assertThat(first.pageEnd()).isEmpty();
    assertThat(first.designs()).containsExactly(StudyDesign.RANDOMISED_TRIAL);
    assertThat(first.container().orElseThrow().issn())
        .hasToString("[issn:0033-2909, issn:1939-1455]");
    assertThat(first.subjects())
        .singleElement()
        .satisfies(s -> assertThat(s.qualifier().orElseThrow().any()).isEqualTo("Therapy"));
    assertThat(Reading.unmapped(first))
        .containsExactly(
            "DB=Ovid MEDLINE(R) <2019>",
            "(after ER)=Link to the Ovid Full Text or citation:",
            "(after ER)=http://ovidsp.example.org/?AN=99000001");
    assertThat(second.publicationType()).contains(PublicationType.BOOK_SECTION);
    assertThat(second.pageEnd()).contains("481");
    assertThat(second.container().orElseThrow().issn()).hasToString("[isbn:9783866801929]");
    assertThat(Reading.unmapped(second))
        .containsExactly("(before TY)=7.", "(after ER)=http://resolver.example.org/sfx");
  }

  @ParameterizedTest
  @CsvSource({
    "PY  - 2016/10/11/, 2016-10-11, ",
    "PY  - 2019//, 2019, ",
    "Y1  - 2012///, 2012, ",
    "PY  - 1948/07//, 1948-07, ",
    "PY  - 2019///Spring, 2019, PY=2019///Spring",
    "PY  - 2018|DA  - Mar 1, 2018-03-01, ",
    "PY  - 2018|DA  - SEP, 2018-09, ",
    "PY  - 2018|DA  - SEP-OCT, 2018, DA=SEP-OCT",
    "DA  - 2017/05/02|PY  - 2017, 2017-05-02, ",
    "PY  - 2018|DA  - 2017/05/02, 2018, DA=2017/05/02",
    "PY  - 2018|Y2  - 2020/01/01, 2018, Y2=2020/01/01",
    "PY  - 10 15, , PY=10 15",
  })
  void reads_dates_as_far_as_they_are_certain(String lines, String date, String kept)
      throws IOException {
    Publication publication = only(lines.split("\\|", -1));

    assertThat(publication.issued().map(Object::toString).orElse(null)).isEqualTo(date);
    assertThat(Reading.unmapped(publication)).isEqualTo(kept == null ? List.of() : List.of(kept));
  }

  @ParameterizedTest
  @CsvSource({
    "SP  - 245|EP  - 251, 245, 251, ",
    "SP  - 349-69, 349, 369, ",
    "SP  - 349|EP  - 69, 349, 369, ",
    "SP  - e0815, , , e0815",
    "SP  - 1008150|C7  - 1008150, , , 1008150",
    "SP  - 1|EP  - 9|C7  - 17, 1, 9, 17",
    "SP  - N.PAG, , , ",
    "SP  - No Pagination Specified, , , ",
    "SP  - S12|EP  - S14, S12, S14, ",
    "EP  - 423, , 423, ",
  })
  void tells_pages_from_numbers_of_articles(String lines, String start, String end, String number)
      throws IOException {
    Publication publication = only(lines.split("\\|", -1));

    assertThat(publication.pageStart().orElse(null)).isEqualTo(start);
    assertThat(publication.pageEnd().orElse(null)).isEqualTo(end);
    assertThat(publication.articleNumber().orElse(null)).isEqualTo(number);
    assertThat(Reading.unmapped(publication)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "L3  - 10.1000/a, [doi:10.1000/a], ",
    "M3  - 10.1000/a, [doi:10.1000/a], ",
    "UR  - http://dx.doi.org/10.1000/A, [doi:10.1000/a], ",
    "DO  - 10.1000/a|L3  - 10.1000/b, [doi:10.1000/a], L3=10.1000/b",
    "L2  - 10.1000/a|L3  - 10.1000/b, [], L2=10.1000/a;L3=10.1000/b",
    "L2  - http://a.example.org/x.pdf, [], L2=http://a.example.org/x.pdf",
    "UR  - http://a.example.org; http://b.example.org,"
        + " '[url:http://a.example.org, url:http://b.example.org]', ",
    "UR  - <Go to ISI>://WOS:000333482900004, [wos:000333482900004], ",
    "AN  - WOS:000333482900004, [wos:000333482900004], ",
    "AN  - 12345678, [], AN=12345678",
    "AN  - 12345678|DB  - PubMed, [pmid:12345678], DB=PubMed",
    "C2  - PMC3544619, [pmcid:PMC3544619], ",
    "C2  - something, [], C2=something",
    "'C3  - PUBMED 123,EMBASE 456', [pmid:123], 'C3=PUBMED 123,EMBASE 456'",
    "C3  - University of Nowhere, [], C3=University of Nowhere",
    "DO  - NA, [], ",
  })
  void takes_identifiers_by_their_form_and_place(String lines, String identifiers, String kept)
      throws IOException {
    Publication publication = only(lines.split("\\|", -1));

    assertThat(publication.identifiers()).hasToString(identifiers);
    assertThat(String.join(";", Reading.unmapped(publication))).isEqualTo(kept == null ? "" : kept);
    assertThat(publication.malformedIdentifiers()).isEmpty();
  }

  @Test
  void keeps_a_broken_doi_as_found() throws IOException {
    Publication publication = only("DO  - 10.1000", "UR  - www nothing");

    assertThat(publication.identifiers()).isEmpty();
    assertThat(publication.malformedIdentifiers())
        .extracting(bad -> bad.asFound())
        .contains("10.1000");
  }

  @Test
  void reads_people_and_nobody_called_et_al() throws IOException {
    Publication publication =
        only(
            "AU  - King, Ana, Jr",
            "AU  - Loner B",
            "AU  - World Health Organization,",
            "AU  - et al.",
            "A1  - Loner B",
            "AD  - Here",
            "A2  - Two, One; Four, Three",
            "PB  - Press");

    assertThat(publication.contributors())
        .extracting(
            each ->
                each.person()
                    .map(p -> p.family().orElse(p.full().orElse("")))
                    .orElse("(organisation)"),
            each -> each.roles().first().notation().orElseThrow())
        .containsExactly(
            tuple("King", "author"),
            tuple("Loner B", "author"),
            tuple("(organisation)", "author"),
            tuple("Two", "editor"),
            tuple("Four", "editor"),
            tuple("(organisation)", "publisher"));
    assertThat(publication.contributorsComplete()).contains(false);
    assertThat(Reading.unmapped(publication)).containsExactly("AD=Here");
  }

  @Test
  void a_sole_author_has_the_addresses() throws IOException {
    Publication publication = only("AU  - King, Ana", "AD  - Here", "There");

    assertThat(publication.contributors().get(0).affiliations()).hasSize(2);
  }

  @Test
  void reads_the_titles_of_journals_in_all_tags() throws IOException {
    Publication publication =
        only("JO  - J Night Soc", "T2  - Journal of nights", "J9  - J NIGHT", "JA  - J. Night");

    assertThat(publication.container().orElseThrow().title().orElseThrow().any())
        .isEqualTo("Journal of nights");
    assertThat(publication.container().orElseThrow().shortTitle().orElseThrow().any())
        .isEqualTo("J. Night");
    assertThat(Reading.unmapped(publication)).containsExactly("J9=J NIGHT", "JO=J Night Soc");
  }

  @Test
  void takes_lines_behind_one_keyword_for_keywords_and_others_for_wrapped_text()
      throws IOException {
    assertThat(only("KW  - one", "two", "three").keywords()).hasSize(3);
    assertThat(only("KW  - one", "KW  - two", "and a half").keywords())
        .extracting(text -> text.any())
        .containsExactlyInAnyOrder("one", "two and a half");
    assertThat(only("KW  - one", "      and a half").keywords()).hasSize(1);
  }

  @Test
  void takes_tags_as_programs_write_them() throws IOException {
    Publication publication =
        Reading.of(
                FORMAT,
                """
                \uFEFF
                ty  - jour
                TI - Title
                VO  -8
                  PY  - 2009
                AB  - It is so.
                IS it?
                x - y
                ER -
                """)
            .only();

    assertThat(publication.title().orElseThrow().any()).isEqualTo("Title");
    assertThat(publication.volume()).contains("8");
    assertThat(publication.issued().orElseThrow()).hasToString("2009");
    assertThat(publication.abstractText().orElseThrow().any()).isEqualTo("It is so. IS it? x - y");
  }

  @Test
  void keeps_lines_of_what_has_no_place_and_reads_registry_numbers_in_notes() throws IOException {
    Publication publication = only("U3  - One", "", "two", "N1  - see NCT01234567", "ZZ  - z");

    assertThat(Reading.unmapped(publication))
        .containsExactly("U3=One\ntwo", "N1=see NCT01234567", "ZZ=z");
    assertThat(publication.registrations())
        .singleElement()
        .satisfies(r -> assertThat(r.identifier()).hasToString("nct:NCT01234567"));
  }

  @Test
  void keeps_the_study_of_revman_and_the_labels_of_asreview() throws IOException {
    Publication publication = only("NS  - King 2019", "N1  - ASReview_relevant");

    assertThat(Reading.unmapped(publication))
        .containsExactly("NS=King 2019", "N1=ASReview_relevant");
  }

  @ParameterizedTest
  @CsvSource({
    "JOUR, journal-article, , ",
    "EJOUR, journal-article, TY=EJOUR, ",
    "Journal Article, journal-article, , ML-IO-055",
    "'', , , ML-IO-055",
    "WHAT, , TY=WHAT, ML-IO-055",
    "GEN, , , ",
    "PAT, Patent, , ",
  })
  void accepts_types_of_any_kind_and_says_what_is_odd(
      String word, String type, String kept, String code) throws IOException {
    Reading reading = Reading.of(FORMAT, "TY  - " + word + "\nTI  - a\nER  -\n");

    assertThat(
            reading
                .only()
                .publicationType()
                .map(t -> t.notation().orElseGet(() -> t.label().orElseThrow().any()))
                .orElse(null))
        .isEqualTo(type);
    assertThat(Reading.unmapped(reading.only()))
        .isEqualTo(kept == null ? List.of() : List.of(kept));
    assertThat(reading.codes()).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void tells_the_kind_of_article_that_m3_says() throws IOException {
    Publication review = only("M3  - Review; Meta-Analysis");
    Publication other = only("M3  - Short Survey");

    assertThat(review.publicationType()).contains(PublicationType.REVIEW_ARTICLE);
    assertThat(review.designs()).containsExactly(StudyDesign.META_ANALYSIS);
    assertThat(Reading.unmapped(review)).isEmpty();
    assertThat(other.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(Reading.unmapped(other)).containsExactly("M3=Short Survey");
  }

  @Test
  void refuses_a_record_without_type_and_goes_on_behind_it() throws IOException {
    Reading reading =
        Reading.of(
            FORMAT, "TY  - JOUR\nTI  - 1\nER  -\n\nTI  - 2\nER  -\n\nTY  - JOUR\nTI  - 3\nER  -\n");

    assertThat(reading.found()).isEqualTo(3);
    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(reading.problems().get(0).location().line()).hasValue(5L);
    assertThat(reading.records())
        .extracting(r -> r.title().orElseThrow().any())
        .containsExactly("1", "3");
  }

  @Test
  void accepts_a_missing_end_with_a_warning() throws IOException {
    Reading reading = Reading.of(FORMAT, "TY  - JOUR\nTI  - 1\n\nTY  - JOUR\nTI  - 2\n");

    assertThat(reading.records()).hasSize(2);
    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_END, IoCodes.ENTRY_END);
  }

  @Test
  void keeps_fields_before_the_type_aside() throws IOException {
    Reading reading = Reading.of(FORMAT, "TI  - lost\nTY  - JOUR\nTI  - 2\nER  -\n");

    assertThat(reading.only().title().orElseThrow().any()).isEqualTo("2");
    assertThat(Reading.unmapped(reading.only())).containsExactly("TI=lost");
    assertThat(reading.codes()).containsExactly(IoCodes.STRAY_TEXT);
  }

  @Test
  void is_recognised_by_its_first_tag() {
    assertThat(FORMAT.recognise(OVID.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("\uFEFFTY  -\nER  -\n".getBytes(UTF_8)))
        .isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<1>\nTY  - JOUR\n".getBytes(UTF_8)))
        .isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("PMID- 1\nTI  - a\n".getBytes(UTF_8))).isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("<a>\nTY  - JOUR\n</a>".getBytes(UTF_8))).isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("FN x\nPT J\nER\n".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  @Test
  void gives_the_same_records_whatever_ends_the_lines() throws IOException {
    List<String> kept =
        Reading.of(FORMAT, OVID).records().stream().map(RisReadTest::shown).toList();
    for (String end : List.of("\r\n", "\r")) {
      Reading other = Reading.of(FORMAT, OVID.replace("\n", end));
      assertThat(other.records().stream().map(RisReadTest::shown).toList()).isEqualTo(kept);
    }
  }

  private static String shown(Publication publication) {
    return publication.title() + " " + publication.keywords() + Reading.unmapped(publication);
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    byte[] file = OVID.getBytes(UTF_8);
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
      byte[] file = Reading.mutated(OVID.getBytes(UTF_8), random);
      Reading reading = Reading.of(FORMAT, file);
      assertThat(reading.addsUp()).as("try %d: %s", i, reading).isTrue();
    }
  }
}
