package org.mindlinked.testkit;

import java.io.IOException;
import java.util.Locale;

/**
 * Made-up records of PubMed in any number, as its text export and as its XML: about 3 kB each. The
 * n-th record is the same on every machine and in every run.
 */
public final class PubmedSample {
  private static final String ABSTRACT =
      "Nobody did this study, and nobody took part in it. It is here so that a file looks like one"
          + " of the many that people export, with sentences of some length and letters such as é.";

  private PubmedSample() {}

  /** Writes records 1 to n as PubMed's text. */
  public static void text(Appendable out, long n) throws IOException {
    for (long i = 1; i <= n; i++) {
      out.append(
              String.format(
                  Locale.ROOT,
                  """
      PMID- %d
      OWN - NLM
      STAT- MEDLINE
      DCOM- 20210305
      LR  - 20220101
      IS  - 1234-5679 (Electronic)
      IS  - 1234-5679 (Linking)
      VI  - 12
      IP  - 3
      DP  - 2021 Mar 5
      TI  - A night café, number %d: what its guests and staff made of
            the first year after it opened.
      PG  - 454-81
      LID - 10.1000/night.%3$d.%4$d [doi]
      AB  - BACKGROUND: %5$s
            METHODS: %5$s
            RESULTS: %5$s
      FAU - King, Ana Luisa
      AU  - King AL
      AUID- ORCID: 0000-0002-1825-0097
      AD  - Department of Cafés, Made-up University, Nowhere.
      FAU - O'Hara, Jean-Luc
      AU  - O'Hara JL
      AD  - Department of Cafés, Made-up University, Nowhere.
      AD  - Night Trust, Nowhere.
      FAU - Peer, Sam
      AU  - Peer S
      AD  - Night Trust, Nowhere.
      LA  - eng
      SI  - ClinicalTrials.gov/NCT01234567
      GR  - R01 MH%6$d/MH/NIMH NIH HHS/United States
      PT  - Journal Article
      PT  - Randomized Controlled Trial
      DEP - 20210102
      PL  - England
      TA  - J Nights
      JT  - Journal of nights
      JID - 9999999
      SB  - IM
      MH  - Adult
      MH  - Crisis Intervention
      MH  - *Depression/therapy/psychology
      MH  - Female
      MH  - Humans
      MH  - *Mental Health Services
      OTO - NOTNLM
      OT  - crisis
      OT  - peer support
      EDAT- 2021/01/03 06:00
      MHDA- 2021/03/05 06:00
      CRDT- 2021/01/03 06:00
      PHST- 2021/01/03 06:00 [pubmed]
      AID - 10.1000/night.%3$d.%4$d [doi]
      PST - ppublish
      SO  - J Nights. 2021 Mar 5;12(3):454-81. doi: 10.1000/night.%3$d.%4$d.
      """,
                  i,
                  i,
                  i % 28 + 1,
                  i,
                  ABSTRACT,
                  i % 90))
          .append('\n');
    }
  }

  /** Writes records 1 to n as a set in PubMed's XML. */
  public static void xml(Appendable out, long n) throws IOException {
    out.append("<?xml version=\"1.0\" ?>\n<PubmedArticleSet>\n");
    for (long i = 1; i <= n; i++) {
      out.append(
          String.format(
              Locale.ROOT,
              """
      <PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">%d</PMID>\
      <DateRevised><Year>2022</Year><Month>01</Month><Day>05</Day></DateRevised>\
      <Article PubModel="Print-Electronic"><Journal><ISSN IssnType="Electronic">1234-5679</ISSN>\
      <JournalIssue CitedMedium="Internet"><Volume>12</Volume><Issue>3</Issue>\
      <PubDate><Year>2021</Year><Month>Mar</Month><Day>%d</Day></PubDate></JournalIssue>\
      <Title>Journal of nights</Title><ISOAbbreviation>J Nights</ISOAbbreviation></Journal>\
      <ArticleTitle>A night café, number %d: what its guests made of it.</ArticleTitle>\
      <Pagination><StartPage>454</StartPage><EndPage>481</EndPage><MedlinePgn>454-81</MedlinePgn></Pagination>\
      <ELocationID EIdType="doi" ValidYN="Y">10.1000/night.%d</ELocationID>\
      <Abstract><AbstractText Label="BACKGROUND" NlmCategory="BACKGROUND">%s</AbstractText>\
      <AbstractText Label="METHODS" NlmCategory="METHODS">%s</AbstractText></Abstract>\
      <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>King</LastName><ForeName>Ana Luisa</ForeName>\
      <Initials>AL</Initials><Identifier Source="ORCID">0000-0002-1825-0097</Identifier>\
      <AffiliationInfo><Affiliation>Department of Cafés, Made-up University, Nowhere.</Affiliation></AffiliationInfo></Author>\
      <Author ValidYN="Y"><LastName>Peer</LastName><ForeName>Sam</ForeName><Initials>S</Initials>\
      <AffiliationInfo><Affiliation>Night Trust, Nowhere.</Affiliation></AffiliationInfo></Author></AuthorList>\
      <Language>eng</Language><PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>\
      </PublicationTypeList></Article><MedlineJournalInfo><Country>England</Country><MedlineTA>J Nights</MedlineTA>\
      <NlmUniqueID>9999999</NlmUniqueID><ISSNLinking>1234-5679</ISSNLinking></MedlineJournalInfo>\
      <MeshHeadingList><MeshHeading><DescriptorName UI="D003863" MajorTopicYN="N">Depression</DescriptorName>\
      <QualifierName UI="Q000628" MajorTopicYN="Y">therapy</QualifierName></MeshHeading>\
      <MeshHeading><DescriptorName UI="D006801" MajorTopicYN="N">Humans</DescriptorName></MeshHeading></MeshHeadingList>\
      <KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">crisis</Keyword></KeywordList></MedlineCitation>\
      <PubmedData><History><PubMedPubDate PubStatus="pubmed"><Year>2021</Year><Month>1</Month><Day>3</Day>\
      </PubMedPubDate></History><PublicationStatus>ppublish</PublicationStatus><ArticleIdList>\
      <ArticleId IdType="pubmed">%d</ArticleId><ArticleId IdType="doi">10.1000/night.%d</ArticleId></ArticleIdList>\
      <ReferenceList><Reference><Citation>Somebody. Elsewhere. 2019;3:4-5.</Citation><ArticleIdList>\
      <ArticleId IdType="doi">10.1000/other.%d</ArticleId></ArticleIdList></Reference></ReferenceList>\
      </PubmedData></PubmedArticle>
      """,
              i,
              i % 28 + 1,
              i,
              i,
              ABSTRACT,
              ABSTRACT,
              i,
              i,
              i));
    }
    out.append("</PubmedArticleSet>\n");
  }
}
