package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to those who want something else of it. */
class AttacksTest {
  private static final String ALL = "SELECT * { ?s ?p ?o }";
  private static final int ROWS = 200;

  @RegisterExtension
  static final RunningServer server =
      RunningServer.ofSeeds()
          .with(
              ServerOptions.DEFAULT
                  .withAllowedHosts(Set.of("evidence.example.org"))
                  .withAllowedOrigins(Set.of("https://example.org"))
                  .withLimits(
                      ServerLimits.DEFAULT
                          .withTimeout(Duration.ofMillis(700))
                          .withRows(ROWS)
                          .withRequestBytes(4096)
                          .withQueries(2)
                          .withPatience(Duration.ofMillis(100))));

  private static final Client client = server.client();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "SELECT * { ?a ?b ?c { SELECT * { OPTIONAL { SERVICE ?a { ?s ?p ?o } } } } }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }",
        "SELECT (EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } AS ?x) { }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <http://127.0.0.1:9/data.ttl> { ?s ?p ?o }",
        "SELECT * { BIND(<java:java.lang.System.exit>(1) AS ?x) }",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
        "SELECT (<java:java.lang.String>('x') AS ?x) { }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.String>(?s)",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:java.lang.String>(?s) AS ?g)",
        "SELECT (SUM(<java:java.lang.String>(?o)) AS ?n) { ?s ?p ?o }",
      })
  void what_would_reach_out_of_the_server_is_refused(String query) {
    HttpResponse<String> answer = client.query(query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    assertThat(answer.body()).contains("ML-");
  }

  /** The name of a function that is made while the query runs is not seen beforehand. */
  @Test
  void functions_made_up_while_the_query_runs_load_no_class() {
    HttpResponse<String> answer =
        client.query(
            "SELECT * { BIND(CALL(IRI(CONCAT('java:','org.apache.jena.sparql.function.library.now')))"
                + " AS ?x) }",
            "Accept",
            "text/csv");
    assertThat(answer.body()).doesNotContain("202");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "LOAD <file:///etc/passwd>",
        "DROP ALL",
        "SELECT",
        "not a query"
      })
  void an_update_is_no_query(String update) {
    assertThat(client.query(update).statusCode()).isEqualTo(400);
    assertThat(client.query(update).body()).startsWith("ML-SRV-016 ");
    assertThat(client.post("/sparql", "application/sparql-update", update).statusCode())
        .isEqualTo(415);
    assertThat(
            client
                .post(
                    "/sparql",
                    "application/x-www-form-urlencoded",
                    "update=" + Client.encode(update))
                .statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /sparql, 405",
    "DELETE, /sparql, 405",
    "PATCH, /sparql, 405",
    "POST, /, 405",
    "POST, /upload, 405",
    "PUT, /data?default, 405",
    "GET, /data?default, 404",
    "GET, /sparql/data, 404",
    "GET, /sparql/update, 404",
    "GET, /update, 404",
    "GET, /get, 404",
    "GET, /$/ping, 404",
    "GET, /$/datasets, 404",
    "GET, /$/stats, 404",
    "GET, /$/metrics, 404",
    "POST, /$/server, 405",
    "GET, /../../etc/passwd, 400",
    "GET, /%2e%2e/etc/passwd, 400",
    "TRACE, /, 405"
  })
  void nothing_else_is_there(String method, String path, int status) throws IOException {
    assertThat(
            raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status)
        .contains(status == 405 ? "ML-SRV-011 " : status == 404 ? "ML-SRV-012 " : "");
  }

  @Test
  void the_data_are_the_same_after_all_that() {
    assertThat(
            client
                .query(
                    "ASK { { <a:a> ?p ?o } UNION { GRAPH ?g { <a:a> ?p ?o } } }",
                    "Accept",
                    "text/csv")
                .body())
        .contains("false");
  }

  @ParameterizedTest
  @CsvSource({
    "evil.example, 421",
    "localhost.evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "evil.example:3330, 421",
    "'', 400",
    "'a b', 400",
    "LOCALHOST, 200",
    "127.0.0.1:99, 200",
    "[::1]:3330, 200",
    "evidence.example.org, 200",
    "Evidence.Example.org:443, 200"
  })
  void a_server_answers_to_its_own_names_only(String host, int status) throws IOException {
    assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\n\r\n"))
        .startsWith("HTTP/1.1 " + status)
        .contains(status == 421 ? "ML-SRV-010 " : "");
  }

  @Test
  void another_name_in_the_address_does_not_help() throws IOException {
    assertThat(raw("GET http://evil.example/health HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .doesNotContain("well");
    assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback=alert(1)",
        "stylesheet=%22%3F%3E%3Cscript%3E",
        "force-accept=text/html",
        "query-ref=file:///etc/passwd",
        "update=DROP%20ALL",
        "using-graph-uri=x:y",
        "output=%0d%0aSet-Cookie:%20a=b",
        "format=text/html%3Bx",
        "results=%3Cscript%3E",
        "timeout=-1",
        "timeout=9%0d%0a",
        "%00=1",
        "query=ASK%20%7B%7D",
        "%ff=%ff",
        "%C3%28=1"
      })
  void no_parameter_does_what_it_should_not(String parameter) {
    HttpResponse<String> answer = client.get("/sparql?query=ASK%20%7B%7D&" + parameter);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body())
        .startsWith(parameter.startsWith("query=") ? "ML-SRV-016 " : "ML-SRV-015 ");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "default-graph-uri=file:///etc/passwd",
        "named-graph-uri=http://127.0.0.1:9/",
        "default-graph-uri=%3Cx%3E%20%7D%20SERVICE"
      })
  void graphs_are_those_of_the_store(String parameter) {
    HttpResponse<String> answer =
        client.get("/sparql?query=" + Client.encode(ALL) + "&" + parameter, "Accept", "text/csv");
    assertThat(answer.body()).doesNotContain("root:");
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void a_message_that_repeats_what_was_sent_is_plain_text() {
    HttpResponse<String> answer = client.query("SELECT <script>alert('é 日本')</script>");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/csv",
        "text/tab-separated-values"
      })
  void an_answer_that_is_cut_is_whole_in_form_and_says_so(String type) {
    HttpResponse<String> answer = client.query(ALL, "Accept", type);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue(SparqlQueries.CUT)).contains("after " + ROWS);
    String body = answer.body().strip();
    if (type.endsWith("json")) {
      assertThat(body).endsWith("}");
      assertThat(body.chars().filter(c -> c == '{').count())
          .isEqualTo(body.chars().filter(c -> c == '}').count());
    } else if (type.endsWith("xml")) {
      assertThat(body).endsWith("</sparql>");
    } else {
      assertThat(body.lines()).hasSize(ROWS + 1);
    }
    assertThat(client.query(ALL + " LIMIT " + ROWS).headers().firstValue(SparqlQueries.CUT))
        .isEmpty();
  }

  @Test
  void graphs_are_cut_too() {
    HttpResponse<String> answer =
        client.query(
            "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "Accept", "application/n-triples");
    assertThat(answer.headers().firstValue(SparqlQueries.CUT)).contains("after " + ROWS);
    assertThat(answer.body().lines()).hasSizeLessThanOrEqualTo(ROWS);
    assertThat(
            client
                .query("DESCRIBE ?s { ?s a ?t }", "Accept", "application/n-triples")
                .headers()
                .firstValue(SparqlQueries.CUT))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Rows without end, never one that counts.
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a),STR(?d),STR(?g))) < 0) }",
        // All rows are made before the first is given.
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        // A path to all there is, from all there is, before the first row.
        "SELECT (COUNT(*) AS ?n) { ?s ((!<urn:x>)|!(^<urn:y>))+/(!<urn:x>)* ?o }",
        // One row with a pattern that goes back and forth.
        "SELECT * { BIND(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^((a|aa)+)\\\\2b$') AS ?x) }",
        "SELECT * { BIND(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^((a|aa)+)\\\\2b$', 'b')"
            + " AS ?x) }",
        "SELECT (SUM(IF(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^((a|aa)+)\\\\2b$'), 1, 0))"
            + " AS ?n) { ?s ?p ?o }",
      })
  void a_query_that_would_run_for_ever_ends_as_an_error(String query) {
    HttpResponse<String> answer = client.query(query, "Accept", "application/json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.body()).startsWith("ML-SRV-021 ");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  /** Rows are there at once, and then no more come: nothing of them may have been sent. */
  @Test
  void a_query_that_ends_in_the_middle_of_its_rows_is_an_error_as_well() {
    HttpResponse<String> answer =
        client.query(
            "SELECT * { { BIND(1 AS ?x) } UNION"
                + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a),STR(?d),STR(?g))) < 0) } }",
            "Accept",
            "application/sparql-results+json");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).startsWith("ML-SRV-021 ").doesNotContain("bindings");
  }

  /** They would run on after the query's end; SPARQL has words for them. */
  @ParameterizedTest
  @ValueSource(strings = {"fn:matches", "fn:replace"})
  void functions_with_patterns_that_nobody_watches_are_not_there(String function) {
    HttpResponse<String> answer =
        client.query(
            "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT * { BIND("
                + function
                + "('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^((a|aa)+)\\\\2b$', 'i') AS ?x) }",
            "Accept",
            "text/csv");
    assertThat(answer.body()).doesNotContain("false", "aaa");
  }

  /** Words that Lucene cannot read are the client's fault, and no failure of ours. */
  @ParameterizedTest
  @ValueSource(strings = {"'a AND ('", "'\"'", "'*'", "'/(/'", "('a' 99999999999)", "()", "?x"})
  void a_search_that_means_nothing_is_refused_or_finds_nothing(String searched) {
    HttpResponse<String> answer =
        client.query(
            "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query "
                + searched
                + " }");
    assertThat(answer.body()).doesNotStartWith("ML-SRV-023 ").doesNotContain("\tat ");
    assertThat(answer.statusCode()).isIn(200, 400);
  }

  @Test
  void a_client_may_ask_for_less_time_and_not_for_more() {
    String endless =
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a),STR(?d),STR(?g))) < 0) }";
    assertThat(client.get("/sparql?timeout=0.2&query=" + Client.encode(endless)).body())
        .contains("0.2 s");
    assertThat(client.get("/sparql?timeout=60&query=" + Client.encode(endless)).body())
        .contains("0.7 s");
  }

  @Test
  void a_text_that_doubles_and_doubles_ends_as_an_error() {
    StringBuilder query =
        new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND('aaaaaaaa' AS ?x0) ");
    for (int i = 0; i < 40; i++) {
      query.append("BIND(CONCAT(?x").append(i).append(",?x").append(i).append(") AS ?x");
      query.append(i + 1).append(") ");
    }
    HttpResponse<String> answer =
        client.post("/sparql", "application/sparql-query", query.append('}').toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.body()).startsWith("ML-SRV-022 ");
    assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void a_query_that_is_nested_too_deeply_is_refused() {
    String deep = "{".repeat(1900) + "}".repeat(1900);
    HttpResponse<String> answer =
        client.post("/sparql", "application/sparql-query", "SELECT * " + deep);
    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void what_is_too_long_is_refused_before_it_is_read() throws IOException {
    String over = "SELECT * {} #" + "x".repeat(4096);
    assertThat(client.post("/sparql", "application/sparql-query", over).statusCode())
        .isEqualTo(413);
    assertThat(client.query("SELECT * {} #" + "x".repeat(9000)))
        .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(414))
        .satisfies(answer -> assertThat(answer.body()).startsWith("ML-SRV-013 "));
    assertThat(raw("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 62914560\r\n\r\n"))
        .startsWith("HTTP/1.1 413")
        .contains("ML-SRV-014", "Connection: close");
    assertThat(
            raw("GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(60_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 431");
  }

  @Test
  void a_body_that_does_not_say_how_long_it_is_is_refused() {
    HttpResponse<String> answer =
        client.send(
            client
                .request("/sparql", "Content-Type", "application/sparql-query")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () ->
                            new ByteArrayInputStream("ASK {}".getBytes(StandardCharsets.UTF_8)))));
    assertThat(answer.statusCode()).isEqualTo(411);
  }

  @Test
  void scripts_of_listed_sites_alone_may_read() {
    HttpResponse<String> mine = client.query("ASK {}", "Origin", "https://example.org");
    assertThat(mine.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("https://example.org");
    assertThat(
            client
                .query("ASK {}", "Origin", "https://exampleXorg")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .isEmpty();
    HttpResponse<String> asked =
        client.send(
            client
                .request(
                    "/sparql",
                    "Origin",
                    "https://example.org",
                    "Access-Control-Request-Method",
                    "POST",
                    "Access-Control-Request-Headers",
                    "Content-Type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).isPresent();
  }

  @Test
  void clients_who_send_or_read_slowly_hold_nobody_up() throws IOException {
    Socket[] slow = new Socket[60];
    try {
      for (int i = 0; i < slow.length; i++) {
        slow[i] = new Socket("localhost", server.uri().getPort());
        slow[i]
            .getOutputStream()
            .write(
                ("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query"
                        + "\r\nContent-Length: 1000\r\n\r\nASK")
                    .getBytes(StandardCharsets.US_ASCII));
      }
      assertThat(client.query("ASK {}").statusCode()).isEqualTo(200);
      assertThat(client.get("/health").statusCode()).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** Sends these bytes and reads what comes within a second. */
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.uri().getPort())) {
      socket.setSoTimeout(2000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      InputStream in = socket.getInputStream();
      byte[] answer = new byte[4096];
      int length = in.read(answer);
      return length < 0 ? "" : new String(answer, 0, length, StandardCharsets.UTF_8);
    }
  }
}
