package org.mindlinked.io.internal.eprintsxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;

/** What is in the files of others, counted by other means. */
@Tag("shared")
class CorpusEprintsXmlTest {
  // Records: grep -o '<eprint[ >]' FILE | wc -l
  // First and last: grep -o '<doi>[^<]*' FILE | sed -n '1p;$p'; distinct: the same | sort -u | wc
  // -l
  // ORCIDs: grep -c '<orcid>' FILE
  @ParameterizedTest
  @CsvSource({
    "lemurprints-8599.xml, 1, doi:10.7907/hqr4-6h98, doi:10.7907/hqr4-6h98, 1, 0",
    "lemurprints-import-api-1.xml, 1, doi:10.1093/mnras/stab2505, doi:10.1093/mnras/stab2505, 1, 2",
    "lemurprints-import-api-24.xml, 10, doi:10.3847/1538-3881/aafa70, doi:10.1117/12.2314420, 10,"
        + " 17",
  })
  void has_the_records_that_other_tools_count(
      String name, int found, String first, String last, int distinct, int orcids)
      throws IOException {
    Reading reading = Corpus.read("eprints/" + name);

    List<Publication> records = reading.records();
    assertThat(reading.found()).isEqualTo(found);
    assertThat(records).hasSize(found);
    assertThat(reading.rejected()).isZero();
    assertThat(records.get(0).identifiers().first()).hasToString(first);
    assertThat(records.get(found - 1).identifiers().first()).hasToString(last);
    assertThat(records.stream().map(record -> record.identifiers().first()).distinct())
        .hasSize(distinct);
    assertThat(
            records.stream()
                .flatMap(record -> record.contributors().stream())
                .mapToInt(contributor -> contributor.identifiers().size())
                .sum())
        .isEqualTo(orcids);
  }

  // grep -c '<document ' 7, of which grep -c isVolatileVersionOf 5 are derived; the stand-ins
  // "Unknown" and "None" are no people: grep -c '<family>' 3
  @Test
  void reads_the_files_and_the_one_person_of_a_stored_record() throws IOException {
    Publication publication = Corpus.read("eprints/lemurprints-8599.xml").only();

    assertThat(publication.files()).hasSize(2);
    assertThat(publication.contributors()).hasSize(1);
    assertThat(publication.identifiers().toString())
        .contains("eprints:lemurprints.example.edu/8599");
    assertThat(publication.issued()).hasToString("Optional[1915]");
  }

  @Test
  void takes_no_other_file_for_its_own() throws IOException {
    Laws.recognisesItsOwn(
        new EprintsXmlFormat(),
        List.of(
            "eprints/lemurprints-8599.xml",
            "eprints/lemurprints-import-api-1.xml",
            "eprints/lemurprints-import-api-24.xml"));
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(new EprintsXmlFormat(), Corpus.bytes("eprints/lemurprints-8599.xml"), 211);
  }
}
