package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server answers when it is asked as it should be. */
class AnswersTest {
  private static final String STUDIES =
      "PREFIX mlk: <https://w3id.org/mindlinked/ns#> SELECT (COUNT(?s) AS ?n) { ?s a mlk:Study }";

  private static final BlockingQueue<String> LOG = new LinkedBlockingQueue<>();
  @RegisterExtension static final RunningServer server = RunningServer.ofSeeds().logging(LOG::add);

  private static final Client client = server.client();

  @Test
  void a_query_is_answered_by_get_and_by_both_kinds_of_post() {
    List<HttpResponse<String>> answers =
        List.of(
            client.query(STUDIES, "Accept", "text/csv"),
            client.post("/sparql", "application/sparql-query", STUDIES, "Accept", "text/csv"),
            client.post(
                "/sparql",
                "application/x-www-form-urlencoded",
                "query=" + Client.encode(STUDIES),
                "Accept",
                "text/csv"));
    assertThat(answers)
        .allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200))
        .allSatisfy(answer -> assertThat(answer.body()).isEqualTo("n\r\n13\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, '\"value\": \"13\"'",
    "application/sparql-results+xml, <literal",
    "text/csv, 13",
    "text/tab-separated-values, 13"
  })
  void rows_come_in_every_format_of_sparql(String type, String expected) {
    HttpResponse<String> answer = client.query(STUDIES, "Accept", type);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(given -> assertThat(given).startsWith(type));
    assertThat(answer.body()).contains(expected);
  }

  @Test
  void graphs_are_constructed_and_described() {
    HttpResponse<String> answer =
        client.query(
            "PREFIX mlk: <https://w3id.org/mindlinked/ns#> CONSTRUCT { ?s a mlk:Study } WHERE { ?s a"
                + " mlk:Study }",
            "Accept",
            "application/n-triples");
    assertThat(answer.body().lines()).hasSize(13);
    assertThat(
            client
                .query(
                    "PREFIX mlk: <https://w3id.org/mindlinked/ns#> DESCRIBE ?s { ?s a mlk:Study }"
                        + " LIMIT 1",
                    "Accept",
                    "text/turtle")
                .body())
        .contains("mlk:");
    assertThat(client.query("ASK { ?s ?p ?o }", "Accept", "text/csv").body()).contains("true");
  }

  @Test
  void a_query_can_be_kept_to_graphs_of_the_store() {
    String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    String graph =
        client
            .query(
                "SELECT ?g { GRAPH ?g { ?s a <https://w3id.org/mindlinked/ns#Study> } } LIMIT 1",
                "Accept",
                "text/csv")
            .body()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    String inGraph =
        client
            .query(
                "SELECT (COUNT(*) AS ?n) { GRAPH <" + graph + "> { ?s ?p ?o } }",
                "Accept",
                "text/csv")
            .body();
    assertThat(
            client.query(count.replace("{", "FROM <" + graph + "> {"), "Accept", "text/csv").body())
        .isEqualTo(inGraph);
    assertThat(
            client
                .get(
                    "/sparql?query="
                        + Client.encode(count)
                        + "&default-graph-uri="
                        + Client.encode(graph),
                    "Accept",
                    "text/csv")
                .body())
        .isEqualTo(inGraph);
    assertThat(client.query(count, "Accept", "text/csv").body()).isNotEqualTo(inGraph);
  }

  @Test
  void findings_are_searched_by_their_words() {
    HttpResponse<String> answer =
        client.query(
            "PREFIX text: <http://jena.apache.org/text#> SELECT (COUNT(*) AS ?n) { ?s text:query"
                + " 'remote' }",
            "Accept",
            "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("\r\n0\r\n");
  }

  @Test
  void without_a_query_the_endpoint_describes_itself() {
    HttpResponse<String> answer = client.get("/sparql");
    assertThat(answer.body()).contains("sd:Service", "sd:UnionDefaultGraph");
    assertThat(client.get("/sparql", "Accept", "application/rdf+xml").body()).contains("rdf:RDF");
    assertThat(client.get("/sparql", "Accept", "application/ld+json").body()).startsWith("{");
  }

  @Test
  void void_counts_what_a_query_counts() {
    String triples =
        client
            .query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", "Accept", "text/csv")
            .body()
            .replaceAll("\\D", "");
    assertThat(client.get("/.well-known/void", "Accept", "application/n-triples").body())
        .contains("<http://rdfs.org/ns/void#triples> \"" + triples + "\"")
        .contains("https://w3id.org/mindlinked/ns#Study", "void#vocabulary");
  }

  @Test
  void whoever_runs_it_sees_how_it_does() {
    assertThat(client.get("/health").body()).isEqualTo("well\n");
    assertThat(client.get("/ready").body()).isEqualTo("ready\n");
    client.query(STUDIES);
    assertThat(client.get("/metrics").body())
        .containsPattern("mindlinked_queries_seconds_count\\{outcome=\"answered\"} [1-9]")
        .contains("jvm_memory_used_bytes");
    assertThat(client.get("/").body()).contains("Mindlinked");
  }

  @Test
  void the_log_shows_the_beginning_of_a_query_and_not_who_asked() throws InterruptedException {
    client.query("SELECT * {\n ?a ?b 'x\u0007' }" + " ".repeat(10) + "# " + "y".repeat(200));
    // The line is written when the answer is sent: the client may be quicker.
    String line = LOG.poll(10, TimeUnit.SECONDS);
    while (line != null && !line.contains("?a ?b")) {
      assertThat(line).doesNotContain("127.0.0.1", "Java-http");
      line = LOG.poll(10, TimeUnit.SECONDS);
    }
    assertThat(line)
        .doesNotContain("127.0.0.1", "Java-http")
        .matches(
            "\\S+Z GET /sparql 200 \\d+ B \\d+ ms \"SELECT \\* \\{ \\?a \\?b 'x⟨U.0007"
                + ".*…\" \\(\\d+ characters\\)");
  }
}
