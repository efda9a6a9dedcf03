package org.mindlinked.io.internal.pubmedxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Arrays;
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
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.stream.Recognition;

class PubmedXmlTest {
  private static final PubmedXmlFormat FORMAT = new PubmedXmlFormat();

  /** Made up; nobody wrote this article. */
  private static final String ARTICLE =
      """
      <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">99000001</PMID>
      <DateRevised><Year>2022</Year><Month>01</Month><Day>05</Day></DateRevised>
      <Article PubModel="Print"><Journal><ISSN IssnType="Print">1234-5679</ISSN>
      <JournalIssue CitedMedium="Print"><Volume>12</Volume><Issue>3</Issue>
      <PubDate><Year>2021</Year><Season>Spring</Season></PubDate></JournalIssue>
      <Title>Journal of nights</Title><ISOAbbreviation>J Nights</ISOAbbreviation></Journal>
      <ArticleTitle>[A night <i>café</i>:
          a trial of 10<sup>-3</sup> cups].</ArticleTitle>
      <Pagination><StartPage>454</StartPage><EndPage>481</EndPage><MedlinePgn>454-81</MedlinePgn></Pagination>
      <ELocationID EIdType="doi" ValidYN="Y">10.1000/CAFE.1</ELocationID>
      <ELocationID EIdType="doi" ValidYN="N">10.1000/wrong</ELocationID>
      <Abstract><AbstractText Label="BACKGROUND" NlmCategory="OBJECTIVE">Made up: <mml:math
        xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:mfrac><mml:mn>1</mml:mn><mml:mn>2</mml:mn></mml:mfrac></mml:math>.</AbstractText>
      <AbstractText Label="METHODS" NlmCategory="METHODS">None.</AbstractText>
      <CopyrightInformation>(c) 2021 The Authors.</CopyrightInformation></Abstract>
      <AuthorList CompleteYN="N"><Author ValidYN="Y" EqualContrib="Y"><LastName>King</LastName>
      <ForeName>Ana Luisa</ForeName><Initials>AL</Initials><Suffix>Jr</Suffix>
      <Identifier Source="ORCID">http://orcid.org/0000-0002-1825-0097</Identifier>
      <AffiliationInfo><Affiliation>King's College</Affiliation><Identifier Source="ROR">https://ror.org/02y3ad647</Identifier></AffiliationInfo></Author>
      <Author ValidYN="Y"><LastName>O'Hara</LastName><ForeName>Jean-Luc</ForeName><Initials>JP</Initials></Author>
      <Author ValidYN="Y"><CollectiveName>Night Café Group</CollectiveName></Author></AuthorList>
      <Language>spa</Language>
      <DataBankList CompleteYN="Y"><DataBank><DataBankName>ClinicalTrials.gov</DataBankName>
      <AccessionNumberList><AccessionNumber>NCT01234567</AccessionNumber></AccessionNumberList></DataBank>
      <DataBank><DataBankName>GENBANK</DataBankName><AccessionNumberList><AccessionNumber>AB1</AccessionNumber></AccessionNumberList></DataBank></DataBankList>
      <GrantList CompleteYN="Y"><Grant><GrantID>R01 MH1</GrantID><Acronym>MH</Acronym><Agency>NIMH NIH HHS</Agency><Country>United States</Country></Grant></GrantList>
      <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>
      <PublicationType UI="D016449">Randomized Controlled Trial</PublicationType></PublicationTypeList>
      <VernacularTitle>Un café de noche.</VernacularTitle></Article>
      <MedlineJournalInfo><MedlineTA>J Nights</MedlineTA><ISSNLinking>1234-5679</ISSNLinking></MedlineJournalInfo>
      <CommentsCorrectionsList><CommentsCorrections RefType="RetractionIn"><RefSource>J Nights. 2022</RefSource><PMID Version="1">99000009</PMID></CommentsCorrections>
      <CommentsCorrections RefType="Cites"><RefSource>J Days. 2019</RefSource><PMID Version="1">99000003</PMID></CommentsCorrections></CommentsCorrectionsList>
      <MeshHeadingList><MeshHeading><DescriptorName UI="D003863" MajorTopicYN="N">Depression</DescriptorName>
      <QualifierName UI="Q000628" MajorTopicYN="Y">therapy</QualifierName><QualifierName UI="Q000523" MajorTopicYN="N">psychology</QualifierName></MeshHeading>
      <MeshHeading><DescriptorName UI="D005260" MajorTopicYN="N">Female</DescriptorName></MeshHeading></MeshHeadingList>
      <SupplMeshList><SupplMeshName Type="Disease" UI="C000657245">COVID-19</SupplMeshName></SupplMeshList>
      <OtherAbstract Type="Publisher" Language="spa"><AbstractText>Inventado.</AbstractText></OtherAbstract>
      <KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">night</Keyword></KeywordList>
      <KeywordList Owner="NASA"><Keyword MajorTopicYN="N">space</Keyword></KeywordList>
      <CoiStatement>None.</CoiStatement></MedlineCitation>
      <PubmedData><History><PubMedPubDate PubStatus="pubmed"><Year>2021</Year><Month>1</Month><Day>3</Day><Hour>6</Hour><Minute>0</Minute></PubMedPubDate></History>
      <PublicationStatus>ppublish</PublicationStatus>
      <ArticleIdList><ArticleId IdType="pubmed">99000001</ArticleId><ArticleId IdType="pii">e17</ArticleId></ArticleIdList>
      <ReferenceList><Reference><Citation>Somebody. Elsewhere.</Citation><ArticleIdList><ArticleId IdType="doi">10.1000/other</ArticleId></ArticleIdList></Reference></ReferenceList>
      </PubmedData></PubmedArticle>
      """;

