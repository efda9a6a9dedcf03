package org.mindlinked.io.internal.crossrefxml;

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

class CrossrefXmlTest {
  private static final CrossrefXmlFormat FORMAT = new CrossrefXmlFormat();

  /** Made up; nobody wrote these articles. */
  private static final String SAMPLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <crossref_result xmlns="http://www.crossref.org/qrschema/3.0"><query_result><head/><body>
      <query status="resolved"><doi type="journal_article">10.1000/cafe.1</doi>
       <crm-item name="publisher-name" type="string">Night Press</crm-item>
       <crm-item name="citedby-count" type="number">4</crm-item>
       <crm-item name="member-id" type="number">7</crm-item>
       <doi_record><crossref><journal>
        <journal_metadata language="en"><full_title>Journal of Nights</full_title><abbrev_title>J Nights</abbrev_title>
         <issn>1234-5679</issn></journal_metadata>
        <journal_issue><journal_volume><volume>12</volume></journal_volume><issue>3</issue></journal_issue>
        <journal_article publication_type="full_text" language="en">
         <titles><title>A <i>night</i> café</title><subtitle>A trial</subtitle></titles>
         <contributors><person_name contributor_role="author" sequence="first"><given_name>Anna</given_name>
           <surname>Hill</surname><suffix>Jr</suffix><ORCID authenticated="true">https://orcid.org/0000-0002-1825-0097</ORCID>
           <affiliations><institution><institution_name>Nowhere University</institution_name>
            <institution_id type="ror">https://ror.org/02y3ad647</institution_id></institution></affiliations></person_name>
          <organization contributor_role="author" sequence="additional">Night Café Group</organization></contributors>
         <jats:abstract xmlns:jats="x"><jats:title>Abstract</jats:title><jats:sec><jats:title>Aim</jats:title>
          <jats:p>To <jats:italic>sit</jats:italic>.</jats:p></jats:sec></jats:abstract>
         <publication_date media_type="online"><month>01</month><day>11</day><year>2021</year></publication_date>
         <publication_date media_type="print"><month>02</month><year>2021</year></publication_date>
         <pages><first_page>454</first_page><last_page>481</last_page></pages>
         <publisher_item><item_number item_number_type="article_number">e17</item_number>
          <identifier id_type="pmid">99000001</identifier></publisher_item>
         <fr:program name="fundref"><fr:assertion name="fundgroup"><fr:assertion name="funder_name">Night Fund
            <fr:assertion name="funder_identifier">501100000780</fr:assertion></fr:assertion>
           <fr:assertion name="award_number">N-1</fr:assertion></fr:assertion></fr:program>
         <ct:program><ct:clinical-trial-number registry="10.18810/clinical-trials-gov">NCT01234567</ct:clinical-trial-number></ct:program>
         <ai:program name="AccessIndicators"><ai:license_ref applies_to="tdm">http://x.example.org/</ai:license_ref>
          <ai:license_ref applies_to="vor">http://creativecommons.org/licenses/by/4.0/</ai:license_ref></ai:program>
         <crossmark><updates><update type="retraction" date="2022-01-01">10.1000/cafe.0</update></updates></crossmark>
         <rel:program><rel:related_item><rel:inter_work_relation relationship-type="hasPreprint"
           identifier-type="doi">10.1000/pre</rel:inter_work_relation></rel:related_item></rel:program>
         <doi_data><doi>10.1000/CAFE.1</doi><resource>https://cafe.example.org/1</resource></doi_data>
         <citation_list><citation key="b1"><author>Ray</author><cYear>2001</cYear><doi>10.1000/ref</doi></citation>
          <citation key="b2"><unstructured_citation>Somebody, somewhere.</unstructured_citation></citation></citation_list>
        </journal_article></journal></crossref></doi_record></query>
      <query status="unresolved"><doi>10.1000/none</doi><msg>DOI not found</msg></query>
      <query status="resolved"><doi_record><crossref><book><book_metadata><titles><title>A book</title></titles>
        <isbn>978-3-86680-192-9</isbn><publisher><publisher_name>Night Press</publisher_name></publisher>
        <publication_date><year>2020</year></publication_date></book_metadata>
       <content_item component_type="chapter"><titles><title>A chapter</title></titles>
        <doi_data><doi>10.1000/chapter</doi></doi_data></content_item></book></crossref></doi_record></query>
      </body></query_result></crossref_result>
      """;

  @Test
  void reads_an_article() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).records().get(0);

    assertThat(publication.identifiers()).hasToString("[doi:10.1000/cafe.1, pmid:99000001]");
    assertThat(publication.title().orElseThrow().any()).isEqualTo("A night café");
    assertThat(publication.abstractText().orElseThrow().any()).isEqualTo("Aim\nTo sit.");
    assertThat(publication.issued()).hasToString("Optional[2021-02]");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.articleNumber()).contains("e17");
    assertThat(publication.volume()).contains("12");
    assertThat(publication.languages()).containsExactly("en");
    assertThat(publication.license())
        .hasToString("Optional[https://creativecommons.org/licenses/by/4.0/]");
    assertThat(publication.registrations()).hasSize(1);
    assertThat(publication.funding().get(0).grant()).contains("N-1");
    assertThat(publication.organisations())
        .extracting(each -> each.name().any(), each -> each.identifiers().toString())
        .containsExactly(
            tuple("Nowhere University", "[ror:02y3ad647]"),
            tuple("Night Café Group", "[]"),
            tuple("Night Press", "[]"),
            tuple("Night Fund", "[fundref:501100000780]"));
    assertThat(publication.contributors().get(0).person().orElseThrow().suffix()).contains("Jr");
    assertThat(publication.relations())
        .extracting(
            each -> each.kind().notation().orElse("?"),
            each -> each.identifier().orElseThrow().value())
        .containsExactly(tuple("retracts", "10.1000/cafe.0"), tuple("has-preprint", "10.1000/pre"));
    assertThat(publication.references())
        .extracting(each -> each.text().orElseThrow().any(), each -> each.identifiers().toString())
        .containsExactly(
            tuple("Ray, 2001", "[doi:10.1000/ref]"), tuple("Somebody, somewhere.", "[]"));
    assertThat(publication.sources().get(0).metrics().get(0).value()).isEqualTo(4);
  }

  @Test
  void keeps_aside_what_has_no_place() throws IOException {
    assertThat(Reading.unmapped(Reading.of(FORMAT, SAMPLE).records().get(0)))
        .contains("query/crm-item=7")
        .anyMatch(field -> field.endsWith("titles/subtitle=A trial"))
        .anyMatch(field -> field.endsWith("license_ref=http://x.example.org/"))
        .anyMatch(field -> field.endsWith("resource=https://cafe.example.org/1"));
  }

  @Test
  void reads_a_chapter_in_its_book_and_refuses_what_crossref_does_not_know() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);
    Publication chapter = reading.records().get(1);

    assertThat(chapter.publicationType()).contains(PublicationType.BOOK_SECTION);
    assertThat(chapter.container().orElseThrow().title().orElseThrow().any()).isEqualTo("A book");
    assertThat(chapter.container().orElseThrow().issn()).hasToString("[isbn:9783866801929]");
    assertThat(chapter.issued()).hasToString("Optional[2020]");
    assertThat(reading.found()).isEqualTo(3);
    assertThat(reading.codes()).containsExactly(IoCodes.ANSWER);
  }

  @Test
  void reads_records_without_a_query_and_refuses_unknown_kinds() throws IOException {
    Reading reading =
        Reading.of(
            FORMAT,
            "<doi_records><doi_record><crossref><posted_content><titles><title>P</title></titles>"
                + "</posted_content></crossref></doi_record><doi_record><crossref><sa_component/>"
                + "</crossref></doi_record><doi_record><crossref><error>none</error></crossref>"
                + "</doi_record></doi_records>");

    assertThat(reading.records().get(0).publicationType()).contains(PublicationType.PREPRINT);
    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE, IoCodes.ANSWER);
  }

  @Test
  void is_recognised_by_its_first_element() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<doi_records>".getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<query>".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  // grep -c '<query ' FILE 1; grep -c '<person_name' 5; grep -c '<citation key' 27; grep -c
  // $'\r' 606
  @Test
  @Tag("shared")
  void has_what_other_tools_count() throws IOException {
    Publication publication = Corpus.read("crossref-csl/bolognese-crossref.xml").only();

    assertThat(publication.identifiers()).hasToString("[doi:10.7554/elife.01567]");
    assertThat(publication.contributors().stream().filter(each -> each.person().isPresent()))
        .hasSize(5);
    assertThat(publication.references()).hasSize(27);
    assertThat(publication.issued()).hasToString("Optional[2014-02-11]");
    assertThat(publication.articleNumber()).contains("e01567");
    Laws.recognisesItsOwn(FORMAT, List.of("crossref-csl/bolognese-crossref.xml"));
    Laws.prefixes(FORMAT, Corpus.bytes("crossref-csl/bolognese-crossref.xml"), 997);
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
    Laws.mutations(FORMAT, SAMPLE, 300, 29);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 60_000, 30);
  }
}
