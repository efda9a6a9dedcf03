package org.mindlinked.io.internal.eprintsxml;

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
import org.mindlinked.model.FileVersion;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.stream.Recognition;

class EprintsXmlTest {
  private static final EprintsXmlFormat FORMAT = new EprintsXmlFormat();

  /** Made up; nobody wrote this article. */
  private static final String SAMPLE =
      """
      <?xml version='1.0' encoding='utf-8'?>
      <eprints xmlns='http://eprints.org/ep2/data/2.0'>
        <eprint id='http://eprints.example.org/id/eprint/17'>
          <eprintid>17</eprintid>
          <rev_number>24</rev_number>
          <documents>
            <document id='http://eprints.example.org/id/document/1'>
              <files><file id='http://eprints.example.org/id/file/1'>
                <filename>cafe.pdf</filename><mime_type>application/pdf</mime_type>
                <filesize>1234</filesize><url>http://eprints.example.org/17/1/cafe.pdf</url>
              </file></files>
              <format>text</format><security>public</security><license>cc_by_nc_4</license>
              <main>cafe.pdf</main><content>accepted</content>
            </document>
            <document id='http://eprints.example.org/id/document/2'>
              <main>small.jpg</main>
              <relation><item><type>http://eprints.org/relation/isVolatileVersionOf</type>
                <uri>http://eprints.example.org/id/document/1</uri></item></relation>
            </document>
          </documents>
          <eprint_status>archive</eprint_status>
          <type>article</type>
          <creators>
            <item><name><family>Hill</family><given>Anna</given><lineage>Jr</lineage>
              <honourific>Dr</honourific></name><id>a.hill@example.org</id>
              <orcid>0000-0002-1825-0097</orcid></item>
            <item><name><family>Unknown</family><given>Unknown</given></name></item>
          </creators>
          <corp_creators><item>Night Café Group</item></corp_creators>
          <editors><item><name><family>Editor</family><given>Eve</given></name></item></editors>
          <contributors><item><type>http://www.loc.gov/loc.terms/relators/TRL</type>
            <name><family>Trans</family><given>Tom</given></name></item></contributors>
          <title>A night
            café</title>
          <ispublished>pub</ispublished>
          <subjects><item>RC0321</item></subjects>
          <divisions><item>Institute of Nights</item></divisions>
          <full_text_status>public</full_text_status>
          <keywords>crisis; peer
            support</keywords>
          <abstract>Nobody has to
      make an appointment.

      Registered.</abstract>
          <date>2021-03</date>
          <date_type>published</date_type>
          <publication>Journal of Nights</publication>
          <volume>12</volume><number>3</number><pagerange>454-81</pagerange><pages>28</pages>
          <publisher>Night Press</publisher>
          <issn>1234-5679</issn>
          <id_number>doi:10.1000/CAFE.1</id_number>
          <official_url>https://doi.org/10.1000/cafe.1</official_url>
          <related_url><item><url>https://cafe.example.org/</url><type>author</type></item></related_url>
          <funders><item>Night Fund</item>
            <item><agency>Day Fund</agency><grant_number>D-1</grant_number></item></funders>
          <projects><item>NIGHT</item></projects>
          <refereed>TRUE</refereed>
          <oa_status>green</oa_status>
          <downloads>19</downloads>
        </eprint>
        <eprint>
          <type>monograph</type><monograph_type>project_report</monograph_type>
          <date>2020-05-06</date><date_type>submitted</date_type>
          <abstract>No abstract.</abstract>
        </eprint>
        <eprint/>
      </eprints>
      """;

  private static Publication first() throws IOException {
    return Reading.of(FORMAT, SAMPLE).records().get(0);
  }

  private static Publication only(String fields) throws IOException {
    return Reading.of(FORMAT, "<eprint>" + fields + "</eprint>").only();
  }

  @Test
  void reads_people_and_bodies_in_their_roles_but_no_stand_ins() throws IOException {
    Publication publication = first();

    assertThat(publication.contributors())
        .extracting(
            each -> each.person().flatMap(p -> p.family()).orElse("-"),
            each -> each.roles().first().notation().orElseThrow())
        .containsExactly(
            tuple("Hill", "author"),
            tuple("-", "author"),
            tuple("Editor", "editor"),
            tuple("Trans", "translator"),
            tuple("-", "publisher"));
    assertThat(publication.contributors().get(0).person().orElseThrow().suffix()).contains("Jr");
    assertThat(publication.contributors().get(0).person().orElseThrow().title()).contains("Dr");
    assertThat(publication.contributors().get(0).identifiers())
        .hasToString("[orcid:0000-0002-1825-0097]");
  }

