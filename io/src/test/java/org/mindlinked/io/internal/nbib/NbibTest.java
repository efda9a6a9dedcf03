package org.mindlinked.io.internal.nbib;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.stream.Recognition;

class NbibTest {
  private static final NbibFormat FORMAT = new NbibFormat();

  /** Made up; nobody wrote these articles. */
  static final String SAMPLE =
      """

      PMID- 99000001
      OWN - NLM
      STAT- MEDLINE
      DCOM- 20210305
      IS  - 1234-5679 (Electronic)
      VI  - 12
      IP  - 3
      DP  - 2021 Spring
      TI  - [A night café: a randomised trial of somewhere
            to go].
      PG  - 454-81; discussion 482
      LID - 10.1000/CAFE.1 [doi]
      LID - e17 [pii]
      AB  - BACKGROUND: made up. (ABSTRACT TRUNCATED AT 250 WORDS)
      OAB - Inventado.
      OABL- spa
      CI  - (c) 2021 The Authors.
      FAU - King, Ana Luisa Jr
      AU  - King AL Jr
      AUID- ORCID: http://orcid.org/0000-0002-1825-0097
      AD  - Department of Cafés, Made-up University,
            Nowhere.
      AD  - Night Trust, Nowhere.
      FAU - O'Hara, Jean-Luc
      AU  - O'Hara JP
      AU  - Loner B
      CN  - Night Café Group
      FIR - Helper, Sam
      IR  - Helper S
      IRAD- Night Trust, Nowhere.
      LA  - spa
      SI  - ClinicalTrials.gov/NCT01234567
      SI  - GENBANK/AB123456
      GR  - R01 MH1/MH/NIMH NIH HHS/United States
      GR  - 1/2/3/Somebody
      PT  - Journal Article
      PT  - Randomized Controlled Trial
      PT  - Multicenter Study
      PT  - Retracted Publication
      DEP - 20210102
      TT  - Un café de noche.
      TA  - J Nights
      JT  - Journal of nights
      RIN - J Nights. 2022 Jan;13(1):1. doi: 10.1000/night.9. PMID: 99000009
      CIN - Somebody said so elsewhere.
      MH  - *Depression/therapy
      MH  - Female
      RN  - 0 (Caffeine)
      OTO - NOTNLM
      OT  - *night
      OT  - café
      CRDT- 2021/01/03 06:00
      AID - 10.1000/cafe.1 [doi]
      SO  - J Nights. 2021 Spring;12(3):454-81.

      PMID-99000002
      TI-
      TI  - One
      TI  - and the same
      BTI - A book
      ISBN- 978-3-86680-192-9
      XX  - kept
      PT  - Practice Guideline
      """;

  private static Publication first() throws IOException {
    return Reading.of(FORMAT, SAMPLE).records().get(0);
  }

  @Test
  void reads_people_with_what_stands_behind_their_names() throws IOException {
    Publication publication = first();

    assertThat(publication.contributors())
        .extracting(
            each ->
                each.person()
                    .map(p -> p.family().orElse(p.full().orElse("")) + "|" + p.given().orElse(""))
                    .orElse("-"),
            each -> each.person().flatMap(p -> p.suffix()).orElse("-"),
            each -> each.roles().first().notation().orElseThrow(),
            each -> each.affiliations().size())
        .containsExactly(
            tuple("King|Ana Luisa", "Jr", "author", 2),
            tuple("O'Hara|Jean-Luc", "-", "author", 0),
            tuple("Loner B|", "-", "author", 0),
            tuple("-", "-", "author", 0),
            tuple("Helper|Sam", "-", "collaborator", 1));
    assertThat(publication.contributors().get(0).identifiers().toString())
        .contains("0000-0002-1825-0097");
    assertThat(publication.organisations())
        .extracting(organisation -> organisation.name().any())
        .contains("Department of Cafés, Made-up University, Nowhere.", "Night Café Group");
  }

  @Test
  void tells_the_languages_of_a_translated_title_and_of_abstracts() throws IOException {
    Publication publication = first();

    assertThat(publication.title().orElseThrow().translations())
        .containsEntry("en", "[A night café: a randomised trial of somewhere to go].")
        .containsEntry("es", "Un café de noche.");
    assertThat(publication.abstractText().orElseThrow().translations())
        .containsEntry("es", "Inventado.")
        .containsKey("en");
    assertThat(publication.abstractComplete()).contains(false);
  }

  @Test
  void reads_numbers_dates_pages_and_types() throws IOException {
    Publication publication = first();

    assertThat(publication.identifiers()).hasToString("[doi:10.1000/cafe.1, pmid:99000001]");
    assertThat(publication.issued().orElseThrow()).hasToString("2021");
    assertThat(publication.pageStart()).contains("454");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(publication.designs()).containsExactly(StudyDesign.RANDOMISED_TRIAL);
    assertThat(publication.registrations())
        .extracting(registration -> registration.identifier().toString())
        .containsExactly("nct:NCT01234567");
    assertThat(publication.rights().orElseThrow().any()).isEqualTo("(c) 2021 The Authors.");
  }

