package org.mindlinked.io.internal.wos;

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
class CorpusWosTest {
  private static final String WOS = "wos/jabref-IsiImporterTestWOS.isi";
  private static final String MEDLINE = "wos/jabref-IsiImporterTestMedline.isi";
  private static final String NAMED_RIS = "wos/rispy-example_wos.ris";

  // Records: grep -c '^PT ' FILE; first and last: grep '^UT ' FILE | sed -n '1p;$p'
  // Distinct: grep '^UT ' FILE | sort -u | wc -l
  @ParameterizedTest
  @CsvSource({
    WOS + ", 2, wos:000238592600006, wos:000236202800037, 2",
    MEDLINE + ", 2, pmid:16842170, pmid:16735938, 2",
    NAMED_RIS + ", 2, wos:000221807500019, wos:000221807500020, 2",
  })
  void has_the_records_that_other_tools_count(
      String name, int found, String first, String last, int distinct) throws IOException {
    Reading reading = Corpus.read(name);
    List<String> numbers = reading.records().stream().map(CorpusWosTest::number).toList();

    assertThat(Corpus.recognised(Corpus.folder().resolve(name))).isEqualTo("wos");
    assertThat(reading.found()).isEqualTo(found);
    assertThat(reading.rejected()).isZero();
    assertThat(reading.codes()).isEmpty();
    assertThat(numbers).hasSize(found).startsWith(first).endsWith(last);
    assertThat(numbers.stream().distinct()).hasSize(distinct);
  }

  private static String number(Publication publication) {
    return publication.identifiers().stream()
        .map(Object::toString)
        .filter(id -> id.startsWith("wos:") || id.startsWith("pmid:"))
        .reduce((one, other) -> one.startsWith("wos:") ? one : other)
        .orElseThrow();
  }

  // References, and those with a DOI, per record: 59 and 54, 86 and 73, as
  //   awk '/^PT /{r++} {t=substr($0,1,2); if(t!="  ")f=t; if(f=="CR"){n[r]++; if(/DOI
  // \[?10/)d[r]++}}
  //     END{for(i in n)print i,n[i],d[i]}' FILE
  // says; grep '^NR' FILE: 59 and 86; grep '^FU' FILE: one line with two grants.
  @Test
  void reads_the_fields_that_the_file_has() throws IOException {
    List<Publication> records = Corpus.read(NAMED_RIS).records();
    Publication second = records.get(1);

    assertThat(records.get(0).references()).hasSize(59);
    assertThat(second.references()).hasSize(86);
    assertThat(records)
        .extracting(
            record -> record.references().stream().filter(r -> !r.identifiers().isEmpty()).count())
        .containsExactly(54L, 73L);
    assertThat(second.referencesTotal()).hasValue(86);
    assertThat(second.funding())
        .extracting(funding -> funding.grant().orElseThrow())
        .containsExactly("GM-52002", "DK035090");
    assertThat(second.issued().orElseThrow()).hasToString("2004-06-08");
    assertThat(Reading.unmapped(records.get(0))).contains("RI=Law, Christopher/E-7174-2011");
  }

  @Test
  void takes_no_other_file_for_its_own() throws IOException {
    Laws.recognisesItsOwn(new WosFormat(), List.of(WOS, MEDLINE, NAMED_RIS));
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(new WosFormat(), Corpus.bytes(NAMED_RIS), 97);
  }
}
