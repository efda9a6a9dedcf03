package org.mindlinked.io.internal.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordSource;

/**
 * Tables of literature are known by their headers, those of today's exports; the rows are made up.
 */
class LiteratureTablesTest {
  private final List<Diagnostic> problems = new ArrayList<>();

  @Test
  void scopus() throws IOException {
    List<Publication> records =
        read(
            """
            "Authors","Author full names","Author(s) ID","Title","Year","Source title","Volume",\
            "Issue","Art. No.","Page start","Page end","Page count","Cited by","DOI","Link",\
            "Affiliations","Authors with affiliations","Abstract","Author Keywords",\
            "Index Keywords","References","Correspondence Address","Editors","Publisher","ISSN",\
            "ISBN","CODEN","PubMed ID","Language of Original Document",\
            "Abbreviated Source Title","Document Type","Publication Stage","Open Access","Source",\
            "EID"
            "Hill A.; Mead S.","Hill, Anna (1); Mead, Sam (2)","1; 2","A night café","2021",\
            "Journal of Nights","3","2","","14","19","","5","10.1000/n1","","","",\
            "[No abstract available]","crisis; carers","mental health; human","","","","Press",\
            "10959203","","","34567890","English","J. Nights","Article","Final","","Scopus",\
            "2-s2.0-1"
            "[No author name available]","","","Letters","2020","Journal of Nights","1","","e12",\
            "","","","","","","","","","","","","","","","","","","","Spanish; English",\
            "J. Nights","Letter","Final","","Scopus","2-s2.0-2"
            """);

    Publication first = records.get(0);
    isTheNightCafe(first);
    assertThat(first.contributors())
        .extracting(author -> author.person().orElseThrow().full().orElseThrow())
        .containsExactly("Hill A.", "Mead S.");
    assertThat(first.abstractText()).isEmpty();
    assertThat(first.pageStart()).hasValue("14");
    assertThat(first.container().orElseThrow().issn()).hasToString("[issn:1095-9203]");
    assertThat(first.languages()).containsExactly("en");
    assertThat(first.publicationType()).hasValue(PublicationType.JOURNAL_ARTICLE);
    assertThat(first.authorKeywords()).hasSize(2);
    assertThat(first.indexerKeywords()).hasSize(2);
    assertThat(records.get(1).contributors()).isEmpty();
    assertThat(records.get(1).articleNumber()).hasValue("e12");
    assertThat(records.get(1).languages()).containsExactly("en", "es");
    assertThat(records.get(1).sources().get(0).unmapped())
        .extracting(field -> field.name() + "=" + field.value())
        .contains("EID=2-s2.0-2");
  }

  @Test
  void pubmed_with_a_byte_order_mark() throws IOException {
    Publication record =
        read("""
                \ufeffPMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,\
                Create Date,PMCID,NIHMS ID,DOI
                34567890,A night café,"Hill A, Mead S.",J Nights. 2021 Mar;3(2):14-19.,Hill A,\
                J Nights,2021,2021/03/04,PMC1234567,,10.1000/n1
                """)
            .get(0);

    isTheNightCafe(record);
    assertThat(record.identifiers())
        .hasToString("[doi:10.1000/n1, pmid:34567890, pmcid:PMC1234567]");
    assertThat(record.contributors()).hasSize(2);
    assertThat(record.sources().get(0).unmapped())
        .extracting(field -> field.name())
        .containsExactly("Citation", "First Author", "Create Date");
  }

  @Test
  void the_lens() throws IOException {
    Publication record =
        read("""
                Lens ID,Title,Date Published,Publication Year,Publication Type,Source Title,ISSNs,\
                Publisher,Source Country,Author/s,Abstract,Volume,Issue Number,Start Page,End Page,\
                Fields of Study,Keywords,MeSH Terms,PMID,DOI,PMCID,Open Access Colour
                000-111-222-333-44X,A night café,2021-03-04,2021,journal article,\
                Journal of Nights,10959203; 00280836,Press,United Kingdom,Anna Hill; Sam Mead,,3,2,\
                14,19,Psychology,crisis; carers,Mental Health Services; Humans,34567890,10.1000/n1,\
                ,gold
                """)
            .get(0);

    isTheNightCafe(record);
    assertThat(record.issued().orElseThrow()).hasToString("2021-03-04");
    assertThat(record.contributors()).hasSize(2);
    assertThat(record.container().orElseThrow().issn()).hasSize(2);
    assertThat(record.indexerKeywords()).hasSize(2);
  }

  @Test
  void openalex() throws IOException {
    Publication record =
        read("""
                id,doi,title,display_name,publication_year,publication_date,ids.pmid,language,\
                primary_location.source.display_name,primary_location.source.issn,type,\
                open_access.oa_status,authorships.author.display_name,biblio.volume,biblio.issue,\
                biblio.first_page,biblio.last_page
                https://openalex.org/W2741809807,https://doi.org/10.1000/n1,A night café,\
                A night café,2021,2021-03-04,https://pubmed.ncbi.nlm.nih.gov/34567890,en,\
                Journal of Nights,1095-9203|0028-0836,article,gold,Anna Hill|Sam Mead,3,2,14,19
                """)
            .get(0);

    isTheNightCafe(record);
    assertThat(record.identifiers())
        .hasToString("[doi:10.1000/n1, pmid:34567890, openalex:W2741809807]");
    assertThat(record.contributors()).hasSize(2);
    assertThat(record.publicationType()).hasValue(PublicationType.JOURNAL_ARTICLE);
    assertThat(record.pageEnd()).hasValue("19");
  }

  private void isTheNightCafe(Publication record) {
    assertThat(record.title().orElseThrow().any()).isEqualTo("A night café");
    assertThat(record.issued().orElseThrow().year()).isEqualTo(2021);
    assertThat(record.identifiers())
        .map(Object::toString)
        .contains("doi:10.1000/n1", "pmid:34567890");
    assertThat(problems).isEmpty();
  }

  private List<Publication> read(String table) throws IOException {
    List<Publication> records = new ArrayList<>();
    try (RecordSource source =
        CatalogueReader.from(new ByteArrayInputStream(table.getBytes(UTF_8)))
            .lenient(problems::add)
            .open()) {
      for (var record = source.next(); record.isPresent(); record = source.next()) {
        records.add((Publication) record.get());
      }
    }
    return records;
  }
}
