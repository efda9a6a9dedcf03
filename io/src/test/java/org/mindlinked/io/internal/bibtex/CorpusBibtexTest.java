package org.mindlinked.io.internal.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
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
import org.mindlinked.model.RelationKind;

/** What is in the files of others, counted by other means. */
@Tag("shared")
class CorpusBibtexTest {
  private static final String GROUPS =
      "bibtex/bbt-BBT_does_not_import_groups_from_JabRef_5.1_1641.bib";
  private static final String NAMES = "bibtex/citationjs-nameparts.bib";
  private static final String STRING = "bibtex/citationjs-string_and_preamble.bib";
  private static final String EXAMPLES = "bibtex/jabref-BibtexImporter.examples.bib";
  private static final String WINDOWS = "bibtex/jabref-encoding-windows-1252-with-header.bib";
  private static final String WIDE = "bibtex/jabref-encoding-utf-16BE-with-header.bib";
  private static final String WRONG =
      "bibtex/jabref-encoding-windows-1252-but-utf-8-declared--decoding-fails.bib";

  // Entries, without those that are no publications:
  //   tr '\r' '\n' < FILE | tr -d '\000' | grep -aiE '^@' \
  //     | grep -ciavE '^@(comment|string|preamble|set|xdata)'
  // Their keys: … | sed 's/^@[A-Za-z]* *{//; s/,.*//', the first with sed -n 1p, the last with
  //   sed -n '$p', distinct ones with sort -u | wc -l
  @ParameterizedTest
  @CsvSource({
    GROUPS + ", 20, 0, Bogadottir2012, Nail2020a, 20",
    NAMES + ", 8, 0, a, h, 8",
    STRING + ", 1, 0, b, b, 1",
    EXAMPLES + ", 2, 0, Preissel2016, aksin, 2",
    WINDOWS + ", 1, 0, -, -, 1",
    WIDE + ", 1, 0, -, -, 1",
    WRONG + ", 1, 1, -, -, 0",
  })
  void has_the_entries_that_other_tools_count(
      String name, int found, int rejected, String first, String last, int distinct)
      throws IOException {
    Reading reading = Corpus.read(name);
    List<String> keys = reading.records().stream().map(CorpusBibtexTest::key).toList();

    assertThat(Corpus.recognised(Corpus.folder().resolve(name))).isEqualTo("bibtex");
    assertThat(reading.found()).isEqualTo(found);
    assertThat(reading.rejected()).isEqualTo(rejected);
    assertThat(keys).hasSize(found - rejected);
    if (rejected == 0) {
      assertThat(keys).startsWith(first).endsWith(last);
    }
    assertThat(keys.stream().distinct()).hasSize(distinct);
  }

  private static String key(Publication publication) {
    return Reading.unmapped(publication).stream()
        .filter(field -> field.startsWith("(key)="))
        .map(field -> field.substring(6))
        .findFirst()
        .orElse("-");
  }

  // Authors: grep '^  author' FILE, and the words between " and "; editors likewise.
  // Distinct titles: grep -c '^  title' FILE gives 20; @InCollection 16, @Book 2, @Article 1,
  // @Collection 1: grep -o '^@[A-Za-z]*' FILE | sort | uniq -c
  @Test
  void reads_chapters_of_a_book_with_groups() throws IOException {
    Reading reading = Corpus.read(GROUPS);
    Publication first = reading.records().get(0);

    assertThat(reading.codes()).containsExactly(IoCodes.NO_PUBLICATION);
    assertThat(first.title().orElseThrow().any())
        .isEqualTo("Fleece: Imperial metabolism in the preColumbian Andes");
    assertThat(first.contributors().get(0).person().orElseThrow().given())
        .contains("Ragnhei{\\d}ur");
    assertThat(first.contributors().get(0).person().orElseThrow().family()).contains("Bogadóttir");
    assertThat(first.container().orElseThrow().title().orElseThrow().any())
        .startsWith("Ecology and Power: Struggles over Land");
    assertThat(first.pageStart()).contains("83");
    assertThat(first.pageEnd()).contains("96");
    assertThat(first.contributors()).hasSize(1 + 3 + 1); // author, editors, publisher
    assertThat(Reading.unmapped(first))
        .contains("crossref=Hornborg2012", "groups=Ecology_and_Power", "address=New York");
    assertThat(reading.records()).allMatch(record -> record.title().isPresent());
    assertThat(first.relations()).extracting(r -> r.kind()).doesNotContain(RelationKind.VERSION_OF);
  }

  @Test
  void names_the_word_that_is_not_defined() throws IOException {
    assertThat(Corpus.read(EXAMPLES).codes())
        .containsExactly(IoCodes.NO_PUBLICATION, IoCodes.NO_PUBLICATION, IoCodes.UNDEFINED_WORD);
    Publication aksin = Corpus.read(EXAMPLES).records().get(1);
    assertThat(aksin.container().orElseThrow().title().orElseThrow().any()).isEqualTo("jomch");
    assertThat(aksin.contributors())
        .extracting(c -> c.person().orElseThrow().family().orElse("-"))
        .containsExactly("Aksın", "Türkmen", "Artok", "Çetinkaya", "Ni", "Büyükgüngör", "Özkal");
    assertThat(aksin.issued().orElseThrow()).hasToString("2006");
    assertThat(aksin.issue()).contains("13");
  }

  @Test
  void reads_encodings_as_declared() throws IOException {
    assertThat(Corpus.read(WINDOWS).records().get(0).abstractText().orElseThrow().any())
        .isEqualTo("25° C");
    assertThat(Corpus.read(WIDE).records().get(0).title().orElseThrow().any())
        .isEqualTo("Ü ist ein Umlaut");
    Reading wrong = Corpus.read(WRONG);
    assertThat(wrong.codes()).containsExactly(IoCodes.UTF8);
    assertThat(wrong.problems().get(0).location().line()).hasValue(4); // grep -naP '\xa0' FILE
  }

  @Test
  void reads_definitions_and_named_parts() throws IOException {
    assertThat(Corpus.read(STRING).records().get(0).title().orElseThrow().any())
        .isEqualTo("Foobarbar");
    assertThat(Corpus.read(NAMES).records())
        .extracting(
            r ->
                r.contributors().get(0).person().orElseThrow().family().orElse("-")
                    + ", "
                    + r.contributors().get(0).person().orElseThrow().given().orElse("-"))
        .containsExactly(
            "B, A", "C, A=B", "B, C", "C, A-B", "A-b C, D", "B-C, A", "-, -", "B, A-12");
  }

  @Test
  void takes_no_other_file_for_its_own() throws IOException {
    Laws.recognisesItsOwn(
        new BibtexFormat(), List.of(GROUPS, NAMES, STRING, EXAMPLES, WINDOWS, WIDE, WRONG));
  }

  @Test
  void every_prefix_gives_records_or_coded_problems() throws IOException {
    Laws.prefixes(new BibtexFormat(), Arrays.copyOf(Corpus.bytes(GROUPS), 9000), 97);
    for (String name : List.of(NAMES, EXAMPLES, WIDE, WRONG)) {
      Laws.prefixes(new BibtexFormat(), Corpus.bytes(name), 3);
    }
  }
}
