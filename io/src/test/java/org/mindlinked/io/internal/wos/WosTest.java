package org.mindlinked.io.internal.wos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;

class WosTest {
  private static final WosFormat FORMAT = new WosFormat();

  /** Made up; nobody wrote these articles. */
  private static final String SAMPLE =
      """
      FN Clarivate Analytics Web of Science
      VR 1.0
      PT J
      AU Hill, AB
         O'Hara, J
         Hill, C
      AF Hill, Ann Bea
         O'Hara, Jöran-Luc
         Hill, C.
      CA Night Group
      TI A night café: somewhere
         to go
      SO JOURNAL OF NIGHTS
      LA English
      DT Article; Early Access
      DE night; café
         culture; crisis
      ID CARE
      AB Made up.
         Twice.
      C1 [Hill, Ann Bea; Hill, C.] Univ Nowhere, Dept Cafes, Town,
         Country.
         [Nobody, N.] Univ Elsewhere, Country.
         Night Trust, Country.
      C3 University of Nowhere
      RP Hill, AB (corresponding author), Univ Nowhere, Country.
      EM a@example.org
      RI Hill, Ann Bea/A-1234-2011
      OI Hill, Ann Bea/0000-0002-1825-0097; Other, Name/0000-0001-5109-3700
      FU Night Trust [N-1, N-2]; Somebody
      FX Thanks to all. The trial is ISRCTN12345678.
      CR Dale B, 2001, J NIGHTS, V1, P2, DOI 10.1000/n.1
         Dale B, 2002, J NIGHTS, V2, P3, DOI [10.1000/n.2, 10.1000/n.3]
         Dale B, 2003, NIGHTS
      NR 3
      TC 5
      Z9 6
      U1 1
      PU NIGHT PRESS
      SN 1234-5679
      J9 J NIGHTS
      JI J. Nights
      PD MAR-APR
      PY 2021
      VL 12
      IS 3
      BP 454
      EP 481
      DI 10.1000/cafe.1
      PG 28
      WC Psychology, Clinical; Psychiatry
      SC Psychology; Psychiatry
      OA Green Accepted, gold
      UT WOS:000221807500019
      PM 99000001
      DA 2021-05-06
      ER

      PT J
      TI Second
      AU Hill, Ann; Dale, Bo
      SO J Nights
      PS 11-22
      PY 2006
      PD 2006
      UT MEDLINE:99000002
      ER

      PT B
      AU [Anonymous]
      TI Third
      BN 978-3-86680-192-9
      DT Book
      PD JUN 8
      PY 2004
      OA gold
      ER

      EF
      """;

  private static Publication record(int index) throws IOException {
    return Reading.of(FORMAT, SAMPLE).records().get(index);
  }

  @Test
  void gives_addresses_and_numbers_to_those_of_the_same_name() throws IOException {
    Publication publication = record(0);

    assertThat(publication.contributors())
        .extracting(
            each -> each.person().map(p -> p.family().orElse("") + "|" + p.given().orElse("")),
            each -> each.affiliations().size(),
            each -> each.identifiers().size(),
            each -> each.roles().first().notation().orElseThrow())
        .contains(
            tuple(java.util.Optional.of("Hill|Ann Bea"), 1, 1, "author"),
            tuple(java.util.Optional.of("O'Hara|Jöran-Luc"), 0, 0, "author"),
            tuple(java.util.Optional.of("Hill|C."), 1, 0, "author"));
    assertThat(publication.contributors().stream().filter(c -> c.organisation().isPresent()))
        .hasSize(2);
    assertThat(publication.organisations())
        .extracting(organisation -> organisation.name().any())
        .contains("Univ Nowhere, Dept Cafes, Town, Country.", "Night Group", "NIGHT PRESS");
  }

  @Test
  void reads_title_place_and_numbers() throws IOException {
    Publication publication = record(0);

    assertThat(publication.title().orElseThrow().any()).isEqualTo("A night café: somewhere to go");
    assertThat(publication.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(publication.issued().orElseThrow()).hasToString("2021");
    assertThat(publication.pageStart()).contains("454");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.pageCount()).hasValue(28);
    assertThat(publication.container().orElseThrow().shortTitle().orElseThrow().any())
        .isEqualTo("J. Nights");
    assertThat(publication.identifiers())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("doi:10.1000/cafe.1", "pmid:99000001", "wos:000221807500019");
    assertThat(publication.registrations()).hasSize(1);
    assertThat(publication.abstractText().orElseThrow().any()).isEqualTo("Made up. Twice.");
    assertThat(publication.access()).isEmpty();
    assertThat(publication.subjects())
        .extracting(subject -> subject.label().orElseThrow().any())
        .containsExactly("Psychology, Clinical", "Psychiatry", "Psychology", "Psychiatry");
  }

  @Test
  void tells_keywords_of_authors_from_those_of_the_index() throws IOException {
    Publication publication = record(0);

    assertThat(publication.authorKeywords())
        .extracting(text -> text.any())
        .containsExactlyInAnyOrder("night", "café culture", "crisis");
    assertThat(publication.indexerKeywords())
        .extracting(text -> text.any())
        .containsExactly("CARE");
  }

