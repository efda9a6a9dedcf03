package org.mindlinked.io.internal.oaidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;

class OaiDcTest {
  private static final OaiDcFormat FORMAT = new OaiDcFormat();

  /** Made up; nobody wrote this article. */
  private static final String SAMPLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
       <responseDate>2024-05-06T07:08:09Z</responseDate>
       <request verb="ListRecords" metadataPrefix="oai_dc">https://eprints.example.org/cgi/oai2</request>
       <ListRecords>
        <record>
         <header><identifier>oai:eprints.example.org:17</identifier>
          <datestamp>2024-01-02</datestamp><setSpec>status=pub</setSpec></header>
         <metadata>
          <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
            xmlns:dc="http://purl.org/dc/elements/1.1/">
           <dc:title xml:lang="es">Un café
              de noche</dc:title>
           <dc:title xml:lang="eng">A night café</dc:title>
           <dc:creator>Hill, Anna</dc:creator>
           <dc:creator>Night Café Group</dc:creator>
           <dc:creator>et al.</dc:creator>
           <dc:contributor>Helper, Sam</dc:contributor>
           <dc:publisher>Night Press</dc:publisher>
           <dc:date>2021-03-05T09:30:00Z</dc:date>
           <dc:date>2021</dc:date>
           <dc:date>2021-04</dc:date>
           <dc:date>info:eu-repo/date/embargoEnd/2022-01-01</dc:date>
           <dc:type>text</dc:type>
           <dc:type>info:eu-repo/semantics/doctoralThesis</dc:type>
           <dc:type>PeerReviewed</dc:type>
           <dc:subject xml:lang="en">peer support</dc:subject>
           <dc:subject>crisis</dc:subject>
           <dc:description>Peer reviewed</dc:description>
           <dc:description>Nobody has to make an appointment here.</dc:description>
           <dc:description>A second text of more than five words.</dc:description>
           <dc:identifier>https://eprints.example.org/id/eprint/17/</dc:identifier>
           <dc:identifier>https://eprints.example.org/id/eprint/17/1/cafe.pdf</dc:identifier>
           <dc:identifier>doi:10.1000/CAFE.1</dc:identifier>
           <dc:identifier>10.1/broken</dc:identifier>
           <dc:identifier>ISSN 1234-5679</dc:identifier>
           <dc:identifier>90-5892-036-4</dc:identifier>
           <dc:identifier>Hill, Anna (2021) A night café. Journal of Nights, 12 (3). pp. 454-481.</dc:identifier>
           <dc:source>Journal of Nights; Vol 12, No 3 (2021): Cafés; 454-481</dc:source>
           <dc:relation>info:eu-repo/grantAgreement/EC/FP7/282896/EU/Night/NIGHT</dc:relation>
           <dc:relation>info:eu-repo/semantics/altIdentifier/pmid/99000001</dc:relation>
           <dc:relation>https://doi.org/10.1000/other</dc:relation>
           <dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>
           <dc:rights>info:eu-repo/semantics/openAccess</dc:rights>
           <dc:rights>(c) the author</dc:rights>
           <dc:language>en_GB</dc:language>
           <dc:language>other</dc:language>
           <dc:format>application/pdf</dc:format>
           <dc:coverage>Nowhere</dc:coverage>
          </oai_dc:dc>
         </metadata>
        </record>
        <record><header status="deleted"><identifier>oai:eprints.example.org:18</identifier>
          <datestamp>2024-01-03</datestamp></header></record>
        <record><header><identifier>oai:eprints.example.org:19</identifier>
          <datestamp>2024-01-04</datestamp></header></record>
        <record><header><identifier>oai:eprints.example.org:20</identifier></header>
          <metadata><mods><titleInfo><title>x</title></titleInfo></mods></metadata></record>
        <resumptionToken completeListSize="40">abc</resumptionToken>
       </ListRecords>
      </OAI-PMH>
      """;

  private static Publication first() throws IOException {
    return Reading.of(FORMAT, SAMPLE).records().get(0);
  }

  private static Reading bare(String elements) throws IOException {
    return Reading.of(FORMAT, "<oai_dc:dc>" + elements + "</oai_dc:dc>");
  }

  @Test
  void reads_titles_people_types_and_languages() throws IOException {
    Publication publication = first();

    assertThat(publication.title().orElseThrow().translations())
        .containsEntry("es", "Un café de noche")
        .containsEntry("en", "A night café");
    assertThat(publication.contributors())
        .extracting(
            each ->
                each.person()
                    .map(p -> p.family().or(p::full).orElse("") + "|" + p.given().orElse(""))
                    .orElse("-"),
            each -> each.roles().first().notation().orElseThrow())
        .containsExactly(
            tuple("Hill|Anna", "author"),
            tuple("Night Café Group|", "author"),
            tuple("Helper|Sam", "contributor"),
            tuple("-", "publisher"));
    assertThat(publication.contributorsComplete()).contains(false);
    assertThat(publication.publicationType()).contains(PublicationType.THESIS);
    assertThat(publication.languages()).containsExactly("en-GB");
    assertThat(publication.repositoryKeywords()).hasSize(2);
    assertThat(publication.abstractText().orElseThrow().any())
        .isEqualTo("Nobody has to make an appointment here.");
  }

  @Test
  void takes_for_the_date_of_publication_what_all_dates_have_in_common() throws IOException {
    assertThat(first().issued().orElseThrow()).hasToString("2021");
    assertThat(bare("<dc:date>2001</dc:date><dc:date>2003</dc:date>").only().issued()).isEmpty();
    assertThat(bare("<dc:date>2001-02-03T04:05:06Z</dc:date>").only().issued()).isEmpty();
    assertThat(bare("<dc:date>2001-02</dc:date><dc:date>2001-02</dc:date>").only().issued())
        .hasToString("Optional[2001-02]");
  }

  @Test
  void tells_identifiers_of_several_kinds_apart() throws IOException {
    Publication publication = first();

    assertThat(publication.identifiers())
        .hasToString(
            "[doi:10.1000/cafe.1, pmid:99000001, eprints:eprints.example.org/17,"
                + " isbn:9789058920362,"
                + " url:https://eprints.example.org/id/eprint/17/1/cafe.pdf]");
    assertThat(publication.malformedIdentifiers().get(0).asFound()).isEqualTo("10.1/broken");
    assertThat(publication.container().orElseThrow().issn()).hasToString("[issn:1234-5679]");
    assertThat(publication.container().orElseThrow().title().orElseThrow().any())
        .isEqualTo("Journal of Nights");
    assertThat(publication.volume()).contains("12");
    assertThat(publication.issue()).contains("3");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.license().orElseThrow())
        .hasToString("https://creativecommons.org/licenses/by/4.0/");
    assertThat(publication.rights().orElseThrow().any()).isEqualTo("(c) the author");
    assertThat(publication.funding().get(0).grant()).contains("282896");
    assertThat(publication.relations())
        .extracting(relation -> relation.identifier().orElseThrow().toString())
        .containsExactly("doi:10.1000/other");
    assertThat(publication.sources().get(0).retrieved()).hasToString("Optional[2024-05-06]");
  }

  @Test
  void keeps_aside_all_that_has_no_place() throws IOException {
    assertThat(Reading.unmapped(first()))
        .containsExactly(
            "record/metadata/dc/language=other",
            "record/header/datestamp=2024-01-02",
            "record/header/setSpec=status=pub",
            "record/metadata/dc/date=2021-03-05T09:30:00Z",
            "record/metadata/dc/date=2021-04",
            "record/metadata/dc/date=info:eu-repo/date/embargoEnd/2022-01-01",
            "record/metadata/dc/type=text",
            "record/metadata/dc/type=PeerReviewed",
            "record/metadata/dc/description=Peer reviewed",
            "record/metadata/dc/description=A second text of more than five words.",
            "record/metadata/dc/identifier=Hill, Anna (2021) A night café. Journal of Nights, 12"
                + " (3). pp. 454-481.",
            "record/metadata/dc/source=Journal of Nights; Vol 12, No 3 (2021): Cafés; 454-481",
            "record/metadata/dc/rights=info:eu-repo/semantics/openAccess",
            "record/metadata/dc/format=application/pdf",
            "record/metadata/dc/coverage=Nowhere");
  }

  @Test
  void tells_of_deletions_headers_without_metadata_other_metadata_and_further_pages()
      throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(reading.found()).isEqualTo(3);
    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.codes())
        .containsExactly(
            IoCodes.DELETED, IoCodes.NO_METADATA, IoCodes.ENTRY_SHAPE, IoCodes.MORE_PAGES);
    assertThat(reading.records().get(1).identifiers())
        .hasToString("[local:oai:eprints.example.org:19]");
    assertThat(reading.problems().get(2).message()).contains("<mods>");
  }

  @Test
  void an_answer_without_records_is_no_mistake_but_other_answers_are() throws IOException {
    Reading none =
        Reading.of(FORMAT, "<OAI-PMH><error code='noRecordsMatch'>none</error></OAI-PMH>");
    Reading bad = Reading.of(FORMAT, "<OAI-PMH><error code='badResumptionToken'/></OAI-PMH>");

    assertThat(none.found()).isZero();
    assertThat(none.codes()).containsExactly(IoCodes.ANSWER);
    assertThat(bad.rejected()).isEqualTo(1);
    assertThat(bad.codes()).containsExactly(IoCodes.ANSWER);
  }

  @Test
  void refuses_lists_of_identifiers() throws IOException {
    Reading reading =
        Reading.of(
            FORMAT,
            "<OAI-PMH><ListIdentifiers><header><identifier>oai:x.org:1</identifier></header>"
                + "</ListIdentifiers></OAI-PMH>");

    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(reading.rejected()).isEqualTo(1);
  }

  @Test
  void keeps_the_first_of_titles_whose_languages_are_not_told_and_the_others_beside_it()
      throws IOException {
    Publication publication = bare("<dc:title>Een / One</dc:title><dc:title>Two</dc:title>").only();

    assertThat(publication.title().orElseThrow().any()).isEqualTo("Een / One");
    assertThat(Reading.unmapped(publication)).containsExactly("dc/title=Two");
  }

  @Test
  void keeps_a_record_without_a_title_and_says_so() throws IOException {
    assertThat(bare("<dc:creator>Hill, Anna</dc:creator>").codes())
        .containsExactly(IoCodes.NO_TITLE);
  }

  @Test
  void reads_the_dublin_core_of_europe_pmc() throws IOException {
    Publication publication =
        Reading.of(
                FORMAT,
                """
                <responseWrapper xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:RDF>
                <rdf:Description rdf:about="http://europepmc.org/abstract/MED/99000001">
                <dc:title>A night café</dc:title><dc:creator>Hill, A</dc:creator>
                <dc:contributor>University of Nowhere.</dc:contributor>
                <dc:description>Systematic Review; Journal Article</dc:description>
                <dc:date>2025-12-01</dc:date><dcterms:created>2025-12-01</dcterms:created>
                <dc:type>Text</dc:type><dcterms:abstract>&lt;h4&gt;Aim&lt;/h4&gt;To sit.</dcterms:abstract>
                <dcterms:isVersionOf>http://europepmc.org/articles/PMC1234</dcterms:isVersionOf>
                <dcterms:bibliographicCitation>&amp;ctx_ver=Z39.88-2004&amp;rft.jtitle=J%20Nights&amp;rft.volume=4&amp;rft.pages=26-7</dcterms:bibliographicCitation>
                <dcterms:isPartOf>urn:ISSN:1234-5679</dcterms:isPartOf>
                </rdf:Description></rdf:RDF></responseWrapper>
                """)
            .only();

    assertThat(publication.identifiers()).hasToString("[pmid:99000001, pmcid:PMC1234]");
    assertThat(publication.publicationType()).contains(PublicationType.SYSTEMATIC_REVIEW);
    assertThat(publication.container().orElseThrow().title().orElseThrow().any())
        .isEqualTo("J Nights");
    assertThat(publication.pageEnd()).contains("27");
    assertThat(publication.abstractText().orElseThrow().any()).isEqualTo("Aim\nTo sit.");
    assertThat(Reading.unmapped(publication))
        .containsExactly("Description/contributor=University of Nowhere.");
  }

  @ParameterizedTest
  @CsvSource({
    "<OAI-PMH xmlns='x'>, CERTAIN",
    "<?xml version='1.0'?><!-- a --><oai:OAI-PMH >, CERTAIN",
    "<dc xmlns='http://www.openarchives.org/OAI/2.0/oai_dc/'>, CERTAIN",
    "<record><header><datestamp>, CERTAIN",
    "<record><title/></record>, NO",
    "<rdf:RDF><rdf:Description/></rdf:RDF>, NO",
    "broken xml, NO",
  })
  void is_recognised_by_its_first_element(String head, Recognition sure) {
    assertThat(FORMAT.recognise(head.getBytes(UTF_8))).isEqualTo(sure);
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
    Laws.mutations(FORMAT, SAMPLE, 300, 11);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 60_000, 12);
  }
}