  private static final String BOOK =
      """
      <PubmedBookArticle><BookDocument><PMID Version="1">99000005</PMID>
      <ArticleIdList><ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList>
      <Book><Publisher><PublisherName>Night Press</PublisherName></Publisher><BookTitle book="b">A book</BookTitle>
      <PubDate><Year>2020</Year></PubDate><AuthorList Type="editors"><Author><LastName>Editor</LastName><Initials>E</Initials></Author></AuthorList>
      <Isbn>9783866801929</Isbn></Book><ArticleTitle>A chapter</ArticleTitle><Language>eng</Language>
      <AuthorList Type="authors"><Author><LastName>Writer</LastName><ForeName>Wanda</ForeName></Author></AuthorList>
      <PublicationType UI="D016454">Review</PublicationType></BookDocument></PubmedBookArticle>
      """;

  private static final String SAMPLE =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE PubmedArticleSet SYSTEM \"x.dtd\">\n<PubmedArticleSet>\n"
          + ARTICLE
          + BOOK
          + "<DeleteCitation><PMID Version=\"1\">7</PMID><PMID Version=\"1\">8</PMID></DeleteCitation>"
          + "</PubmedArticleSet>\n";

  private static Publication article() throws IOException {
    return Reading.of(FORMAT, ARTICLE).only();
  }

  @Test
  void tells_the_languages_of_titles_and_abstracts_and_keeps_labels() throws IOException {
    Publication publication = article();

    assertThat(publication.title().orElseThrow().translations())
        .containsEntry("en", "[A night café: a trial of 10⁻³ cups].")
        .containsEntry("es", "Un café de noche.");
    assertThat(publication.abstractText().orElseThrow().translations())
        .containsEntry("en", "BACKGROUND: Made up: 1 2.\nMETHODS: None.")
        .containsEntry("es", "Inventado.");
    assertThat(publication.rights().orElseThrow().any()).isEqualTo("(c) 2021 The Authors.");
  }

