package org.mindlinked.io.internal.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordSource;

class UnreadDateTest {
  @ParameterizedTest
  @CsvSource({
    "ris, TY  - JOUR|TI  - Two|KW  - a|PY  - soon|ER  - , 4",
    "endnote, %0 Journal Article|%T Two|%D soon, 3",
    "nbib, PMID- 1|TI  - Two|      and more|DP  - soon, 4",
    "nbib, PMID- 1|TI  - Two|DEP - soon, 3",
    "wos, PT J|TI Two|   and more|PY soon|ER, 4",
    "bibtex, '@article{a,| title = {Two},| year = {soon}|}', 3",
  })
  void is_told_at_the_line_of_its_field(String format, String lines, long line) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    try (RecordSource source =
        CatalogueReader.from(lines.replace('|', '\n') + "\n")
            .as(format)
            .lenient(problems::add)
            .open()) {
      assertThat(source.next()).isPresent();
    }
    assertThat(problems)
        .filteredOn(problem -> problem.code().equals(IoCodes.UNREAD_DATE))
        .singleElement()
        .satisfies(problem -> assertThat(problem.location().line()).hasValue(line));
  }
}