  @Test
  void reads_what_names_and_places_the_publication() throws IOException {
    Publication publication = first();

    assertThat(publication.identifiers())
        .hasToString("[doi:10.1000/cafe.1, eprints:eprints.example.org/17]");
    assertThat(publication.sources().get(0).url())
        .hasToString("Optional[https://eprints.example.org/id/eprint/17]");
    assertThat(publication.title().orElseThrow().any()).isEqualTo("A night café");
    assertThat(publication.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(publication.issued().orElseThrow()).hasToString("2021-03");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.pageCount()).hasValue(28);
    assertThat(publication.container().orElseThrow().issn()).hasToString("[issn:1234-5679]");
    assertThat(publication.abstractText().orElseThrow().any())
        .isEqualTo("Nobody has to\nmake an appointment.\n\nRegistered.");
    assertThat(publication.repositoryKeywords())
        .extracting(text -> text.any())
        .containsExactly("crisis", "peer support");
    assertThat(publication.subjects())
        .extracting(
            subject -> subject.scheme().orElseThrow(),
            subject -> subject.code().orElseGet(() -> subject.label().orElseThrow().any()))
        .containsExactly(
            tuple("eprints-subjects", "RC0321"), tuple("eprints-divisions", "Institute of Nights"));
    assertThat(publication.funding())
        .extracting(funding -> funding.funder().isPresent(), f -> f.grant().orElse("-"))
        .containsExactly(tuple(true, "-"), tuple(true, "D-1"));
    assertThat(publication.access()).hasToString("Optional[GREEN]");
    assertThat(publication.sources().get(0).metrics().get(0).value()).isEqualTo(19);
  }

  @Test
  void reads_files_but_not_what_the_repository_made_of_them() throws IOException {
    Publication publication = first();

    assertThat(publication.files())
        .extracting(
            file -> file.name().orElseThrow(),
            file -> file.mediaType().orElseThrow(),
            file -> file.byteSize().orElseThrow(),
            file -> file.version().orElseThrow(),
            file -> file.url().orElseThrow().toString())
        .containsExactly(
            tuple(
                "cafe.pdf",
                "application/pdf",
                1234L,
                FileVersion.ACCEPTED,
                "http://eprints.example.org/17/1/cafe.pdf"));
    assertThat(publication.license())
        .hasToString("Optional[https://creativecommons.org/licenses/by-nc/4.0/]");
  }

  @Test
  void keeps_aside_all_that_has_no_place() throws IOException {
    assertThat(Reading.unmapped(first()))
        .containsExactly(
            "eprint/rev_number=24",
            "eprint/documents/document/@id=http://eprints.example.org/id/document/1",
            "eprint/documents/document/files/file/@id=http://eprints.example.org/id/file/1",
            "eprint/documents/document/format=text",
            "eprint/documents/document/security=public",
            "eprint/documents/document/@id=http://eprints.example.org/id/document/2",
            "eprint/documents/document/main=small.jpg",
            "eprint/documents/document/relation/item/type=http://eprints.org/relation/isVolatileVersionOf",
            "eprint/documents/document/relation/item/uri=http://eprints.example.org/id/document/1",
            "eprint/eprint_status=archive",
            "eprint/creators/item/id=a.hill@example.org",
            "eprint/creators/item/name/family=Unknown",
            "eprint/creators/item/name/given=Unknown",
            "eprint/ispublished=pub",
            "eprint/full_text_status=public",
            "eprint/related_url/item/type=author",
            "eprint/projects/item=NIGHT",
            "eprint/refereed=TRUE");
  }

  @Test
  void keeps_an_untitled_record_warns_and_takes_no_other_date_for_that_of_publication()
      throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);
    Publication second = reading.records().get(1);

    assertThat(second.publicationType()).contains(PublicationType.REPORT);
    assertThat(second.issued()).isEmpty();
    assertThat(second.abstractText()).isEmpty();
    assertThat(Reading.unmapped(second))
        .containsExactly(
            "eprint/monograph_type=project_report",
            "eprint/date=2020-05-06",
            "eprint/date_type=submitted",
            "eprint/abstract=No abstract.");
    assertThat(reading.codes()).containsExactly(IoCodes.NO_TITLE, IoCodes.ENTRY_SHAPE);
    assertThat(reading.found()).isEqualTo(3);
    assertThat(reading.rejected()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "<type>thesis</type>, publication-type-thesis",
    "<type>book_section</type>, publication-type-book-section",
    "<type>conference_item</type><pres_type>paper</pres_type>, publication-type-conference-paper",
    "<type>conference_item</type><pres_type>poster</pres_type>, \"\"\"conference_item\"\"\"",
    "<type>other</type>, publication-type-other",
  })
  void maps_only_types_that_mean_the_same(String fields, String type) throws IOException {
    assertThat(only(fields).publicationType().orElseThrow().toString().replace("\"", ""))
        .isEqualTo(type.replace("\"", ""));
  }

  @Test
  void reads_titles_that_are_told_by_language_as_one() throws IOException {
    Publication publication =
        only(
            "<title><item><text>Un café</text><lang>es</lang></item>"
                + "<item><text>A café</text><lang>en</lang></item></title>");

    assertThat(publication.title().orElseThrow().translations())
        .containsEntry("es", "Un café")
        .containsEntry("en", "A café");
  }

  @Test
  void takes_the_year_of_a_degree_for_that_of_a_thesis() throws IOException {
    assertThat(only("<type>thesis</type><date>1915</date><date_type>degree</date_type>").issued())
        .hasToString("Optional[1915]");
  }

  @ParameterizedTest
  @CsvSource({
    "<eprints xmlns='http://eprints.org/ep2/data/2.0'>, CERTAIN",
    "<eprint xmlns='http://eprints.org/ep2/data/2.0'>, CERTAIN",
    "<eprint>, LIKELY",
    "<records>, NO",
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
    Laws.mutations(FORMAT, SAMPLE, 300, 13);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 60_000, 14);
  }
}
