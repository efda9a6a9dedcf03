package org.mindlinked.io.internal.europepmcxml;

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

class EuropePmcXmlTest {
  private static final EuropePmcXmlFormat FORMAT = new EuropePmcXmlFormat();

  /** Made up; nobody wrote these articles. */
  private static final String SAMPLE =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <responseWrapper><version>6.9</version><hitCount>20</hitCount>
      <nextPageUrl>https://www.ebi.ac.uk/next</nextPageUrl><resultList>
      <result><id>99000001</id><source>MED</source><pmid>99000001</pmid>
       <fullTextIdList><fullTextId>PMC1234</fullTextId></fullTextIdList><pmcid>PMC1234</pmcid>
       <doi>10.1000/CAFE.1</doi><title>A night café &lt;i&gt;somewhere&lt;/i&gt;.</title>
       <authorString>Hill AB, Night Café Group.</authorString>
       <authorList><author><fullName>Hill AB</fullName><firstName>Anna B</firstName>
         <lastName>Hill</lastName><initials>AB</initials>
         <authorId type="ORCID">0000-0002-1825-0097</authorId>
         <authorAffiliationDetailsList><authorAffiliation><affiliation>Nowhere University.</affiliation>
         </authorAffiliation></authorAffiliationDetailsList></author>
        <author><collectiveName>Night Café Group</collectiveName></author></authorList>
       <authorIdList><authorId type="ORCID">0000-0002-1825-0097</authorId></authorIdList>
       <journalInfo><issue>3</issue><volume>12</volume><journalIssueId>7</journalIssueId>
        <dateOfPublication>2025 Dec</dateOfPublication><monthOfPublication>12</monthOfPublication>
        <yearOfPublication>2025</yearOfPublication><printPublicationDate>2025-12-01</printPublicationDate>
        <journal><title>Journal of Nights</title><ISSN>1234-5679</ISSN>
         <medlineAbbreviation>J Nights</medlineAbbreviation><NLMid>1</NLMid></journal></journalInfo>
       <pubYear>2025</pubYear><pageInfo>454-81</pageInfo>
       <abstractText>&lt;h4&gt;Aim&lt;/h4&gt;To sit.</abstractText>
       <affiliation>Nowhere University.</affiliation><language>eng</language>
       <pubTypeList><pubType>Randomized Controlled Trial</pubType><pubType>Journal Article</pubType></pubTypeList>
       <grantsList><grant><grantId>N-1</grantId><agency>Night Fund</agency><orderIn>0</orderIn></grant></grantsList>
       <meshHeadingList><meshHeading><majorTopic_YN>N</majorTopic_YN><descriptorName>Depression</descriptorName>
         <meshQualifierList><meshQualifier><abbreviation>TH</abbreviation><qualifierName>therapy</qualifierName>
          <majorTopic_YN>Y</majorTopic_YN></meshQualifier></meshQualifierList></meshHeading>
        <meshHeading><majorTopic_YN>N</majorTopic_YN><descriptorName>Female</descriptorName></meshHeading></meshHeadingList>
       <keywordList><keyword>crisis</keyword></keywordList>
       <commentCorrectionList><commentCorrection><id>99000009</id><source>MED</source>
        <reference>J Nights. 2026.</reference><type>Retraction in</type><orderIn>1</orderIn></commentCorrection></commentCorrectionList>
       <isOpenAccess>N</isOpenAccess><citedByCount>4</citedByCount></result>
      <result><id>PPR77</id><source>PPR</source><title>Lite</title>
       <authorString>Haas-Kogan DA, King ML Jr, et al.</authorString><journalTitle>Some Server</journalTitle>
       <journalIssn>1234-5679; 0955-2359; </journalIssn><pubYear>2024</pubYear><pubType>preprint</pubType></result>
      <result><title/><authorString>Hill AB, Group for Nights.</authorString></result>
      <result><abc/></result>
      </resultList></responseWrapper>
      """;

  private static Publication record(int index) throws IOException {
    return Reading.of(FORMAT, SAMPLE).records().get(index);
  }

  @Test
  void reads_a_core_result() throws IOException {
    Publication publication = record(0);

    assertThat(publication.identifiers())
        .hasToString("[doi:10.1000/cafe.1, pmid:99000001, pmcid:PMC1234]");
    assertThat(publication.title().orElseThrow().any()).isEqualTo("A night café somewhere.");
    assertThat(publication.abstractText().orElseThrow().any()).isEqualTo("Aim\nTo sit.");
    assertThat(publication.contributors())
        .extracting(
            each -> each.person().flatMap(p -> p.family()).orElse("-"),
            each -> each.person().flatMap(p -> p.given()).orElse("-"),
            each -> each.affiliations().size(),
            each -> each.identifiers().size())
        .containsExactly(tuple("Hill", "Anna B", 1, 1), tuple("-", "-", 0, 0));
    assertThat(publication.issued()).hasToString("Optional[2025-12]");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(publication.designs()).hasSize(1);
    assertThat(publication.subjects())
        .extracting(s -> s.code().orElse("-"), s -> s.major().orElse(false))
        .containsExactly(tuple("D003863", true), tuple("D005260", false));
    assertThat(publication.relations().get(0).identifier()).hasToString("Optional[pmid:99000009]");
    assertThat(publication.funding().get(0).grant()).contains("N-1");
    assertThat(publication.sources().get(0).metrics().get(0).value()).isEqualTo(4);
    assertThat(Reading.unmapped(publication))
        .containsExactly(
            "result/journalInfo/journalIssueId=7",
            "result/journalInfo/printPublicationDate=2025-12-01",
            "result/journalInfo/journal/NLMid=1",
            "result/isOpenAccess=N");
  }

  @Test
  void reads_a_lite_result() throws IOException {
    Publication publication = record(1);

    assertThat(publication.identifiers()).hasToString("[europepmc:PPR/PPR77]");
    assertThat(publication.publicationType()).contains(PublicationType.PREPRINT);
    assertThat(publication.issued()).hasToString("Optional[2024]");
    assertThat(publication.container().orElseThrow().issn()).hasSize(2);
    assertThat(publication.contributors())
        .extracting(each -> each.person().flatMap(p -> p.full()).orElse("-"))
        .containsExactly("Haas-Kogan DA", "King ML Jr");
    assertThat(publication.contributorsComplete()).contains(false);
    assertThat(Reading.unmapped(publication)).isEmpty();
  }

  @Test
  void keeps_the_string_of_authors_where_a_name_in_it_is_in_doubt() throws IOException {
    assertThat(Reading.unmapped(record(2)))
        .containsExactly("result/authorString=Hill AB, Group for Nights.");
  }

  @Test
  void tells_of_further_pages_and_refuses_what_is_no_result() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(reading.found()).isEqualTo(4);
    assertThat(reading.codes())
        .containsExactly(IoCodes.MORE_PAGES, IoCodes.NO_TITLE, IoCodes.ENTRY_SHAPE);
  }

  @Test
  void an_answer_without_results_is_no_mistake() throws IOException {
    Reading reading =
        Reading.of(
            FORMAT, "<responseWrapper><hitCount>0</hitCount><resultList/></responseWrapper>");

    assertThat(reading.found()).isZero();
    assertThat(reading.codes()).containsExactly(IoCodes.ANSWER);
  }

  @Test
  void is_recognised_by_its_first_element() {
    assertThat(FORMAT.recognise(SAMPLE.getBytes(UTF_8))).isEqualTo(Recognition.CERTAIN);
    assertThat(FORMAT.recognise("<responseWrapper><rdf:RDF>".getBytes(UTF_8)))
        .isEqualTo(Recognition.NO);
  }

  // grep -o '<result>' FILE | wc -l 25; grep -o '<pmid>[^<]*' FILE | sed -n '1p;$p'; the same |
  // sort -u | wc -l 25; grep -o '<doi>' 24; grep -o '<pmcid>' 9; names: grep -o
  // '<authorString>[^<]*'
  // FILE | grep -o ', ' | wc -l 141 and one more in each of 24 strings
  @Test
  @Tag("shared")
  void has_the_records_that_other_tools_count() throws IOException {
    Reading reading = Corpus.read("europepmc/pyeuropepmc-search_cancer.xml");
    List<Publication> records = reading.records();

    assertThat(reading.found()).isEqualTo(25);
    assertThat(records).hasSize(25);
    assertThat(Corpus.pmid(records.get(0))).isEqualTo("pmid:39709209");
    assertThat(Corpus.pmid(records.get(24))).isEqualTo("pmid:40476859");
    assertThat(records.stream().map(Corpus::pmid).distinct()).hasSize(25);
    assertThat(records.stream().filter(r -> r.identifiers().toString().contains("doi:")))
        .hasSize(24);
    assertThat(records.stream().filter(r -> r.identifiers().toString().contains("pmcid:")))
        .hasSize(9);
    assertThat(records.stream().mapToInt(r -> r.contributors().size()).sum()).isEqualTo(165);
  }

  @Test
  @Tag("shared")
  void takes_no_other_file_for_its_own() throws IOException {
    Laws.recognisesItsOwn(FORMAT, List.of("europepmc/pyeuropepmc-search_cancer.xml"));
    Laws.prefixes(FORMAT, Corpus.bytes("europepmc/pyeuropepmc-search_cancer.xml"), 997);
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
    Laws.mutations(FORMAT, SAMPLE, 300, 21);
  }

  @Test
  @Tag("full")
  void many_changed_bytes_give_records_or_coded_problems() throws IOException {
    Laws.mutations(FORMAT, SAMPLE, 60_000, 22);
  }
}
