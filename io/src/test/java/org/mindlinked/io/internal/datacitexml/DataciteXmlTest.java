package org.mindlinked.io.internal.datacitexml;

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

class DataciteXmlTest {
  private static final DataciteXmlFormat FORMAT = new DataciteXmlFormat();

  /** Made up; nobody made this data set. */
  private static final String SAMPLE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <resource xmlns="http://datacite.org/schema/kernel-4" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="http://datacite.org/schema/kernel-4 metadata.xsd">
       <identifier identifierType="DOI">10.1000/CAFE.1</identifier>
       <creators><creator><creatorName nameType="Personal">Hill, Anna</creatorName>
         <givenName>Anna</givenName><familyName>Hill</familyName>
         <nameIdentifier nameIdentifierScheme="ORCID" schemeURI="https://orcid.org">0000-0002-1825-0097</nameIdentifier>
         <affiliation affiliationIdentifier="https://ror.org/02y3ad647" affiliationIdentifierScheme="ROR">Nowhere University</affiliation></creator>
        <creator><creatorName nameType="Organizational">Night Café Group</creatorName></creator>
        <creator><creatorName>Solo</creatorName></creator></creators>
       <titles><title xml:lang="es">Un café</title><title xml:lang="es" titleType="Subtitle">de noche</title>
        <title xml:lang="en" titleType="TranslatedTitle">A café</title></titles>
       <publisher>Night Archive</publisher><publicationYear>2021</publicationYear>
       <resourceType resourceTypeGeneral="Text">Working Paper</resourceType>
       <subjects><subject subjectScheme="DDC" classificationCode="610">Medicine</subject><subject>crisis</subject></subjects>
       <contributors><contributor contributorType="Editor"><contributorName>Editor, Eve</contributorName></contributor>
        <contributor contributorType="ResearchGroup"><contributorName>Café Team</contributorName></contributor></contributors>
       <dates><date dateType="Issued">2021-05-06</date><date dateType="Created">2020</date></dates>
       <language>es</language>
       <alternateIdentifiers><alternateIdentifier alternateIdentifierType="PMID">99000001</alternateIdentifier>
        <alternateIdentifier alternateIdentifierType="citation">Hill 2021.</alternateIdentifier></alternateIdentifiers>
       <relatedIdentifiers>
        <relatedIdentifier relatedIdentifierType="ISSN" relationType="IsPartOf">1234-5679</relatedIdentifier>
        <relatedIdentifier relatedIdentifierType="DOI" relationType="IsNewVersionOf">10.1000/cafe.0</relatedIdentifier>
        <relatedIdentifier relatedIdentifierType="DOI" relationType="Cites">10.1000/other</relatedIdentifier>
        <relatedIdentifier relatedIdentifierType="ARK" relationType="HasPart">ark:/1/x</relatedIdentifier></relatedIdentifiers>
       <relatedItems><relatedItem relatedItemType="Journal" relationType="IsPublishedIn"><titles><title>Journal of Nights</title></titles>
        <volume>12</volume><issue>3</issue><firstPage>454</firstPage><lastPage>481</lastPage></relatedItem></relatedItems>
       <sizes><size>1 MB</size></sizes><version>1</version>
       <rightsList><rights rightsURI="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</rights></rightsList>
       <descriptions><description xml:lang="en" descriptionType="Abstract">Nobody has
        to book.</description><description descriptionType="Other">Aside.</description></descriptions>
       <fundingReferences><fundingReference><funderName>Night Fund</funderName>
        <funderIdentifier funderIdentifierType="Crossref Funder ID">https://doi.org/10.13039/501100000780</funderIdentifier>
        <awardNumber>N-1</awardNumber></fundingReference></fundingReferences>
      </resource>
      """;

  @Test
  void reads_people_and_bodies() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).only();

    assertThat(publication.contributors())
        .extracting(
            each -> each.person().flatMap(p -> p.family().or(p::full)).orElse("-"),
            each -> each.roles().first().notation().orElse("?"))
        .containsExactly(
            tuple("Hill", "author"),
            tuple("-", "author"),
            tuple("Solo", "author"),
            tuple("Editor", "editor"),
            tuple("-", "?"),
            tuple("-", "publisher"));
    assertThat(publication.contributors().get(0).identifiers())
        .hasToString("[orcid:0000-0002-1825-0097]");
    assertThat(publication.organisations().get(0).identifiers()).hasToString("[ror:02y3ad647]");
  }

  @Test
  void reads_the_other_fields_and_keeps_aside_what_has_no_place() throws IOException {
    Publication publication = Reading.of(FORMAT, SAMPLE).only();

    assertThat(publication.identifiers()).hasToString("[doi:10.1000/cafe.1, pmid:99000001]");
    assertThat(publication.title().orElseThrow().translations())
        .containsEntry("es", "Un café")
        .containsEntry("en", "A café");
    assertThat(publication.publicationType()).hasToString("Optional[\"Working Paper\"]");
    assertThat(publication.issued()).hasToString("Optional[2021-05-06]");
    assertThat(publication.abstractText().orElseThrow().translations())
        .containsEntry("en", "Nobody has\nto book.");
    assertThat(publication.subjects().get(0).code()).contains("610");
    assertThat(publication.relations().get(0).kind().notation()).contains("updates");
    assertThat(publication.references().get(0).identifiers()).hasToString("[doi:10.1000/other]");
    assertThat(publication.container().orElseThrow().title().orElseThrow().any())
        .isEqualTo("Journal of Nights");
    assertThat(publication.container().orElseThrow().issn()).hasToString("[issn:1234-5679]");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.license()).isPresent();
    assertThat(publication.funding().get(0).grant()).contains("N-1");
    assertThat(publication.languages()).containsExactly("es");
    assertThat(Reading.unmapped(publication))
        .containsExactly(
            "resource/titles/title/@lang=es",
            "resource/titles/title/@titleType=Subtitle",
            "resource/titles/title=de noche",
            "resource/resourceType/@resourceTypeGeneral=Text",
            "resource/dates/date/@dateType=Created",
            "resource/dates/date=2020",
            "resource/alternateIdentifiers/alternateIdentifier/@alternateIdentifierType=citation",
            "resource/alternateIdentifiers/alternateIdentifier=Hill 2021.",
            "resource/relatedIdentifiers/relatedIdentifier/@relatedIdentifierType=ARK",
            "resource/relatedIdentifiers/relatedIdentifier/@relationType=HasPart",
            "resource/relatedIdentifiers/relatedIdentifier=ark:/1/x",
            "resource/relatedItems/relatedItem/@relatedItemType=Journal",
            "resource/sizes/size=1 MB",
            "resource/version=1",
            "resource/descriptions/description/@descriptionType=Other",
            "resource/descriptions/description=Aside.");
  }

  @Test
  void reads_several_people_in_one_element_and_says_so() throws IOException {
    Reading reading =
        Reading.of(
            FORMAT,
            "<resource><identifier identifierType='DOI'>10.1000/x</identifier><titles><title>T</title>"
                + "</titles><creators><creator><creatorName>A, B</creatorName><affiliation>X"
                + "</affiliation><creatorName>C, D</creatorName></creator></creators></resource>");

    assertThat(reading.codes()).containsExactly(IoCodes.SEVERAL_PEOPLE);
    assertThat(reading.only().contributors())
        .extracting(
            each -> each.person().orElseThrow().family().orElseThrow(),
            each -> each.affiliations().size())
        .containsExactly(tuple("A", 1), tuple("C", 0));
  }

  @Test
  void a_data_set_stays_a_publication_and_an_empty_resource_is_refused() throws IOException {
    assertThat(
            Reading.of(
                    FORMAT,
                    "<resource><identifier identifierType='DOI'>10.1000/x</identifier>"
                        + "<resourceType resourceTypeGeneral='Dataset'/></resource>")
                .only()
                .publicationType())
        .contains(PublicationType.DATASET);
    assertThat(Reading.of(FORMAT, "<resource><a/></resource>").codes())
        .containsExactly(IoCodes.ENTRY_SHAPE);
  }

  @Test
  void is_recognised_by_its_first_element() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<resource><x/>".getBytes(UTF_8))).isEqualTo(Recognition.NO);
  }

  // Each file is one resource: grep -c '<resource ' or '<resource$' FILE. Creators: grep -o
  // '<creatorName' FILE | wc -l says 3 (of which one in a related item), 8 and 3.
  @Test
  @Tag("shared")
  void has_what_other_tools_count() throws IOException {
    Publication full = Corpus.read("datacite/bolognese-datacite-example-full-v4.5.xml").only();
    Publication data = Corpus.read("datacite/bolognese-datacite_dataset.xml").only();
    Reading malformed = Corpus.read("datacite/bolognese-datacite_malformed_creator.xml");

    assertThat(full.identifiers().first()).hasToString("doi:10.82433/b09z-4k37");
    assertThat(data.identifiers().first()).hasToString("doi:10.5061/dryad.8515");
    assertThat(authors(full)).isEqualTo(2);
    assertThat(authors(data)).isEqualTo(8);
    assertThat(data.publicationType()).contains(PublicationType.DATASET);
    assertThat(authors(malformed.only())).isEqualTo(3);
    assertThat(malformed.codes()).containsExactly(IoCodes.SEVERAL_PEOPLE);
    assertThat(malformed.only().title().orElseThrow().translations()).containsOnlyKeys("sl", "en");
    Laws.recognisesItsOwn(
        FORMAT,
        List.of(
            "datacite/bolognese-datacite-example-full-v4.5.xml",
            "datacite/bolognese-datacite_dataset.xml",
            "datacite/bolognese-datacite_malformed_creator.xml"));
  }

  private static long authors(Publication publication) {
    return publication.contributors().stream()
        .filter(each -> each.roles().first().notation().orElse("").equals("author"))
        .count();
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
    Laws.mutations(FORMAT, SAMPLE, 300, 27);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 60_000, 28);
  }
}