  @Test
  void reads_people_and_says_that_some_are_missing() throws IOException {
    Publication publication = article();

    assertThat(publication.contributors())
        .extracting(
            each -> each.person().flatMap(p -> p.given()).orElse("-"),
            each -> each.person().flatMap(p -> p.suffix()).orElse("-"),
            each -> each.identifiers().toString(),
            each -> each.statement().map(text -> text.any()).orElse("-"),
            each -> each.affiliations().size())
        .containsExactly(
            tuple("Ana Luisa", "Jr", "[orcid:0000-0002-1825-0097]", "equal contribution", 1),
            tuple("Jean-Luc", "-", "[]", "-", 0),
            tuple("-", "-", "[]", "-", 0));
    assertThat(publication.contributorsComplete()).contains(false);
    assertThat(publication.organisations().get(0).identifiers()).hasToString("[ror:02y3ad647]");
  }

  @Test
  void keeps_identifiers_of_the_article_apart_from_those_of_its_references() throws IOException {
    Publication publication = article();

    assertThat(publication.identifiers()).hasToString("[doi:10.1000/cafe.1, pmid:99000001]");
    assertThat(publication.references())
        .extracting(
            reference -> reference.text().orElseThrow().any(),
            reference -> reference.identifiers().toString())
        .containsExactly(
            tuple("J Days. 2019", "[pmid:99000003]"),
            tuple("Somebody. Elsewhere.", "[doi:10.1000/other]"));
    assertThat(publication.relations())
        .extracting(
            relation -> relation.kind().notation().orElseThrow(),
            relation -> relation.identifier().map(Object::toString).orElse("-"))
        .containsExactly(tuple("retracted-by", "pmid:99000009"));
    assertThat(publication.registrations())
        .extracting(registration -> registration.identifier().toString())
        .containsExactly("nct:NCT01234567");
  }

  @Test
  void reads_subjects_with_numbers_qualifiers_and_weight() throws IOException {
    Publication publication = article();

    assertThat(publication.subjects())
        .extracting(
            subject -> subject.code().orElse("-"),
            subject -> subject.qualifier().map(text -> text.any()).orElse("-"),
            subject -> subject.major().orElse(false))
        .containsExactly(
            tuple("D003863", "therapy", true),
            tuple("D003863", "psychology", false),
            tuple("D005260", "-", false),
            tuple("C000657245", "-", false));
    assertThat(publication.authorKeywords()).hasToString("[night]");
    assertThat(publication.indexerKeywords()).hasToString("[space]");
  }