  @Test
  void keeps_relations_subjects_keywords_and_grants() throws IOException {
    Publication publication = first();

    assertThat(publication.relations())
        .extracting(
            relation -> relation.kind().notation().orElseThrow(),
            relation -> relation.identifier().map(Object::toString).orElse("-"))
        .containsExactly(tuple("retracted-by", "pmid:99000009"), tuple("commented-by", "-"));
    assertThat(publication.subjects())
        .extracting(subject -> subject.code().orElse("-"), subject -> subject.major().orElse(false))
        .containsExactly(tuple("D003863", true), tuple("D005260", false));
    assertThat(publication.authorKeywords()).extracting(text -> text.any()).contains("night");
    assertThat(publication.funding())
        .extracting(
            funding -> funding.grant().orElse("-"),
            funding -> funding.funder().isPresent(),
            funding -> funding.asFound().orElseThrow().any())
        .containsExactly(
            tuple("R01 MH1", true, "R01 MH1/MH/NIMH NIH HHS/United States"),
            tuple("-", false, "1/2/3/Somebody"));
  }

  @Test
  void keeps_aside_all_that_has_no_place() throws IOException {
    assertThat(Reading.unmapped(first()))
        .containsExactly(
            "OWN=NLM",
            "STAT=MEDLINE",
            "DCOM=20210305",
            "IS=1234-5679 (Electronic)",
            "DP=2021 Spring",
            "PG=454-81; discussion 482",
            "LID=e17 [pii]",
            "AU=O'Hara JP",
            "SI=GENBANK/AB123456",
            "RN=0 (Caffeine)",
            "OT=*night",
            "CRDT=2021/01/03 06:00",
            "SO=J Nights. 2021 Spring;12(3):454-81.",
            "PT=Multicenter Study",
            "PT=Retracted Publication",
            "DEP=20210102");
  }

  @Test
  void reads_a_record_of_another_writer_with_fewer_blanks() throws IOException {
    Publication second = Reading.of(FORMAT, SAMPLE).records().get(1);

    assertThat(second.identifiers()).hasToString("[pmid:99000002]");
    assertThat(second.title().orElseThrow().any()).isEqualTo("One and the same");
    assertThat(second.publicationType()).contains(PublicationType.BOOK_SECTION);
    assertThat(second.container().orElseThrow().title().orElseThrow().any()).isEqualTo("A book");
    assertThat(second.container().orElseThrow().issn()).hasToString("[isbn:9783866801929]");
    assertThat(Reading.unmapped(second)).containsExactly("XX=kept", "PT=Practice Guideline");
  }

  @Test
  void does_not_mix_a_block_without_pmid_into_the_record_before() throws IOException {
    Reading reading =
        Reading.of(FORMAT, "PMID- 1\nTI  - One\n\nnot a field\n\nJT  - Two\nTI  - Second\n");

    assertThat(reading.records())
        .extracting(publication -> publication.title().orElseThrow().any())
        .containsExactly("One", "Second");
    assertThat(reading.codes()).containsExactly(IoCodes.STRAY_TEXT);
    assertThat(Reading.unmapped(reading.records().get(0))).containsExactly("(no tag)=not a field");
  }

  @Test
  void refuses_what_pubmed_did_not_write() throws IOException {
    Reading ris = Reading.of(FORMAT, "TY  - JOUR\nTI  - One\nER  - \n");
    Reading prose = Reading.of(FORMAT, "Dear Anna,\n\nhere is the file.\n");

    assertThat(ris.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(prose.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(prose.found()).isEqualTo(prose.rejected()).isEqualTo(1);
  }

  @Test
  void is_recognised_by_its_first_tag() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("\uFEFFPMID-123\n".getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("TY  - JOUR\nPMID- 1\n".getBytes(UTF_8))).isEqualTo(Recognition.NO);
    assertThat(FORMAT.recognise("PMID- the number\n".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  @Test
  void gives_the_same_records_whatever_ends_the_lines() throws IOException {
    List<Publication> records = Reading.of(FORMAT, SAMPLE).records();
    List<String> kept = records.stream().flatMap(r -> Reading.unmapped(r).stream()).toList();
    for (String end : List.of("\r\n", "\r")) {
      Reading other = Reading.of(FORMAT, SAMPLE.replace("\n", end));
      assertThat(other.records())
          .extracting(publication -> publication.title())
          .isEqualTo(records.stream().map(publication -> publication.title()).toList());
      assertThat(other.records().stream().flatMap(r -> Reading.unmapped(r).stream()).toList())
          .isEqualTo(kept);
    }
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    byte[] file = SAMPLE.getBytes(UTF_8);
    for (int length = 0; length <= file.length; length++) {
      Reading reading = Reading.of(FORMAT, java.util.Arrays.copyOf(file, length));
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
      byte[] file = Reading.mutated(SAMPLE.getBytes(UTF_8), random);
      Reading reading = Reading.of(FORMAT, file);
      assertThat(reading.addsUp()).as("try %d: %s", i, reading).isTrue();
    }
  }

  /** Found by changed files. */
  @Test
  void takes_a_language_that_is_said_twice_once() throws IOException {
    Publication record =
        Reading.of(FORMAT, "PMID- 11111111\nTI  - One\nLA  - eng\nLA  - eng\nTT  - Uno\n").only();

    assertThat(record.title().orElseThrow().any()).isEqualTo("One");
    assertThat(Reading.unmapped(record)).contains("TT=Uno");
  }
}
