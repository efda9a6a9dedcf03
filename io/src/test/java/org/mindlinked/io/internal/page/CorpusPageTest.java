package org.mindlinked.io.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Publication;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.validation.Validator;

/** What is in the files of others, counted by other means. */
@Tag("shared")
class CorpusPageTest {
  private static final PageFormat FORMAT = new PageFormat();

  // Results: grep -c '| ID: ' FILE; a page of one publication has no such line and is one.
  // First and last identifier: grep -o 'mdl-[0-9]*' FILE | sed -n '1p;$p'; for S2 and S4
  //   grep -m1 -o '10\.[0-9]*/[^ ]*[0-9w]' FILE; S0 and S3 have none.
  // Distinct: grep -o 'mdl-[0-9]*' FILE | sort -u | wc -l
  // People: S0 grep -c on its citation by eye, S2 tr ';' '\n', S4 grep -c '\[[0-9 ,]*\]$' FILE
  @ParameterizedTest
  @CsvSource({
    "000, 1, -, -, 1, 3",
    "001, 10, pmid:38418998, pmid:32857218, 10, 0",
    "002, 1, doi:10.1186/s12913-023-10058-w, doi:10.1186/s12913-023-10058-w, 1, 8",
    "003, 1, -, -, 1, 0",
    "004, 1, doi:10.1136/bmjopen-2023-071826, doi:10.1136/bmjopen-2023-071826, 1, 17",
  })
  void has_the_records_that_other_tools_count(
      String seed, int found, String first, String last, int distinct, int people)
      throws IOException {
    Path file = SeedPagesTest.file(seed);
    Reading reading = Reading.of(FORMAT, Files.readAllBytes(file));
    List<String> ids = reading.records().stream().map(CorpusPageTest::id).toList();

    assertThat(Corpus.recognised(file)).isEqualTo("page-text");
    assertThat(reading.found()).isEqualTo(found);
    assertThat(reading.rejected()).isZero();
    assertThat(ids).hasSize(found).startsWith(first).endsWith(last);
    assertThat(ids.stream().distinct()).hasSize(distinct);
    assertThat(reading.records().stream().mapToInt(p -> p.contributors().size()).sum())
        .isEqualTo(people);
  }

  private static String id(Publication publication) {
    return publication.identifiers().stream().map(Identifier::toString).findFirst().orElse("-");
  }

  // head -1 FILE is "TITLE: …" and grep -c '^ *ABSTRACT\|^BODY' FILE is not 0 for each.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PMC2662857",
        "PMC2990086",
        "PMC3544619",
        "PMC4969808",
        "PMC5434251",
        "PMC5571503"
      })
  void refuses_the_running_text_of_articles(String name) {
    Path file = Corpus.folder().resolve("text/" + name + ".txt");
    UnreadableCatalogueException refusal =
        catchThrowableOfType(
            UnreadableCatalogueException.class, () -> CatalogueReader.from(file).open());

    assertThat(refusal.diagnostics())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(IoCodes.NO_PAGE);
              assertThat(problem.message()).contains("running text of an article");
              assertThat(problem.hint().orElseThrow()).contains("PubMed or Europe PMC");
            });
  }

  @Test
  void gives_records_that_pass_the_rules() throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    for (String seed : List.of("000", "001", "002", "003", "004")) {
      for (Publication record :
          Reading.of(FORMAT, Files.readAllBytes(SeedPagesTest.file(seed))).records()) {
        assertThat(Validator.builtIn().accepts(record, problems::add))
            .as("%s: %s", seed, problems)
            .isTrue();
      }
    }
  }
}
