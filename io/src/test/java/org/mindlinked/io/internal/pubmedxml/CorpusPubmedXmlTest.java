package org.mindlinked.io.internal.pubmedxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;

/** What is in the files of others, counted by other means. */
@Tag("shared")
class CorpusPubmedXmlTest {
  // With python3, R = xml.etree.ElementTree.parse(FILE).getroot():
  //   records      len([e for e in R.iter() if e.tag in ("PubmedArticle", "PubmedBookArticle")])
  //   pmid         of each: e[0].find("PMID").text
  //   authors      len(e.findall(".//Author"))
  //   references   len(e.findall(".//Reference"))
  //   subjects     sum(max(1, len(h.findall("QualifierName"))) for h in e.iter("MeshHeading"))
  @ParameterizedTest
  @CsvSource({
    "jabref-MedlineImporterTestArticleItalics.xml, 1, 1, pmid:29872490, pmid:29872490, 24, 43, 0",
    "jabref-MedlineImporterTestBookArticleSet.xml, 2, 1, pmid:21413195, pmid:21413195, 1, 0, 0",
    "jabref-MedlineImporterTestPubmedBook.xml, 1, 1, pmid:21413195, pmid:21413195, 2, 0, 0",
    "jabref-MedlineImporterTestMathML.xml, 1, 1, pmid:32759406, pmid:32759406, 8, 0, 4",
    "metapub-37729413.xml, 1, 1, pmid:37729413, pmid:37729413, 6, 51, 7",
    "metapub-37822558.xml, 1, 1, pmid:37822558, pmid:37822558, 13, 49, 0",
    "metapub-38048813.xml, 1, 1, pmid:38048813, pmid:38048813, 5, 0, 2",
    "metapub-38147649.xml, 1, 1, pmid:38147649, pmid:38147649, 23, 71, 9",
  })
  void has_the_records_that_other_tools_count(
      String name,
      int found,
      int distinct,
      String first,
      String last,
      int authors,
      int references,
      int subjects)
      throws IOException {
    Reading reading = Corpus.read("pubmed-xml/" + name);

    List<Publication> records = reading.records();
    assertThat(reading.codes()).isEmpty();
    assertThat(reading.found()).isEqualTo(found);
    assertThat(records).hasSize(found);
    assertThat(Corpus.pmid(records.get(0))).isEqualTo(first);
    assertThat(Corpus.pmid(records.get(found - 1))).isEqualTo(last);
    assertThat(records.stream().map(Corpus::pmid).distinct()).hasSize(distinct);
    Publication one = records.get(0);
    assertThat(
            one.contributors().stream()
                .filter(c -> !c.roles().first().notation().orElseThrow().equals("publisher")))
        .hasSize(authors);
    assertThat(one.references()).hasSize(references);
    assertThat(one.subjects()).hasSize(subjects);
  }

  // python3, xml.etree.ElementTree.parse(FILE): mismatched tag: line 4, column 2
  @Test
  void says_where_a_file_is_not_well_formed() throws IOException {
    Reading reading = Corpus.read("pubmed-xml/jabref-MedlineImporterTestMalformedEntry.xml");

    assertThat(reading.found()).isEqualTo(reading.rejected()).isEqualTo(1);
    assertThat(reading.codes()).containsExactly(IoCodes.SYNTAX);
    assertThat(reading.problems().get(0).location().line()).hasValue(4);
  }

  @Test
  void knows_its_own_files_and_takes_no_other() throws IOException {
    for (Path file : Corpus.files()) {
      boolean own = file.toString().contains("pubmed-xml");
      assertThat(Corpus.recognised(file).equals("pubmed-xml")).as("%s", file).isEqualTo(own);
    }
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    byte[] file = Corpus.bytes("pubmed-xml/metapub-38147649.xml");
    for (int length = 0; length < file.length; length += 397) {
      Reading reading = Reading.of(new PubmedXmlFormat(), Arrays.copyOf(file, length));
      assertThat(reading.addsUp()).as("%d bytes: %s", length, reading).isTrue();
    }
  }
}
