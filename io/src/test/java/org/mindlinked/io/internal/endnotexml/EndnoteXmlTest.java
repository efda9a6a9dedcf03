package org.mindlinked.io.internal.endnotexml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

class EndnoteXmlTest {
  private static final EndnoteXmlFormat FORMAT = new EndnoteXmlFormat();

  /** Made up; nobody wrote this article. */
  private static final String SAMPLE =
      """
      <?xml version="1.0" encoding="UTF-8"?><xml><records><record>
       <database name="My.enl" path="C:\\My.enl">My.enl</database>
       <source-app name="EndNote" version="20">EndNote</source-app>
       <rec-number>1</rec-number><foreign-keys><key app="EN" db-id="x">1</key></foreign-keys>
       <ref-type name="Journal Article">17</ref-type>
       <contributors><authors>
        <author><style face="normal" font="default" size="100%">Hill, Anna</style></author>
        <author><style face="normal">Night Café Group, London,</style></author>
        <author>Loner</author><author>et al.</author></authors></contributors>
       <auth-address><style face="normal">Nowhere University</style></auth-address>
       <titles><title><style face="normal">A </style><style face="italic">night</style><style face="normal">
           café</style></title>
        <secondary-title><style>Journal of Nights</style></secondary-title><short-title>Café</short-title></titles>
       <periodical><full-title>Journal of Nights</full-title><abbr-1>J Nights</abbr-1></periodical>
       <pages>454-81</pages><volume>12</volume><number>3</number>
       <keywords><keyword>crisis</keyword><keyword>Neoplasms/*epidemiology</keyword></keywords>
       <dates><year>2015</year><pub-dates><date>Mar 3</date></pub-dates></dates>
       <publisher>Night Press</publisher><isbn>1532-1827 (Electronic)
      0007-0920 (Linking)</isbn>
       <accession-num>99000001</accession-num>
       <electronic-resource-num>https://doi.org/10.1000/CAFE.1</electronic-resource-num>
       <urls><related-urls><url>https://cafe.example.org/1</url></related-urls>
        <pdf-urls><url>internal-pdf://1/cafe.pdf</url></pdf-urls></urls>
       <custom2>PMC1234</custom2><notes>Registered as NCT01234567, later.</notes>
       <abstract><style>One.
      Two.</style></abstract>
       <remote-database-provider>NLM</remote-database-provider><language>eng</language>
      </record><record><ref-type>6</ref-type><titles><title>A book</title></titles>
       <pages>300</pages><dates><year>2015</year><pub-dates><date>Spring</date></pub-dates></dates>
       <isbn>978-3-86680-192-9</isbn><accession-num>12345</accession-num>
      </record><record/></records></xml>
      """;

  @Test
  void reads_text_through_its_styles() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).records().get(0);

    assertThat(publication.title().orElseThrow().any()).isEqualTo("A night café");
    assertThat(publication.abstractText().orElseThrow().any()).isEqualTo("One.\nTwo.");
    assertThat(publication.contributors())
        .extracting(
            each ->
                each.person()
                    .map(p -> p.family().or(p::full).orElse("") + "|" + p.given().orElse(""))
                    .orElse("-"))
        .containsExactly("Hill|Anna", "-", "Loner|", "-");
    assertThat(publication.organisations().get(0).name().any())
        .isEqualTo("Night Café Group, London");
    assertThat(publication.contributorsComplete()).contains(false);
    assertThat(publication.identifiers())
        .hasToString(
            "[doi:10.1000/cafe.1, pmid:99000001, pmcid:PMC1234, url:https://cafe.example.org/1]");
    assertThat(publication.container().orElseThrow().issn())
        .hasToString("[issn:0007-0920, issn:1532-1827]");
    assertThat(publication.container().orElseThrow().shortTitle().orElseThrow().any())
        .isEqualTo("J Nights");
    assertThat(publication.issued()).hasToString("Optional[2015-03-03]");
    assertThat(publication.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(publication.registrations()).hasSize(1);
    assertThat(publication.languages()).containsExactly("en");
    assertThat(publication.keywords()).hasSize(2);
  }

  @Test
  void keeps_aside_all_that_has_no_place() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(Reading.unmapped(reading.records().get(0)))
        .containsExactly(
            "record/database/@name=My.enl",
            "record/database/@path=C:\\My.enl",
            "record/database=My.enl",
            "record/source-app/@name=EndNote",
            "record/source-app/@version=20",
            "record/source-app=EndNote",
            "record/rec-number=1",
            "record/foreign-keys/key/@app=EN",
            "record/foreign-keys/key/@db-id=x",
            "record/foreign-keys/key=1",
            "record/auth-address=Nowhere University",
            "record/titles/short-title=Café",
            "record/isbn=1532-1827 (Electronic)\n0007-0920 (Linking)",
            "record/urls/pdf-urls/url=internal-pdf://1/cafe.pdf",
            "record/notes=Registered as NCT01234567, later.",
            "record/remote-database-provider=NLM");
    assertThat(Reading.unmapped(reading.records().get(1)))
        .containsExactly(
            "record/pages=300", "record/dates/pub-dates/date=Spring", "record/accession-num=12345");
  }

  @Test
  void tells_kinds_by_number_where_no_name_is_given() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);
    Publication book = reading.records().get(1);

    assertThat(book.publicationType()).contains(PublicationType.BOOK);
    assertThat(book.identifiers()).hasToString("[isbn:9783866801929]");
    assertThat(book.issued()).hasToString("Optional[2015]");
    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void is_recognised_by_its_first_element() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<record><ref-type name='x'>".getBytes(UTF_8)))
        .isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<xml><a/>".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  // grep -c '<record>' FILE 1; grep -c '<author>' 3; grep -c '<keyword>' 13
  @Test
  @Tag("shared")
  void has_what_other_tools_count() throws IOException {
    Publication publication =
        Corpus.read("ovid-endnote/jabref-EndnoteXmlImporterTestArticle.xml").only();

    assertThat(publication.contributors()).hasSize(3);
    assertThat(publication.keywords()).hasSize(13);
    assertThat(publication.identifiers()).hasToString("[doi:10.1038/bjc.2014.606, pmid:25647015]");
    assertThat(publication.issued()).hasToString("Optional[2015-03-03]");
    Laws.recognisesItsOwn(FORMAT, List.of("ovid-endnote/jabref-EndnoteXmlImporterTestArticle.xml"));
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
    Laws.mutations(FORMAT, SAMPLE, 300, 23);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 60_000, 24);
  }
}
