package org.mindlinked.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands ask and query, over the five documents. */
class AskCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("mindlinked.root"));

  private static final String SEEDS = ROOT.resolve("examples/data/seeds.json").toString();

  @TempDir private static Path folder;

  private static String store() {
    return folder.resolve("store").toString();
  }

  @BeforeAll
  static void load() {
    CommandRun run = CommandRun.of("load", "--store", store(), SEEDS);
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private static CommandRun ask(String... words) {
    return CommandRun.of(
        Stream.concat(Stream.of("ask", "--store", store()), Stream.of(words))
            .toArray(String[]::new));
  }

  private static CommandRun query(String sparql, String... words) {
    return CommandRun.reading(
        sparql,
        Stream.concat(Stream.of("query", "--store", store()), Stream.of(words))
            .toArray(String[]::new));
  }

  @Test
  void a_table_has_a_heading_and_a_row_for_each_study() {
    CommandRun run = ask("studies", "--role", "carer");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().lines().toList()).hasSize(3);
    assertThat(run.out()).startsWith("study").contains("Remote care for mental health");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void csv_and_json_have_the_same_columns() {
    assertThat(ask("counts", "--unit", "interview", "--format", "csv").out().lines().findFirst())
        .contains(
            "record,title,count,countOf,countUnit,value,min,max,perUnit,countStage,approximate,basis");
    assertThat(ask("counts", "--unit", "interview", "--format", "json").out())
        .contains("\"countUnit\":\"interview\",\"value\":69")
        .startsWith("[\n{")
        .endsWith("}\n]\n");
  }

  @Test
  void files_can_be_asked_without_a_store() {
    CommandRun run =
        CommandRun.of(
            "ask",
            "reviews",
            "--data",
            ROOT.resolve("examples/data/seeds.json").toString(),
            "--format",
            "csv");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().lines().map(line -> line.split(",", -1)[0]).skip(1).distinct()).hasSize(5);
  }

  @Test
  void a_page_that_is_not_the_last_says_so() {
    CommandRun run = ask("studies", "--limit", "2", "--format", "csv");

    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).contains("there is more");
    assertThat(ask("studies", "--limit", "13").err()).isEmpty();
    assertThat(ask("studies", "--offset", "12", "--format", "csv").out().lines()).hasSize(2);
  }

  @Test
  void the_list_explains_every_question() {
    String list = CommandRun.of("ask", "--list").out();

    assertThat(list.lines().filter(line -> !line.startsWith(" "))).hasSize(14);
    assertThat(list).contains("studies: ").contains("--setting");
    assertThat(CommandRun.of("ask", "gaps", "--sparql").out()).contains("SELECT ?careSetting");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "studeis|did you mean studies?",
        "studies --role carrer|did you mean carer?",
        "studies --level consultation|studies has no parameter level",
        "search|search needs text",
        "studies --roel carer|--role",
        "studies --format xls|table, csv or json",
        "studies --limit -1|not negative",
        "studies --timeout 0|--timeout takes"
      })
  void wrong_use_is_answered_with_what_would_be_right(String use) {
    String[] parts = use.split("\\|", -1);
    CommandRun run = ask(parts[0].split(" ", -1));

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(run.err()).contains(parts[1]);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void one_of_store_and_files_is_asked() {
    assertThat(CommandRun.of("ask", "studies").err()).contains("--store DIR, or --data INPUT");
    assertThat(CommandRun.of("ask", "studies", "--store", folder.resolve("no").toString()).exit())
        .isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void a_query_is_answered_in_the_format_that_is_wanted() {
    String select =
        "PREFIX mlk: <https://w3id.org/mindlinked/ns#> SELECT (COUNT(?s) AS ?n) { ?s a mlk:Study }";

    assertThat(query(select).out()).isEqualTo(" n\n13\n");
    assertThat(query(select, "--format", "csv").out()).isEqualTo("n\r\n13\r\n");
    assertThat(query(select, "--format", "tsv").out()).isEqualTo("?n\n13\n");
    assertThat(query(select, "--format", "json").out()).contains("\"bindings\"");
    assertThat(query(select, "--format", "xml").out()).contains("<binding name=\"n\">");
    assertThat(query("ASK { ?s ?p ?o }").out()).isEqualTo("answer\nyes\n");
    assertThat(query("CONSTRUCT { ?s a ?c } { ?s a ?c } LIMIT 1").out()).contains(" a ");
    assertThat(query("DESCRIBE <urn:x:none>", "--format", "csv").err())
        .contains("turtle or ntriples");
  }

  @Test
  void a_query_can_stand_in_a_file() throws Exception {
    Path file = folder.resolve("all.rq");
    Files.writeString(file, "SELECT ?s { ?s ?p ?o } LIMIT 2");

    CommandRun run = CommandRun.of("query", "--store", store(), "--format", "csv", file.toString());

    assertThat(run.out().lines()).hasSize(3);
  }

  @Test
  void an_answer_that_is_cut_says_so() {
    CommandRun cut = query("SELECT * { ?s ?p ?o }", "--max-rows", "5", "--format", "csv");
    assertThat(cut.out().lines()).hasSize(6);
    assertThat(cut.err()).contains("ML-RDF-058").contains("after 5 rows");
    assertThat(cut.exit()).isZero();

    CommandRun late =
        query("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c", "--timeout", "0.3");
    assertThat(late.err()).contains("ML-RDF-057").contains("within 0.3 s");
    assertThat(late.exit()).isEqualTo(Exit.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT|ML-RDF-050",
        "CLEAR ALL|ML-RDF-051",
        "SELECT * { SERVICE <http://a.example/> { ?s ?p ?o } }|ML-RDF-052",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }|ML-RDF-053",
        "SELECT (<java:a.B>() AS ?x) {}|ML-RDF-054"
      })
  void what_does_more_than_read_is_refused(String use) {
    String[] parts = use.split("\\|", -1);
    CommandRun run = query(parts[0]);

    assertThat(run.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(run.err()).contains(parts[1]);
  }

  static List<String> guide() throws Exception {
    return Files.readAllLines(ROOT.resolve("docs/guide/questions.md")).stream()
        .filter(line -> line.startsWith("mindlinked ask "))
        .toList();
  }

  /** The examples of the guide, each of which finds something. */
  @ParameterizedTest
  @MethodSource("guide")
  void the_guide_tells_what_works(String line) {
    String[] words =
        Stream.of(line.split(" (?=(?:[^']*'[^']*')*[^']*$)", -1))
            .skip(1)
            .map(word -> word.equals("evidence") ? store() : word.replace("'", ""))
            .map(word -> word.equals("catalogue.ndjson") ? SEEDS : word)
            .toArray(String[]::new);
    CommandRun run = CommandRun.of(words);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().lines().skip(1)).as(line).isNotEmpty();
  }

  @Test
  void the_guide_has_an_example_of_every_question() throws Exception {
    assertThat(guide().stream().map(line -> line.split(" ", -1)[2]))
        .contains(
            "studies",
            "barriers",
            "themes",
            "involvement",
            "counts",
            "reviews",
            "gaps",
            "effects",
            "search",
            "provenance",
            "publications");
  }
}