  @Test
  void reads_date_pages_types_and_grants() throws IOException {
    Publication publication = article();

    assertThat(publication.issued().orElseThrow()).hasToString("2021");
    assertThat(publication.pageStart()).contains("454");
    assertThat(publication.pageEnd()).contains("481");
    assertThat(publication.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(publication.designs()).containsExactly(StudyDesign.RANDOMISED_TRIAL);
    assertThat(publication.funding().get(0).grant()).contains("R01 MH1");
    assertThat(publication.funding().get(0).asFound().orElseThrow().any())
        .isEqualTo("R01 MH1/MH/NIMH NIH HHS/United States");
  }

  @Test
  void keeps_aside_all_that_has_no_place() throws IOException {
    String citation = "PubmedArticle/MedlineCitation";
    assertThat(Reading.unmapped(article()))
        .containsExactly(
            citation + "/DateRevised=2022/01/05",
            citation + "/Article/Journal/JournalIssue/PubDate=2021 Spring",
            citation + "/Article/ELocationID=10.1000/wrong [doi] (not valid)",
            citation + "/Article/DataBankList/DataBank=GENBANK/AB1",
            "PubmedArticle/PubmedData/History/PubMedPubDate=2021/1/3 06:00 [pubmed]",
            "PubmedArticle/PubmedData/ArticleIdList/ArticleId=e17 [pii]",
            citation + "/@Status=MEDLINE",
            citation + "/@Owner=NLM",
            citation + "/Article/@PubModel=Print",
            citation + "/Article/Journal/ISSN/@IssnType=Print",
            citation + "/Article/Journal/JournalIssue/@CitedMedium=Print",
            citation + "/Article/Abstract/AbstractText/@NlmCategory=OBJECTIVE",
            citation + "/Article/AuthorList/Author/Initials=JP",
            citation + "/SupplMeshList/SupplMeshName/@Type=Disease",
            citation + "/OtherAbstract/@Type=Publisher",
            citation + "/KeywordList/@Owner=NASA",
            citation + "/CoiStatement=None.",
            "PubmedArticle/PubmedData/PublicationStatus=ppublish");
  }

  @Test
  void reads_a_chapter_of_a_book() throws IOException {
    Publication chapter = Reading.of(FORMAT, BOOK).only();

    assertThat(chapter.publicationType()).contains(PublicationType.BOOK_SECTION);
    assertThat(chapter.title().orElseThrow().any()).isEqualTo("A chapter");
    assertThat(chapter.container().orElseThrow().title().orElseThrow().any()).isEqualTo("A book");
    assertThat(chapter.contributors())
        .extracting(each -> each.roles().first().notation().orElseThrow())
        .containsExactly("author", "editor", "publisher");
    assertThat(Reading.unmapped(chapter))
        .contains("PubmedBookArticle/BookDocument/PublicationType=Review");
  }

  @Test
  void tells_of_deleted_records_and_does_not_count_the_notice() throws IOException {
    Reading reading = Reading.of(FORMAT, SAMPLE);

    assertThat(reading.found()).isEqualTo(2);
    assertThat(reading.records()).hasSize(2);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.DELETED);
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.message()).contains("7, 8");
            });
  }

  @Test
  void a_record_without_its_end_does_no_harm_to_the_next() throws IOException {
    String broken =
        SAMPLE.replace("</PubmedArticle>", "").replace("<PMID Version=\"1\">7", "<PMID>7");
    Reading reading = Reading.of(FORMAT, broken.replace(BOOK, ARTICLE + BOOK));

    assertThat(reading.failure()).isNull();
    assertThat(reading.found()).isEqualTo(3);
    assertThat(reading.codes()).contains(IoCodes.SYNTAX);
    assertThat(reading.rejected()).isEqualTo(1);
    assertThat(reading.records()).hasSize(2);
  }

  @Test
  void refuses_an_element_that_is_no_record() throws IOException {
    Reading reading =
        Reading.of(
            FORMAT, "<PubmedArticleSet><PubmedArticle>no</PubmedArticle></PubmedArticleSet>");

    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
    assertThat(reading.found()).isEqualTo(reading.rejected()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "<PubmedArticleSet>, CERTAIN",
    "'<?xml version=\"1.0\"?> <!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD\" \"x\"><PubmedArticleSet>', CERTAIN",
    "'<!-- note --><BookDocument Version=\"1\">', CERTAIN",
    "<DeleteCitation>, CERTAIN",
    "'<html><PubmedArticle>', NO",
    "'{\"PubmedArticle\":1}', NO",
  })
  void is_recognised_by_its_first_element(String head, Recognition sure) {
    assertThat(FORMAT.recognise(head.getBytes(UTF_8))).isEqualTo(sure);
    assertThat(FORMAT.recognise(("\uFEFF" + head).getBytes(UTF_8))).isEqualTo(sure);
  }

  @Test
  void reads_an_empty_set() throws IOException {
    Reading reading = Reading.of(FORMAT, "<PubmedArticleSet></PubmedArticleSet>");

    assertThat(reading.found()).isZero();
    assertThat(reading.failure()).isNull();
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    byte[] file = SAMPLE.getBytes(UTF_8);
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
    mutate(100_000, 8);
  }

  private static void mutate(int tries, long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < tries; i++) {
      Reading reading = Reading.of(FORMAT, Reading.mutated(SAMPLE.getBytes(UTF_8), random));
      assertThat(reading.addsUp()).as("try %d: %s", i, reading).isTrue();
    }
  }
}
