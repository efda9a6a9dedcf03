package org.mindlinked.io.internal.vhlxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;

class VhlXmlTest {
  private static final VhlXmlFormat FORMAT = new VhlXmlFormat();

  /** Made up; nobody wrote these articles. */
  private static final String SAMPLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <response><lst name="responseHeader"><int name="status">0</int></lst>
      <result name="response" numFound="12" start="0"><doc>
       <str name="id">lil-123456</str><str name="db">LILACS</str>
       <arr name="ti"><str>Un café de noche</str></arr>
       <arr name="ti_pt"><str>Un café de noche</str></arr>
       <arr name="ti_es"><str>Un café de noche</str></arr><arr name="ti_en"><str>A night café</str></arr>
       <arr name="au"><str>Hill, Anna</str><str>Hill, Anna</str><str>Café, Eve</str></arr>
       <arr name="af"><str>Universidad</str></arr>
       <arr name="ta"><str>Rev. noches</str></arr><arr name="fo"><str>Rev. noches;12(3): 454-481, jun. 2020.</str></arr>
       <arr name="vi"><str>12</str></arr><arr name="ip"><str>3</str></arr><arr name="pg"><str>454-481</str></arr>
       <arr name="la"><str>es</str></arr><arr name="cp"><str>Chile</str></arr><str name="da">20200600</str>
       <arr name="ab"><str>Nadie necesita cita.</str></arr>
       <arr name="ab_es"><str>Nadie necesita cita.</str></arr><arr name="ab_en"><str>Nobody has to book.</str></arr>
       <arr name="mark_ab_es"><str>Nadie necesita &lt;a href="x"&gt;cita&lt;/a&gt;.</str></arr>
       <arr name="mark_ab_pt"><str>Ninguém precisa.</str></arr>
       <arr name="mh"><str>Depression/therapy</str><str>Café Nocturno</str></arr><arr name="ct"><str>Humans</str></arr>
       <arr name="pt"><str>Journal Article</str></arr><arr name="kw"><str>crisis</str></arr>
       <arr name="ur"><str>http://www.scielo.example.org/x.pdf</str></arr><arr name="is"><str>1234-5679</str></arr>
      </doc><doc><str name="id">mdl-99000001</str><arr name="ti_en"><str>Only English</str></arr><str name="da">202101</str>
      </doc><doc><str name="db">LILACS</str></doc></result></response>
      """;

  @Test
  void reads_parallel_titles_but_trusts_no_language_that_is_told_twice() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).records().get(0);

    assertThat(publication.title().orElseThrow().translations())
        .containsEntry("es", "Un café de noche")
        .containsEntry("en", "A night café")
        .hasSize(2);
    assertThat(publication.abstractText().orElseThrow().translations())
        .containsEntry("es", "Nadie necesita cita.")
        .containsEntry("en", "Nobody has to book.")
        .hasSize(2);
  }

  @Test
  void reads_the_other_fields_and_keeps_aside_what_has_no_place() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).records().get(0);

    assertThat(publication.identifiers())
        .hasToString("[vhl:lil-123456, url:http://www.scielo.example.org/x.pdf]");
    assertThat(publication.contributors())
        .extracting(each -> each.person().orElseThrow().family().orElseThrow())
        .containsExactly("Hill", "Café");
    assertThat(publication.issued()).hasToString("Optional[2020-06]");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.subjects())
        .extracting(s -> s.scheme().orElseThrow(), s -> s.label().orElseThrow().any())
        .containsExactly(tuple("mesh", "Depression"), tuple("decs", "Café Nocturno"));
    assertThat(publication.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(publication.sources().get(0).reportedTotal()).hasValue(12);
    assertThat(Reading.unmapped(publication))
        .containsExactly(
            "db=LILACS",
            "af=Universidad",
            "fo=Rev. noches;12(3): 454-481, jun. 2020.",
            "cp=Chile",
            "mark_ab_pt=Ninguém precisa.",
            "ct=Humans");
  }

  @Test
  void reads_items_of_medline_and_refuses_what_is_no_item() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);
    Publication second = reading.records().get(1);

    assertThat(second.identifiers().first()).hasToString("pmid:99000001");
    assertThat(second.title().orElseThrow().translations()).containsEntry("en", "Only English");
    assertThat(second.issued()).hasToString("Optional[2021-01]");
    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void a_spanish_original_under_a_portuguese_name_gets_no_language() throws IOException {
    Publication publication =
        Reading.of(
                FORMAT,
                "<doc><str name='id'>lil-1</str><arr name='ti'><str>Un café</str></arr>"
                    + "<arr name='ti_pt'><str>Un café</str></arr>"
                    + "<arr name='la'><str>es</str></arr></doc>")
            .only();

    assertThat(publication.title().orElseThrow()).hasToString("Un café");
    assertThat(Reading.unmapped(publication)).isEmpty();
  }

  @Test
  void reads_the_items_before_the_cut_of_a_page_and_reports_the_cut() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE.substring(0, SAMPLE.indexOf("Only English")));

    assertThat(reading.records()).hasSize(1);
    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.codes()).containsExactly(IoCodes.SYNTAX, IoCodes.TRUNCATED);
  }

  @Test
  void is_recognised_by_its_fields() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<response><doc><str name='title'/>".getBytes(UTF_8)))
        .isEqualTo(Recognition.NO);
  }

  // There is no file of the portal in the corpus.
  @Test
  @Tag("shared")
  void takes_no_file_of_another_kind_for_its_own() throws IOException {
    Laws.recognisesItsOwn(FORMAT, List.of());
    assertThat(Corpus.files()).isNotEmpty();
  }

  @Test
  void gives_the_same_records_however_the_file_arrives() throws IOException {
    Laws.sameHoweverItArrives(FORMAT, SAMPLE);
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(FORMAT, SAMPLE);
  }

  @Test
  void changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 300, 25);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 60_000, 26);
  }
}
