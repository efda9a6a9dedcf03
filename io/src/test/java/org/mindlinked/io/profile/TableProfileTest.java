package org.mindlinked.io.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.TableMapping;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordSource;

class TableProfileTest {
  /** Nobody's sheet: as a curator might type it, with most of what can go wrong. */
  private static final String MESSY =
      """
      Study;Title;Authors;Year;DOI;Country;N;Mean age;% women;g;SE;Screened on;Notes;Notes
      King 2019; Peer support at night;King A;2019;10.1234/a;UK;120;34,5;0,55;-0,42;0,11;01/02/2019;x;
      King 2019;Peer support at night;King A;2019;10.1234/a;UK;120;34,5;0,55;-0.31;0,12;2019-02-14;;y
      Lee 2020;Night cafés;Lee B;2020;https://doi.org/10.1234/b;Uk;about 40;NA;48;n.a.;NA;14/02/2020;;
      Roe 2021;Crisis lines;Roe C;2021;n/a;;1,250;41,2;61;0,1;0,05;28/02/2021;;;;stray
      Poe 2022;Crisis cafés;;2022;;DE;60;39;62;0,2;0,06;;
      """;

  private static TableProfile profile(String text) throws IOException {
    return TableProfiler.from(stream(text), "sheet.csv").profile();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void says_what_the_columns_hold() throws IOException {
    TableProfile profile = profile(MESSY);

    assertThat(profile.delimiter()).contains(';');
    assertThat(profile.encoding()).contains("UTF-8");
    assertThat(profile.headerRow()).isEqualTo(1);
    assertThat(profile.rows()).isEqualTo(5);
    assertThat(profile.columns())
        .extracting(TableProfile.Column::name, TableProfile.Column::type)
        .startsWith(
            tuple("Study", "text"),
            tuple("Title", "text"),
            tuple("Authors", "text"),
            tuple("Year", "year"),
            tuple("DOI", "DOI"),
            tuple("Country", "text"),
            tuple("N", "mixed"),
            tuple("Mean age", "number"),
            tuple("% women", "number"),
            tuple("g", "number"),
            tuple("SE", "number"),
            tuple("Screened on", "date"));
    TableProfile.Column age = profile.columns().get(7);
    assertThat(age.decimal()).contains(",");
    assertThat(age.least().map(Object::toString)).contains("34.5");
    assertThat(age.most().map(Object::toString)).contains("41.2");
    assertThat(age.filled()).isEqualTo(4);
    assertThat(age.distinct()).isEqualTo(3);
    assertThat(age.noValues()).containsExactly("NA");
  }

  @Test
  void tells_what_to_look_at() throws IOException {
    TableProfile profile = profile(MESSY);

    assertThat(profile.doubts())
        .containsExactly(
            "row 5: the row has 16 cells, the header 14",
            "row 6: the row has only 13 of 14 cells; the others are taken for empty");
    assertThat(doubts(profile, "Study"))
        .containsExactly(
            "1 values repeat (King 2019 again in row 3): one record in several rows, or"
                + " duplicates?");
    assertThat(doubts(profile, "Title"))
        .containsExactly("1 cells begin or end with a blank (the first in row 2)");
    assertThat(doubts(profile, "Country"))
        .containsExactly("1 values differ only in capitals or blanks");
    assertThat(doubts(profile, "N")).containsExactly("1 cells are no numbers: about 40 in row 4");
    assertThat(doubts(profile, "% women"))
        .containsExactly(
            "shares between 0 and 100, of which 2 are fractions between 0 and 1: two styles in one"
                + " column?");
    assertThat(doubts(profile, "g"))
        .containsExactly(
            "decimal marks are mixed: 3 commas (the first in row 2), 1 points (row 3)");
    assertThat(doubts(profile, "Screened on"))
        .containsExactly(
            "dates in 2 styles: 1 like 2020-12-31 (the first in row 3), 3 like 31/12/2020 (the"
                + " first in row 2)");
    assertThat(doubts(profile, "Notes")).contains("2 columns have this name");
  }

  private static List<String> doubts(TableProfile profile, String name) {
    return profile.columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .map(TableProfile.Column::doubts)
        .orElseThrow();
  }

  @Test
  void asks_for_the_header_where_the_first_row_is_a_heading() throws IOException {
    TableProfile profile = profile("Table 1;;\n;;\na;b;c\n1;2;3\n4;5;6\n");

    assertThat(profile.doubts())
        .anyMatch(doubt -> doubt.contains("does the header stand further down (--header-row)?"));
    assertThat(
            TableProfiler.from(stream("Table 1;;\n;;\na;b;c\n1;2;3\n"), "x")
                .headerRow(3)
                .profile()
                .columns())
        .hasSize(3);
  }

  @Test
  void tells_more_values_than_it_counts_apart() throws IOException {
    StringBuilder text = new StringBuilder("id\n");
    for (int i = 0; i < 25_000; i++) {
      text.append("v").append(i).append('\n');
    }
    TableProfile.Column column = profile(text.toString()).columns().get(0);

    assertThat(column.distinct()).isEqualTo(20_000);
    assertThat(column.moreDistinct()).isTrue();
    assertThat(column.filled()).isEqualTo(25_000);
  }

  @Test
  void writes_json_for_programs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    profile("a,b\n1,NA\n").writeTo(out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            {
              "name": "sheet.csv",
              "delimiter": ",",
              "encoding": "ASCII",
              "headerRow": 1,
              "rows": 1,
              "columns": [
                {
                  "place": "1",
                  "name": "a",
                  "type": "whole number",
                  "filled": 1,
                  "distinct": 1,
                  "least": 1,
                  "most": 1,
                  "examples": ["1"]
                },
                {
                  "place": "2",
                  "name": "b",
                  "type": "empty",
                  "filled": 0,
                  "distinct": 0,
                  "noValues": ["NA"]
                }
              ]
            }
            """);
  }

  @Test
  void drafts_a_mapping_that_reads_the_table() throws IOException {
    String draft = profile(MESSY).draft();
    List<Diagnostic> problems = new ArrayList<>();

    List<EvidenceRecord> records = read(MESSY, draft, problems);

    assertThat(draft)
        .contains(
            "key: Study\n",
            "numbers: {decimal: \".,\"}\n",
            "  Year: reports/0/publication/issued",
            "      g: {to: effects/0/value",
            "  \"Notes#2\": null");
    assertThat(records).as("%s\n%s", draft, problems).hasSize(3);
    Study king = (Study) records.get(0);
    assertThat(king.shortName()).isPresent();
    assertThat(king.findings()).hasSize(2);
    assertThat(king.findings().get(1).effects().get(0).value().orElseThrow())
        .isEqualByComparingTo("-0.31");
  }

  private static List<EvidenceRecord> read(String table, String mapping, List<Diagnostic> problems)
      throws IOException {
    List<EvidenceRecord> records = new ArrayList<>();
    try (RecordSource source =
        CatalogueReader.from(stream(table))
            .mapping(TableMapping.of(mapping))
            .lenient(problems::add)
            .open()) {
      for (Optional<EvidenceRecord> next = source.next(); next.isPresent(); next = source.next()) {
        records.add(next.get());
      }
    }
    return records;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title,authors\na,b\n",
        "y,n,yes,null,~,#\n1,2,3,4,5,6\n",
        "\"a: b\",\"c # d\",\"[e\",\"'f\",\"\"\"g\"\"\",-h,@i,{j}\n1,2,3,4,5,6,7,8\n",
        "x,x,x\n1,2,3\n",
        "a\u0007b,\u2028c\n\u0085d,\u0000e\n",
        "time,se,p\n1,2,3\n",
        "women %,n\n50,3\n",
        "title,year,country\na,2020,1\n"
      })
  void drafts_what_the_checker_takes_whatever_the_names_are(String table) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();

    List<EvidenceRecord> records = read(table, profile(table).draft(), problems);

    assertThat(records).as("%s", problems).hasSize(1);
  }

  @Test
  @Tag("shared")
  void drafts_mappings_that_read_the_tables_of_others() throws IOException {
    Path folder = Path.of(System.getProperty("mindlinked.shared"), "corpora", "csv");
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      TableMapping mapping = TableMapping.of(TableProfiler.from(file).profile().draft());
      List<Diagnostic> problems = new ArrayList<>();
      try (RecordSource source =
          CatalogueReader.from(file).mapping(mapping).lenient(problems::add).open()) {
        while (source.next().isPresent()) {
          // to the end
        }
        assertThat(source.found()).as("%s", file).isPositive();
        assertThat(source.rejected()).as("%s %s", file, problems).isZero();
      }
    }
  }
}