  @Test
  void reads_references_funding_and_counts() throws IOException {
    Publication publication = record(0);

    assertThat(publication.references())
        .extracting(reference -> reference.identifiers().size())
        .containsExactly(1, 2, 0);
    assertThat(publication.referencesTotal()).hasValue(3);
    assertThat(publication.funding())
        .extracting(funding -> funding.grant().orElse("-"))
        .containsExactly("N-1", "N-2", "-");
    assertThat(publication.sources().get(0).metrics())
        .extracting(metric -> metric.value(), metric -> metric.asOf().orElseThrow().toString())
        .containsExactly(tuple(5L, "2021-05-06"), tuple(6L, "2021-05-06"));
  }

  @Test
  void keeps_what_has_no_place() throws IOException {
    assertThat(Reading.unmapped(record(0)))
        .containsExactlyInAnyOrder(
            "PT=J",
            "DT=Early Access",
            "C1=[Nobody, N.] Univ Elsewhere, Country.",
            "C1=Night Trust, Country.",
            "C3=University of Nowhere",
            "RP=Hill, AB (corresponding author), Univ Nowhere, Country.",
            "EM=a@example.org",
            "RI=Hill, Ann Bea/A-1234-2011",
            "OI=Other, Name/0000-0001-5109-3700",
            "FX=Thanks to all. The trial is ISRCTN12345678.",
            "U1=1",
            "J9=J NIGHTS",
            "PD=MAR-APR",
            "OA=Green Accepted, gold");
  }

  @Test
  void reads_the_dialect_of_medline() throws IOException {
    Publication publication = record(1);

    assertThat(publication.contributors())
        .extracting(each -> each.person().orElseThrow().family().orElseThrow())
        .containsExactly("Hill", "Dale");
    assertThat(publication.identifiers().toString()).contains("pmid:99000002");
    assertThat(publication.pageEnd()).contains("22");
    assertThat(Reading.unmapped(publication)).containsExactly("PT=J");
  }

  @Test
  void knows_a_book_its_number_and_its_day() throws IOException {
    Publication publication = record(2);

    assertThat(publication.publicationType()).contains(PublicationType.BOOK);
    assertThat(publication.identifiers().toString()).contains("9783866801929");
    assertThat(publication.issued().orElseThrow()).hasToString("2004-06-08");
    assertThat(publication.access()).contains(AccessRoute.GOLD);
    assertThat(publication.contributors()).extracting(Contribution::person).isEmpty();
    assertThat(Reading.unmapped(publication)).contains("AU=[Anonymous]");
  }

  @Test
  void keeps_a_field_that_stands_twice() throws IOException {
    Publication publication =
        Reading.of(FORMAT, "PT J\nTI One\nVL 1\nVL 2\nDT Letter\nDT Article\nER\n").only();

    assertThat(publication.volume()).contains("1");
    assertThat(publication.publicationType()).contains(PublicationType.LETTER);
    assertThat(Reading.unmapped(publication)).containsExactly("PT=J", "VL=2", "DT=Article");
  }

  @Test
  void cuts_records_without_end_or_first_line() throws IOException {
    Reading reading = Reading.of(FORMAT, "PT J\nTI One\nPT J\nTI Two\nER\n\nAU A, B\nTI Three\n");

    assertThat(reading.records())
        .extracting(record -> record.title().orElseThrow().any())
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void refuses_an_entry_without_tags_and_keeps_stray_words() throws IOException {
    Reading reading = Reading.of(FORMAT, "PT J\nTI One\nER\n\nnothing at all\n");
    Reading stray = Reading.of(FORMAT, "PT J\nTI One\nER\n\nnote\nPT J\nTI Two\nER\n");

    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(stray.codes()).containsExactly(IoCodes.STRAY_TEXT);
    assertThat(Reading.unmapped(stray.records().get(1))).contains("(no tag)=note");
  }

  @Test
  void counts_head_and_end_of_a_file_as_no_record() throws IOException {
    Reading reading = Reading.of(FORMAT, "FN Thomson Reuters Web of Science\nVR 1.0\n\nEF\n");

    assertThat(reading.found()).isZero();
    assertThat(reading.codes()).isEmpty();
  }

  @Test
  void recognises_by_content() {
    assertThat(recognised(SAMPLE)).isEqualTo(Recognition.CERTAIN);
    assertThat(recognised("PT J\nAU Hill, A\n")).isEqualTo(Recognition.LIKELY);
    for (String other :
        List.of("TY  - JOUR\nER  - \n", "PMID- 1\n", "PT is a tag\n", "", "%0 Journal Article\n")) {
      assertThat(recognised(other)).as(other).isEqualTo(Recognition.NO);
    }
  }

  private static Recognition recognised(String text) {
    return FORMAT.recognise(text.getBytes(UTF_8));
  }

  @Test
  void holds_the_laws_of_readers() throws IOException {
    Laws.prefixes(FORMAT, SAMPLE);
    Laws.sameHoweverItArrives(FORMAT, SAMPLE);
    Laws.mutations(FORMAT, SAMPLE, 300, 7);
  }

  @Test
  @Tag("full")
  void survives_many_changed_files() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 40_000, 11);
  }
}
