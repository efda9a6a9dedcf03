package org.mindlinked.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {
  /** An error, a warning and an info, each at a node of its own. */
  private static final String MIXED =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/1\",\"populations\":[{\"kind\":"
          + "\"sample\",\"counts\":[{\"value\":69,\"unit\":\"interview\"}]}],"
          + "\"contributorsComplete\":true,"
          + "\"reports\":[{\"publication\":{\"type\":\"Publication\","
          + "\"identifiers\":[\"url:https://example.org/news\"]}}]}\n";

  private static final String WARNED =
      "{\"type\":\"Study\",\"id\":\"https://example.org/study/2\",\"contributorsComplete\":true}\n";

  private static final String SHAPES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX mlk: <https://w3id.org/mindlinked/ns#>
      <https://example.org/shapes#Study> a sh:NodeShape ; sh:targetClass mlk:Study ;
        sh:property [ sh:path dcterms:title ; sh:minCount 1 ; sh:message "a study needs a title" ] .
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ndjson", "turtle", "trig", "ntriples", "nquads", "rdfxml", "rdf-thrift"})
  void shapes_and_rules_tell_the_same_of_json_and_rdf(String format) throws IOException {
    Path file = Files.writeString(folder.resolve("a.ndjson"), WARNED);
    if (!format.equals("ndjson")) {
      Path written = folder.resolve("a." + format);
      assertThat(
              CommandRun.of("convert", file.toString(), "--to", format, "-o", written.toString())
                  .exit())
          .isZero();
      file = written;
    }
    CommandRun rules = CommandRun.of("validate", file.toString(), "--from", format);
    CommandRun shapes = CommandRun.of("validate", file.toString(), "--from", format, "--shacl");

    assertThat(rules.exit()).isZero();
    assertThat(shapes.exit()).isZero();
    assertThat(rules.err()).contains("warning: ML-RULE-003", "https://example.org/study/2");
    assertThat(shapes.err())
        .contains("warning: ML-RULE-003", "https://example.org/study/2", "1 record found");
  }

  @Test
  void triples_that_make_no_record_are_judged_with_place_and_code() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("bad.ttl"),
            "PREFIX mlk: <https://w3id.org/mindlinked/ns#>\n"
                + "<https://example.org/s/1> a mlk:Study ; mlk:status mlk:status-ongoing,"
                + " mlk:status-planned .");
    CommandRun run = CommandRun.of("validate", file.toString(), "--shacl");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("error: ML-RDF-006", "bad.ttl, record 1", "/status");
  }

  @Test
  void a_level_decides_what_is_shown_and_what_counts() {
    assertThat(validate(WARNED).exit()).isZero();
    assertThat(validate(WARNED, "--level", "warning").exit()).isEqualTo(1);
    assertThat(validate(WARNED, "--level", "error"))
        .satisfies(run -> assertThat(run.exit()).isZero())
        .satisfies(run -> assertThat(run.err()).doesNotContain("ML-RULE-003"));
    assertThat(validate(MIXED).err()).contains("error: ML-RULE-047").doesNotContain("ML-RULE-036");
    assertThat(validate(MIXED, "--level", "info").err())
        .contains("error: ML-RULE-047", "warning: ML-RULE-003", "info: ML-RULE-036");
    assertThat(validate(MIXED, "--level", "grave").exit()).isEqualTo(2);
  }

  @Test
  void a_table_holds_every_problem_and_no_formula() throws IOException {
    String many =
        ("{\"type\":\"Study\",\"id\":\"https://example.org/study/2\",\"titel\":\"x\"}\n")
            .repeat(50);
    CommandRun run = validate(many, "--format", "csv");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(51);
    assertThat(lines.get(0))
        .isEqualTo("\uFEFFfile,record,line,id,field,severity,code,message,hint");
    assertThat(lines.get(50))
        .startsWith("standard input,50,50,https://example.org/study/2,/titel,error,");

    Path table = folder.resolve("problems.csv");
    Files.writeString(folder.resolve("=cmd.json"), "{\"type\":\"Study\"}");
    CommandRun named =
        CommandRun.of(
            "validate", folder.resolve("=cmd.json").toString(), "--report", table.toString());
    assertThat(named.exit()).isEqualTo(1);
    assertThat(Files.readString(table, UTF_8)).contains("ML-IO-034").doesNotContain("\n=");
  }

  @Test
  void a_report_in_turtle_has_a_result_for_every_problem() {
    for (String[] how : new String[][] {{}, {"--shacl"}}) {
      String[] arguments = new String[how.length + 2];
      System.arraycopy(how, 0, arguments, 2, how.length);
      arguments[0] = "--format";
      arguments[1] = "shacl";
      CommandRun run = validate(MIXED, arguments);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).isEmpty();
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.fromString(run.out(), Lang.TURTLE).parse(graph);
      assertThat(objects(graph, "http://purl.org/dc/terms/identifier"))
          .contains("ML-RULE-047", "ML-RULE-003", "ML-RULE-036");
      assertThat(objects(graph, "http://www.w3.org/ns/shacl#focusNode"))
          .contains("https://example.org/study/1#population-1.count-1");
      assertThat(objects(graph, "http://www.w3.org/ns/shacl#conforms")).containsExactly("false");
      assertThat(objects(graph, "http://www.w3.org/ns/shacl#sourceShape").isEmpty())
          .isEqualTo(how.length == 0);
    }
  }

  private static List<String> objects(Graph graph, String property) {
    return graph
        .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .mapWith(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
        .toList();
  }

  @Test
  void shapes_of_others_run_over_the_whole_graph_and_say_so() throws IOException {
    Path shapes = Files.writeString(folder.resolve("mine.ttl"), SHAPES);
    CommandRun run = validate(WARNED, "--shapes", shapes.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("error: ML-RDF-022 a study needs a title", "<https://example.org/study/2>")
        .contains("1 record found: 0 accepted, 1 rejected")
        .contains("as one graph, were held against", "mine.ttl", "our own rules were not run")
        .doesNotContain("ML-RULE-003");
    String titled = WARNED.replace("\"type\"", "\"title\":\"A\",\"type\"");
    assertThat(validate(titled, "--shapes", shapes.toString()).exit()).isZero();
  }

  @Test
  void wrong_use_is_told() throws IOException {
    Path shapes = Files.writeString(folder.resolve("none.ttl"), "<urn:ab:c> <urn:ab:d> 5 .");
    assertThat(validate(WARNED, "--shapes", shapes.toString()))
        .satisfies(run -> assertThat(run.exit()).isEqualTo(3))
        .satisfies(run -> assertThat(run.err()).contains("ML-RDF-021"));
    assertThat(validate(WARNED, "--shapes", folder.resolve("absent.ttl").toString()).exit())
        .isEqualTo(3);
    assertThat(validate(WARNED, "--shapes", shapes.toString(), "--shacl").exit()).isEqualTo(2);
    assertThat(validate(WARNED, "--json", "--format", "csv").exit()).isEqualTo(2);
  }

  private static CommandRun validate(String input, String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "validate";
    all[1] = "-";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return CommandRun.reading(input, all);
  }
}
