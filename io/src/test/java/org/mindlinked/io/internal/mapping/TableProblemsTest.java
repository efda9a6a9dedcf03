package org.mindlinked.io.internal.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.TableMapping;
import org.mindlinked.io.internal.table.TestBook;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.MindlinkedException;
import org.mindlinked.model.stream.RecordSource;

/**
 * One wrong mapping or table for each kind of problem, and the exact words that a user reads. They
 * stand in {@code problems.txt}; {@code -Dapprove=true} writes it anew.
 */
class TableProblemsTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/mindlinked/io/internal/mapping/problems.txt")
          .toAbsolutePath();

  private static final String TRIALS =
      """
      record: Study
      key: study
      columns:
        study: shortName
        mean_age: populations/0/characteristics/0/mean
        year: reports/0/publication/issued
        design: designs
        status: status
      constants: {populations/0/characteristics/0/axis: age}
      """;

  private final StringBuilder text = new StringBuilder();

  @Test
  void says_in_these_words_what_is_wrong() throws IOException {
    mappings();
    cells();
    joins();
    if (Boolean.getBoolean("approve")) {
      Files.writeString(GOLDEN, text, UTF_8);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN, UTF_8));
    assertThat(text.toString()).doesNotContain("fasterxml", "snakeyaml", "YAMLParser", "[Source");
  }

  private void mappings() throws IOException {
    mapping("a mapping that is empty", "");
    mapping("a mapping that is a list", "- record: Study\n");
    mapping("a bracket that is not closed", "record: [Study\ncolumns: {a: title}\n");
    mapping("a tab before a name", "record: Study\ncolumns:\n\ta: title\n");
    mapping("JSON that is cut", "{\"record\": \"Study\", \"columns\": {");
    mapping("an alias", "record: Study\nkey: &k [a]\nid: *k\n");
    mapping("no record", "columns: {a: title}\n");
    mapping("an unknown kind of record", "record: Trial\n");
    mapping("an unknown property", "record: Study\ncolums: {a: title}\n");
    mapping("a property said twice", "record: Study\nrecord: Study\n");
    mapping("an unknown field", "record: Study\ncolumns: {a: populations/0/number}\n");
    mapping("a path that ends too early", "record: Study\ncolumns: {a: populations/0}\n");
    mapping("a path that goes on too far", "record: Study\ncolumns: {a: title/en}\n");
    mapping("a number in a list of values", "record: Study\ncolumns: {a: conditions/0}\n");
    mapping("the IRI as a field", "record: Study\ncolumns: {a: id}\n");
    mapping("a reference by a cell", "record: Study\ncolumns: {a: findings/0/populations}\n");
    mapping("an unknown term", "record: Study\nconstants: {designs: survay}\n");
    mapping(
        "an unknown part", "record: Study\nparts: {f: {at: findings, refers: {populations: p}}}\n");
    mapping(
        "a reference to another type",
        "record: Study\nparts: {o: {at: outcomes, by: a}, f: {at: findings, refers: {populations: o}}}\n");
    mapping("a decimal mark twice", "record: Study\nnumbers: {decimal: \",\", thousands: \",\"}\n");
    mapping(
        "into without split", "record: Publication\ncolumns: {p: {into: [pageStart, pageEnd]}}\n");
    mapping("a join without a key", "record: Study\njoins: {g: {sheet: Groups}}\n");
    mapping(
        "a file elsewhere", "record: Study\nkey: a\njoins: {g: {file: ../secret.csv, key: a}}\n");
  }

  private void cells() throws IOException {
    table(
        "a column that is not there",
        "record: Study\ncolumns: {Autor: title}\n",
        "Author,Year\nx,1\n");
    table("a column that is there twice", "record: Study\ncolumns: {a: title}\n", "a,b,a\n1,2,3\n");
    table("no mapping", null, "ID,Gruppe,n\n1,2,3\n");
    table("another decimal mark", TRIALS, head("b;40,5;2012;;"));
    table("a number with words", TRIALS, head("b;about 40;2012;;"));
    table("a date in another order", TRIALS, head("b;40;11/12;;"));
    table("a word that is no term", TRIALS, head("b;40;2012;randomized trail;"));
    table("a word that is no choice", TRIALS, head("b;40;2012;;finished"));
    table("rows that differ", TRIALS, head("a;41;2012;;"));
    table("rows that stand apart", TRIALS, head("b;;;;", "a;;;;"));
    table("an empty key", TRIALS, head(";40;2012;;"));
    table("a ragged row", TRIALS, head("b;40"));
    table("a row that is too long", TRIALS, head("b;40;2012;;;;x"));
    table(
        "a node that lacks a cell",
        "record: Study\ncolumns: {a: title, b: outcomes/0/timepoint}\n",
        "a,b\nx,12 weeks\n");
  }

  private void joins() throws IOException {
    String mapping =
        """
        record: Study
        sheet: Studies
        key: id
        columns: {id: shortName}
        joins:
          groups:
            sheet: Groups
            key: study
            parts: {population: {at: populations, by: group, columns: {group: label}}}
          counts:
            sheet: Counts
            key: study
            parts:
              count:
                at: counts
                in: {part: population, by: group}
                columns: {n: value}
                constants: {unit: participant}
        """;
    String studies = TestBook.row("id") + TestBook.row("Abas 2018");
    String groups = TestBook.row("study", "group") + TestBook.row("Abas 2018", "women");
    String counts = TestBook.row("study", "group", "n") + TestBook.row("Abas 2018", "men", "3");
    book("a sheet that is not there", mapping, new TestBook().sheet("Trials", "", studies, ""));
    book(
        "a second sheet that is not there",
        mapping,
        new TestBook().sheet("Studies", "", studies, "").sheet("Groups", "", groups, ""));
    book(
        "a node that no row makes",
        mapping,
        new TestBook()
            .sheet("Studies", "", studies, "")
            .sheet("Groups", "", groups, "")
            .sheet("Counts", "", counts, ""));
    book(
        "rows of a second sheet that belong to no record",
        mapping,
        new TestBook()
            .sheet("Studies", "", studies, "")
            .sheet("Groups", "", groups + TestBook.row("Adams 2018", "men"), "")
            .sheet("Counts", "", counts.replace("men", "women"), ""));
    table(
        "a second file that is not there",
        "record: Study\nkey: a\ncolumns: {a: title}\njoins: {r: {file: references.json, key: key}}\n",
        "a\nx\n");
  }

  private static String head(String... rows) {
    return "study;mean_age;year;design;status\na;40;2011;;\n" + String.join("\n", rows) + "\n";
  }

  private void mapping(String name, String mapping) {
    List<Diagnostic> problems = new ArrayList<>();
    try {
      MappingReader.read("trials.yaml", mapping);
    } catch (MindlinkedException e) {
      problems.addAll(e.diagnostics());
    }
    add(name, problems);
  }

  private void table(String name, @org.jspecify.annotations.Nullable String mapping, String table)
      throws IOException {
    add(name, problems(CatalogueReader.from(table).as("csv"), mapping, "trials.csv"));
  }

  private void book(String name, String mapping, TestBook book) throws IOException {
    add(
        name,
        problems(
            CatalogueReader.from(new ByteArrayInputStream(book.bytes())), mapping, "trials.xlsx"));
  }

  private static List<Diagnostic> problems(
      CatalogueReader reader, @org.jspecify.annotations.Nullable String mapping, String file)
      throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    CatalogueReader named = reader.named(file).lenient(problems::add);
    try (RecordSource source =
        (mapping == null ? named : named.mapping(TableMapping.of(mapping))).open()) {
      source.next();
      source.next();
      while (source.next().isPresent()) {
        // only problems are asked for
      }
    } catch (MindlinkedException e) {
      problems.addAll(e.diagnostics());
    }
    return problems;
  }

  private void add(String name, List<Diagnostic> problems) {
    assertThat(problems).as(name).isNotEmpty();
    text.append("# ").append(name).append('\n');
    problems.forEach(problem -> text.append(problem).append('\n'));
    text.append('\n');
  }
}
