package org.mindlinked.io.internal.oaidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;

/** What is in the files of others, counted by other means. */
@Tag("shared")
class CorpusOaiDcTest {
  // Records: grep -o '<record>\|<rdf:Description' FILE | wc -l, less those of which the header
  //   says status="deleted": grep -c 'status="deleted"' FILE (1 in sickle-ListRecords.xml)
  // First and last: grep -o '<identifier>[^<]*' FILE | sed -n '1p;$p' (in the header; the one of a
  //   deleted record left out), grep -o 'rdf:about="[^"]*"' FILE | sed -n '1p;$p'
  // Distinct: the same | sort -u | wc -l
  @ParameterizedTest
  @CsvSource({
    "oai-dc/sickle-GetRecord_utf8test.xml, 1, local:oai:test.example.com:1996652,"
        + " local:oai:test.example.com:1996652, 1",
    "oai-dc/sickle-ListRecords.xml, 1, local:oai:test.example.com:1585322,"
        + " local:oai:test.example.com:1585322, 1",
    "oai-dc/pyoai-fake1-00005.xml, 16, handle:1765/308, handle:1765/325, 16",
    "europepmc/pyeuropepmc-search_cancer_dc.xml, 25, pmid:39709209, pmid:40476859, 25",
  })
  void has_the_records_that_other_tools_count(
      String name, int found, String first, String last, int distinct) throws IOException {
    Reading reading = Corpus.read(name);

    List<Publication> records = reading.records();
    assertThat(reading.found()).isEqualTo(found);
    assertThat(records).hasSize(found);
    assertThat(reading.rejected()).isZero();
    assertThat(records.get(0).identifiers().toString()).contains(first);
    assertThat(records.get(found - 1).identifiers().toString()).contains(last);
    assertThat(records.stream().map(Publication::id).distinct()).hasSize(distinct);
  }

  // grep -o '<dc:subject>' FILE | wc -l 43; grep -o '<dcterms:abstract>' 21; grep -o '<dc:creator>'
  // 165; grep -o 'isVersionOf>http' 9
  @Test
  void reads_the_fields_that_europe_pmc_has() throws IOException {
    List<Publication> records = Corpus.read("europepmc/pyeuropepmc-search_cancer_dc.xml").records();

    assertThat(records.stream().mapToInt(record -> record.keywords().size()).sum()).isEqualTo(43);
    assertThat(records.stream().filter(record -> record.abstractText().isPresent())).hasSize(21);
    assertThat(records.stream().mapToInt(record -> record.contributors().size()).sum())
        .isEqualTo(165);
    assertThat(records.stream().filter(r -> r.identifiers().toString().contains("pmcid:")))
        .hasSize(9);
    assertThat(records.stream().filter(record -> record.issued().isPresent())).hasSize(25);
  }

  // grep -c '<dc:date>[^<]*T' says that all dates are times of deposit.
  @Test
  void takes_no_time_of_deposit_for_a_date_of_publication() throws IOException {
    assertThat(Corpus.read("oai-dc/pyoai-fake1-00005.xml").records())
        .allMatch(record -> record.issued().isEmpty());
  }

  @Test
  void tells_what_the_server_says_besides() throws IOException {
    assertThat(Corpus.read("oai-dc/sickle-ListRecords.xml").codes())
        .containsExactly(IoCodes.DELETED, IoCodes.MORE_PAGES);
    Reading none = Corpus.read("oai-dc/sickle-noRecordsMatch.xml");
    assertThat(none.found()).isZero();
    assertThat(none.codes()).containsExactly(IoCodes.ANSWER);
    assertThat(Corpus.recognised(Corpus.folder().resolve("oai-dc/sickle-ListRecordsBroken.xml")))
        .isEqualTo("-");
  }

  @Test
  void takes_no_other_file_for_its_own() throws IOException {
    Laws.recognisesItsOwn(
        new OaiDcFormat(),
        List.of(
            "europepmc/pyeuropepmc-search_cancer_dc.xml",
            "oai-dc/pyoai-fake1-00005.xml",
            "oai-dc/sickle-GetRecord_utf8test.xml",
            "oai-dc/sickle-ListRecords.xml",
            "oai-dc/sickle-noRecordsMatch.xml"));
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(new OaiDcFormat(), Corpus.bytes("oai-dc/sickle-ListRecords.xml"), 7);
    Laws.prefixes(new OaiDcFormat(), Corpus.bytes("oai-dc/pyoai-fake1-00005.xml"), 997);
  }
}
