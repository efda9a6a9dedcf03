package org.mindlinked.io.internal.ris;

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
import org.mindlinked.model.PublicationType;

/** What is in the files of others, counted by other means. */
@Tag("shared")
class CorpusRisTest {
  // Records: tr -d '\r' < FILE | sed 's/^\xef\xbb\xbf//' | grep -c '^TY  -'
  // Distinct DOIs: … | grep -o '^DO  - .*' | sed 's/^DO  - //; s#.*doi.org/##' | tr A-Z a-z | sort
  // -u | wc -l
  // First and last: … | awk '/^TY  -/{n++; d=t=""} /^DO  - /{if(!d)d="doi:" tolower(substr($0,7))}
  // /^T[1I]  - /{t=substr($0,7)} /^ER  -/{print d?d:(t?t:"-")}' | sed 's#http://dx.doi.org/##' |
  // sed
  // -n '1p;$p'
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "ris/asreview-baseline_empty_values.ris, 4, Title of reference, -, 0",
        "ris/asreview-baseline_reference_types.ris, 61, -, -, 0",
        "ris/asreview-baseline_tag-notes_labels.ris, 32, ~Record which is labeled \"relevant\" by"
            + " the researcher using ASReview.~, Record without a notes field., 0",
        "ris/asreview-faulty_year.ris, 1, ~The Value of Radiologic Interventions and 18 F-DOPA PET"
            + " in Diagnosing and Localizing Focal Congenital Hyperinsulinism: Systematic Review"
            + " and Meta-Analysis~, ~The Value of Radiologic Interventions and 18 F-DOPA PET in"
            + " Diagnosing and Localizing Focal Congenital Hyperinsulinism: Systematic Review and"
            + " Meta-Analysis~, 0",
        "ris/asreview-proquest.ris, 6, doi:10.1002/jts.22387, doi:10.1080/00273171.2017.1412293, 6",
        "ris/asreview-pubmed_endnote.txt, 6, doi:10.2165/11586800-000000000-00000,"
            + " doi:10.1159/000471923, 6",
        "ris/asreview-ris_issue_1099.txt, 7, doi:10.15598/aeee.v16i3.2698,"
            + " doi:10.1109/tla.2005.1642429, 4",
        "ris/asreview-ris_issue_992.txt, 19, Overcoming Medication Reconciliation Challenges,"
            + " doi:10.1176/appi.ps.202000115, 3",
        "ris/jabref-RisImporterTest5a.ris, 1, doi:10.1016/j.powtec.2012.01.008,"
            + " doi:10.1016/j.powtec.2012.01.008, 1",
        "ris/jabref-RisImporterTestScopus.ris, 1, doi:10.1016/j.jmps.2004.03.010,"
            + " doi:10.1016/j.jmps.2004.03.010, 1",
        "ris/rispy-example_bom.ris, 1, doi:10.1186/s40981-020-0316-0,"
            + " doi:10.1186/s40981-020-0316-0, 1",
        "ris/rispy-example_empty_tag.ris, 1, doi:10.1177/2325967120950040,"
            + " doi:10.1177/2325967120950040, 1",
        "ris/rispy-example_extraneous_data.ris, 2, Title of reference, The title of the reference,"
            + " 0",
        "ris/rispy-example_full.ris, 2, Title of reference, The title of the reference, 0",
        "ris/rispy-example_multi_unknown_tags.ris, 1, A Mathematical Theory of Communication,"
            + " A Mathematical Theory of Communication, 0",
        "ris/rispy-example_multiline.ris, 3, -, -, 0",
        "ris/rispy-example_urls.ris, 4, A Mathematical Theory of Communication,"
            + " A Mathematical Theory of Communication, 0",
        "ris/rispy-example_utf_chars.ris, 1, -, -, 0",
        "wos/asreview-web_of_science.txt, 10, doi:10.1016/j.jarmac.2018.03.001,"
            + " doi:10.1080/1068316x.2013.777963, 10",
      })
  void has_the_records_that_other_tools_count(
      String name, int found, String first, String last, int distinct) throws IOException {
    Reading reading = Corpus.read(name);

    List<Publication> records = reading.records();
    assertThat(Corpus.recognised(Corpus.folder().resolve(name))).isEqualTo("ris");
    assertThat(reading.found()).isEqualTo(found);
    assertThat(records).hasSize(found);
    assertThat(reading.rejected()).isZero();
    assertThat(Corpus.doi(records.get(0))).isEqualTo(first);
    assertThat(Corpus.doi(records.get(found - 1))).isEqualTo(last);
    assertThat(records.stream().map(Corpus::doi).filter(id -> id.startsWith("doi:")).distinct())
        .hasSize(distinct);
  }

  // grep -c '^TY' 0, grep -c '^ER' 1
  @Test
  void refuses_the_record_that_has_lost_its_type() throws IOException {
    Reading reading = Corpus.read("ris/jabref-RisImporterCorrupted.ris");

    assertThat(reading.found()).isEqualTo(reading.rejected()).isEqualTo(1);
    assertThat(reading.codes()).containsExactly(IoCodes.ENTRY_SHAPE);
  }

  // awk '/^KW/{k=1} k&&!/^[A-Z][A-Z0-9]  -/{n++} /^KW/{n++} /^LA/{exit} END{print n}' says 14 lines
  // of keywords; with one subject for each qualifier 19
  @Test
  void reads_pubmed_out_of_endnote() throws IOException {
    Publication publication = Corpus.read("ris/asreview-pubmed_endnote.txt").records().get(0);

    assertThat(publication.identifiers())
        .hasToString("[doi:10.2165/11586800-000000000-00000, pmid:21553931]");
    assertThat(publication.issued().orElseThrow()).hasToString("2011-06");
    assertThat(publication.pageStart()).contains("349");
    assertThat(publication.pageEnd()).contains("369");
    assertThat(publication.publicationType()).contains(PublicationType.REVIEW_ARTICLE);
    assertThat(publication.subjects()).isNotEmpty();
  }

  @Test
  void takes_no_other_file_for_its_own() throws IOException {
    for (Path file : Corpus.files()) {
      String name = Corpus.folder().relativize(file).toString();
      if (!name.startsWith("ris") && !name.equals("wos/asreview-web_of_science.txt")) {
        assertThat(Corpus.recognised(file)).as("%s", file).isNotEqualTo("ris");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ris/rispy-example_extraneous_data.ris, 7",
    "ris/asreview-ris_issue_1099.txt, 53",
    "ris/asreview-baseline_reference_types.ris, 19",
  })
  void every_prefix_gives_records_or_coded_problems(String name, int step) throws IOException {
    byte[] file = Corpus.bytes(name);
    for (int length = 0; length < file.length; length += step) {
      Reading reading = Reading.of(new RisReadFormat(), Arrays.copyOf(file, length));
      assertThat(reading.addsUp()).as("%d bytes: %s", length, reading).isTrue();
    }
  }
}
