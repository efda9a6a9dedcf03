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
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Publication;
import org.mindlinked.model.stream.RecordFormats;

/** What is in the JSON files of others, counted by other means. */
@Tag("shared")
class CorpusJsonTest {
  private static final Set<String> OURS = Set.of("csl-json");

  // CSL-JSON: jq length FILE (a single item: jq type says object); DOIs:
  //   jq -r '.. | objects | select(has("type")) | .DOI? // empty' FILE | tr A-Z a-z | sort -u | wc
  // -l
  // citationjs-doi.json: jq '[.[] | length] | add' = 4, jq -r '.[][].DOI'
  @ParameterizedTest
  @CsvSource({
    "crossref-csl/bolognese-citeproc.json, csl-json, 1, 0, doi:10.5438/4k3m-nyvg, doi:10.5438/4k3m-nyvg, 1",
    "crossref-csl/bolognese-citeproc-no-author.json, csl-json, 1, 0, doi:10.5438/4k3m-nyvg, doi:10.5438/4k3m-nyvg, 1",
    "crossref-csl/citationjs-biblatex-csl.json, csl-json, 28, 0, Roverandom, doi:10.1002/rra.3643, 2",
    "crossref-csl/citationjs-doi.json, csl-json, 4, 0, doi:10.1021/ja01577a030, doi:10.59350/hhtcn-zah03, 4",
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
        JsonLaws.prefixes(formats.named(format, head).orElseThrow(), bytes, 1 + bytes.length / 60);
      }
    }
  }
}
