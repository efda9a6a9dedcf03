package org.mindlinked.io.internal.nbib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Publication;

/** What is in the files of others, counted by other means. */
@Tag("shared")
class CorpusNbibTest {
  // Records: blocks that begin with a tag,
  //   awk 'BEGIN{RS=""} /^[A-Z]+ *-/{n++} END{print n}' FILE
  // First and last: awk 'BEGIN{RS=""} /^[A-Z]+ *-/' FILE | grep -o '^PMID *- *[0-9]*' | sed -n
  // '1p;$p'
  // Distinct PMIDs: grep -o '^PMID *- *[0-9]*' FILE | tr -dc '0-9\n' | sort -u | wc -l
  // Two blocks of MultipleEntries have no PMID: grep -c ^PMID says 5 of 7.
  @ParameterizedTest
  @CsvSource({
    "jabref-NbibImporterTest.nbib, 1, pmid:27169098, pmid:27169098, 1",
    "jabref-MedlinePlainImporterTestCompleteEntry.txt, 1, pmid:20481061, pmid:20481061, 1",
    "jabref-MedlinePlainImporterTestMultipleEntries.txt, 7, pmid:20481061, pmid:45984220, 5",
  })
  void has_the_records_that_other_tools_count(
      String name, int found, String first, String last, int distinct) throws IOException {
    Reading reading = Corpus.read("nbib/" + name);

    List<Publication> records = reading.records();
    assertThat(Corpus.recognised(Corpus.folder().resolve("nbib/" + name))).isEqualTo("nbib");
    assertThat(reading.found()).isEqualTo(found);
    assertThat(records).hasSize(found);
    assertThat(reading.rejected()).isZero();
    assertThat(Corpus.pmid(records.get(0))).isEqualTo(first);
    assertThat(Corpus.pmid(records.get(found - 1))).isEqualTo(last);
    assertThat(records.stream().map(Corpus::pmid).filter(id -> id.startsWith("pmid:")).distinct())
        .hasSize(distinct);
  }

  // grep -c '^FAU' 2; grep -c '^GR' 2; grep -c '^MH.*\*' 3; a subject for each qualifier:
  // grep '^MH  -' | awk -F/ '{n+=NF>1?NF-1:1} END{print n}' 11
  @Test
  void reads_the_fields_that_the_file_has() throws IOException {
    Publication publication =
        Corpus.read("nbib/jabref-MedlinePlainImporterTestCompleteEntry.txt").only();

    assertThat(publication.contributors()).hasSize(2);
    assertThat(publication.subjects()).hasSize(11);
    assertThat(publication.subjects().stream().filter(s -> s.major().orElse(false))).hasSize(3);
    assertThat(publication.funding()).hasSize(2);
  }

  @Test
  void takes_no_other_file_for_its_own() throws IOException {
    for (Path file : Corpus.files()) {
      if (!file.toString().contains("nbib")) {
        assertThat(Corpus.recognised(file)).as("%s", file).isNotEqualTo("nbib");
      }
    }
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    byte[] file = Corpus.bytes("nbib/jabref-MedlinePlainImporterTestMultipleEntries.txt");
    for (int length = 0; length < file.length; length += 17) {
      Reading reading = Reading.of(new NbibFormat(), Arrays.copyOf(file, length));
      assertThat(reading.addsUp()).as("%d bytes: %s", length, reading).isTrue();
    }
  }
}
