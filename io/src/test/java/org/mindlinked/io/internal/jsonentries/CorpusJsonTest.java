package org.mindlinked.io.internal.jsonentries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Laws;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Publication;
import org.mindlinked.model.stream.RecordFormats;

/** What is in the JSON files of others, counted by other means. */
@Tag("shared")
class CorpusJsonTest {
  private static final Set<String> OURS =
      Set.of(
          "crossref-json",
          "csl-json",
          "datacite-json",
          "eprints-json",
          "europepmc-json",
          "openalex");

  // CSL-JSON: jq length FILE (a single item: jq type says object); DOIs:
  //   jq -r '.. | objects | select(has("type")) | .DOI? // empty' FILE | tr A-Z a-z | sort -u | wc
  // -l
  // Crossref, Crosscite, DataCite: one object each, jq -r '.message.DOI' or '.doi'.
  // Europe PMC: jq '.resultList.result | length'; jq -r '.resultList.result | (.[0], .[-1]) |
  // .doi';
  //   jq -r '.resultList.result[].doi // empty' FILE | tr A-Z a-z | sort -u | wc -l
  // citationjs-doi.json: jq '[.[] | length] | add' = 4, jq -r '.[][].DOI'
  @ParameterizedTest
  @CsvSource({
    "crossref-csl/bolognese-citeproc.json, csl-json, 1, 0, doi:10.5438/4k3m-nyvg, doi:10.5438/4k3m-nyvg, 1",
    "crossref-csl/bolognese-citeproc-no-author.json, csl-json, 1, 0, doi:10.5438/4k3m-nyvg, doi:10.5438/4k3m-nyvg, 1",
    "crossref-csl/citationjs-biblatex-csl.json, csl-json, 28, 0, Roverandom, doi:10.1002/rra.3643, 2",
    "crossref-csl/citationjs-doi.json, csl-json, 4, 0, doi:10.1021/ja01577a030, doi:10.59350/hhtcn-zah03, 4",
    "crossref-csl/eprinttools-crossref-issue-35.json, crossref-json, 1, 0, doi:10.1093/mnras/stab2505, doi:10.1093/mnras/stab2505, 1",
    "crossref-csl/pyeuropepmc-raw_crossref_10_1002_ana_27128.json, crossref-json, 1, 1, -, -, 0",
    "crossref-csl/pyeuropepmc-raw_crossref_10_1371_journal_pone_0308090.json, crossref-json, 1, 1, -, -, 0",
    "crossref-csl/pyeuropepmc-raw_openalex_10_1038_nature11476.json, openalex, 1, 1, -, -, 0",
    "crossref-csl/bolognese-crosscite.json, datacite-json, 1, 0, doi:10.5281/zenodo.48440, doi:10.5281/zenodo.48440, 1",
    "datacite/bolognese-datacite.json, datacite-json, 1, 0, doi:10.5438/4k3m-nyvg, doi:10.5438/4k3m-nyvg, 1",
    "europepmc/pyeuropepmc-search_cancer.json, europepmc-json, 25, 0, doi:10.1016/s0140-6736(24)02600-x, doi:10.1148/rycan.240291, 24",
    "europepmc/pyeuropepmc-search_cancer_core.json, europepmc-json, 25, 0, doi:10.1016/s0140-6736(24)02600-x, doi:10.1148/rycan.240291, 24",
    "europepmc/pyeuropepmc-search_cancer_page2.json, europepmc-json, 5, 0, doi:10.1016/s0140-6736(24)02600-x, doi:10.3238/arztebl.m2025.0081, 5",
    "europepmc/pyeuropepmc-search_no_results.json, europepmc-json, 0, 0, -, -, 0",
  })
  void has_the_records_that_other_tools_count(
      String name, String format, int found, int rejected, String first, String last, int dois)
      throws IOException {
    Reading reading = Corpus.read(name);

    assertThat(Corpus.recognised(Corpus.folder().resolve(name))).isEqualTo(format);
    assertThat(reading.found()).isEqualTo(found);
    assertThat(reading.rejected()).as("%s", reading.problems()).isEqualTo(rejected);
    List<Publication> records = reading.records();
    assertThat(records).hasSize(found - rejected);
    if (!records.isEmpty()) {
      assertThat(known(records.get(0))).isEqualTo(first);
      assertThat(known(records.get(records.size() - 1))).isEqualTo(last);
    }
    assertThat(
            records.stream()
                .map(CorpusJsonTest::known)
                .filter(k -> k.startsWith("doi:"))
                .distinct())
        .hasSize(dois);
  }

  // jq '.message.author | length' 139; jq '.message.reference | length' 101; funders with one award
  // or none count once, others once an award: jq '[.message.funder[] | (.award | length) as $n | if
  // $n > 0 then $n else 1 end] | add' 21
  @Test
  void reads_what_a_work_of_crossref_has() throws IOException {
    Publication work = Corpus.read("crossref-csl/eprinttools-crossref-issue-35.json").only();

    assertThat(work.contributors().stream().filter(c -> c.person().isPresent())).hasSize(139);
    assertThat(work.references()).hasSize(101);
    assertThat(work.referencesTotal()).hasValue(101);
    assertThat(work.funding()).hasSize(21);
    assertThat(work.abstractText().orElseThrow().any()).doesNotContain("jats").startsWith("We ");
    assertThat(work.issued().orElseThrow()).hasToString("2021-09-07");
  }

  private static String known(Publication publication) {
    return publication.identifiers().stream()
        .map(Identifier::toString)
        .filter(id -> id.startsWith("doi:"))
        .findFirst()
        .orElse(publication.title().map(title -> title.any()).orElse("-"));
  }

  @Test
  void take_no_other_file_for_their_own() throws IOException {
    Set<String> folders = Set.of("crossref-csl", "datacite", "europepmc");
    for (Path file : Corpus.files()) {
      if (!folders.contains(file.getName(file.getNameCount() - 2).toString())) {
        assertThat(OURS).as("%s", file).doesNotContain(Corpus.recognised(file));
      }
    }
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    RecordFormats formats = RecordFormats.onClassPath();
    for (Path file : Corpus.files()) {
      String format = Corpus.recognised(file);
      if (OURS.contains(format)) {
        byte[] bytes = Corpus.bytes(Corpus.folder().relativize(file).toString());
        byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 8192));
        Laws.prefixes(formats.named(format, head).orElseThrow(), bytes, 1 + bytes.length / 60);
      }
    }
  }
}
