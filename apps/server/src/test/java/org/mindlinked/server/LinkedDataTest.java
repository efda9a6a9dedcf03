package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.rdf.store.EvidenceStore;

/** What is behind IRIs, over HTTP, in all forms. */
class LinkedDataTest {
  private static final String BASE = "https://example.org/evidence/";
  private static final String STUDY = BASE + "study/e3109501-39bf-58e9-ae31-d50bb3313a16";
  private static final String NS = "https://w3id.org/mindlinked/ns";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
  private static final Map<String, String> FORMS =
      Map.of(
          ".html", "text/html",
          ".ttl", "text/turtle",
          ".jsonld", "application/ld+json",
          ".nt", "application/n-triples",
          ".json", "application/json");

  /** IRIs that are records of the store, beside the seeds. */
  private static final List<String> HOSTILE =
      List.of(
          BASE + "study/o'neill",
          BASE + "study/é日本😀",
          BASE + "study/a%2Fb",
          BASE + "study/%C3%A9",
          BASE + "study/a%20b%22",
          BASE + "study//double",
          BASE + "study/a;b=1",
          BASE + "search",
          BASE + "record.ttl",
          BASE + "study/ends.ttl",
          "https://other.example/study?id=1&x=</script>".replace("</script>", "%3C/script%3E"),
          "urn:uuid:0c3bd0a0-9a25-4a5b-8d3f-07d57d4a5c11",
          "tag:example.org,2026:a+b",
          BASE + "study/" + "l".repeat(3000));

  private static final String TITLE = "</script><script>alert(1)</script> & \"<b>'";

  @RegisterExtension
  static final RunningServer server =
      RunningServer.ofSeeds()
          .with(ServerOptions.DEFAULT.withPublicBase(URI.create(BASE)))
          .with(LinkedDataTest::fill);

  private static final Client client = server.client();

  private static void fill(EvidenceStore store) throws IOException {
    StringBuilder records = new StringBuilder();
    for (String iri : HOSTILE) {
      records
          .append("{\"type\":\"Study\",\"id\":\"")
          .append(iri)
          .append("\",\"title\":\"")
          .append(TITLE.replace("\"", "\\\""))
          .append("\",\"conditions\":[{\"id\":\"https://terms.example/")
          .append("x\",\"label\":\"<i>label</i>\"}]}\n");
    }
    try (RecordSource source = CatalogueReader.from(records.toString()).as("ndjson").open()) {
      store.load("hostile.ndjson", source);
    }
  }

  static List<String> kinds() throws IOException {
    return List.of(
        STUDY,
        BASE + "publication/" + publication(),
        BASE + "catalogue/seeds",
        NS + "#role-carer",
        NS + "#scheme-role",
        NS + "#count-stage-planned",
        NS + "#scheme-count-stage",
        NS + "#Study",
        NS + "#careSetting",
        "http://purl.org/dc/terms/title",
        NS,
        "https://terms.example/x");
  }

  private static String publication() throws IOException {
    try (RecordSource records = server.store().records()) {
      for (Optional<EvidenceRecord> next = records.next();
          next.isPresent();
          next = records.next()) {
        String iri = next.get().recordId().toString();
        if (iri.startsWith(BASE + "publication/")) {
          return iri.substring((BASE + "publication/").length());
        }
      }
      throw new AssertionError("no publication among the seeds");
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_of_iri_has_every_form_by_type_and_by_suffix(String iri) {
    Set<String> tags = new HashSet<>();
    FORMS.forEach(
        (suffix, type) -> {
          HttpResponse<String> byType = record("", iri, "Accept", type);
          HttpResponse<String> bySuffix = record(suffix, iri, "Accept", "image/png");
          assertThat(byType.statusCode()).as(iri + " " + type + byType.body()).isEqualTo(200);
          assertThat(bySuffix.statusCode()).as(bySuffix.body()).isEqualTo(200);
          assertThat(header(byType, "Content-Type")).startsWith(type);
          assertThat(bySuffix.body()).isEqualTo(byType.body());
          assertThat(header(bySuffix, "ETag")).isEqualTo(header(byType, "ETag"));
          assertThat(header(byType, "Vary")).contains("Accept");
          assertThat(header(byType, "Content-Location")).endsWith(location(iri, suffix));
          assertThat(links(byType))
              .hasSize(6)
              .anyMatch(link -> link.contains("rel=\"canonical\""))
              .contains("<" + iri + ">; rel=\"describes\"")
              .noneMatch(link -> link.contains("type=\"" + type + "\""));
          assertThat(tags.add(header(byType, "ETag"))).isTrue();
          if (suffix.startsWith(".js")) {
            assertThat(byType.body()).startsWith("{").endsWith("}\n");
          }
        });
    Graph turtle = graph(record(".ttl", iri).body(), Lang.TURTLE);
    Graph lines = graph(record(".nt", iri).body(), Lang.NTRIPLES);
    assertThat(turtle.isEmpty()).isFalse();
    assertThat(lines.size()).isEqualTo(turtle.size());
    // Of records the processor has no context at hand; others test that they are the same.
    boolean record = iri.startsWith(BASE + "study") || iri.startsWith(BASE + "publication");
    if (!record && turtle.size() < 500) {
      assertThat(lines.isIsomorphicWith(turtle)).isTrue();
      assertThat(graph(record(".jsonld", iri).body(), Lang.JSONLD11).isIsomorphicWith(turtle))
          .isTrue();
    }
  }

  private static String location(String iri, String suffix) {
    return iri.startsWith(BASE)
        ? iri.substring(BASE.length()) + suffix
        : "/record" + suffix + "?iri=" + Client.encode(iri);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        BROWSER + " | text/html",
        "text/html | text/html",
        "*/* | text/turtle",
        "'' | text/turtle",
        "text/* | text/turtle",
        "application/* | application/ld+json",
        "text/html, */* | text/html",
        "application/json, text/turtle;q=0.9 | application/json",
        "text/turtle;q=0.2, application/n-triples;q=0.3, */*;q=0.1 | application/n-triples",
        "application/rdf+xml, text/turtle;q=0.5 | text/turtle",
        "application/ld+json;profile=\"http://a/b, c\";q=0.9, text/html;q=0.8 | application/ld+json",
        "TEXT/HTML;Q=1.000 | text/html",
        "text/turtle;q=0, */*;q=0.5 | application/ld+json",
        "text/turtle;q=0.0, text/html;q=0.001 | text/html",
        "nonsense, application/json | application/json",
      })
  void the_form_is_the_one_that_is_liked_best(String accept, String type) {
    HttpResponse<String> answer = record("", STUDY, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "Content-Type")).startsWith(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"image/png", "text/html;q=0", "nonsense", "application/rdf+xml", "*/*;q=0", ","})
  void what_there_is_not_is_told_with_what_there_is(String accept) {
    HttpResponse<String> answer = record("", STUDY, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).startsWith("ML-SRV-032 ").contains("text/turtle (.ttl)");
    assertThat(links(answer))
        .anyMatch(
            link ->
                link.endsWith(
                    "study/"
                        + STUDY.substring(STUDY.length() - 36)
                        + ".nt>; rel=\"alternate\"; type=\"application/n-triples\""));
    assertThat(header(answer, "Vary")).contains("Accept");
  }

  @Test
  void a_record_is_written_as_it_is_into_files() throws IOException {
    EvidenceRecord record = server.store().get(Iri.of(STUDY)).orElseThrow();
    assertThat(get("/study/" + STUDY.substring(STUDY.length() - 36) + ".ttl").body())
        .isEqualTo(written(record, "turtle"));
    assertThat(record(".nt", STUDY).body()).isEqualTo(written(record, "ntriples"));
    assertThat(record(".jsonld", STUDY).body()).isEqualTo(written(record, "jsonld"));
    assertThat(record(".json", STUDY).body()).isEqualTo(written(record, "ndjson"));
    assertThat(
            RecordMapper.toGraph(record)
                .isIsomorphicWith(graph(record(".ttl", STUDY).body(), Lang.TURTLE)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/evidence"})
  void an_iri_under_the_base_is_a_path_with_and_without_that_of_the_base(String before) {
    String path = before + "/study/" + STUDY.substring(STUDY.length() - 36);
    assertThat(get(path, "Accept", BROWSER))
        .satisfies(page -> assertThat(page.statusCode()).isEqualTo(200))
        .satisfies(page -> assertThat(header(page, "Content-Type")).startsWith("text/html"))
        .satisfies(
            page ->
                assertThat(page.body())
                    .contains("href=\"/evidence/search\"", "href=\"/evidence/assets/site.css"))
        .satisfies(page -> assertThat(links(page)).contains("<" + STUDY + ">; rel=\"canonical\""));
    assertThat(get(path + ".nt").body()).startsWith("<" + STUDY + ">");
    assertThat(get(before + "/assets/site.css").statusCode()).isEqualTo(200);
    assertThat(get(before + "/health").statusCode()).isEqualTo(200);
    assertThat(get(before + "/sparql").body()).contains("<" + BASE + "sparql>");
    assertThat(get(before + "/.well-known/void").body())
        .contains(BASE + "record?iri=", "<" + BASE + ".well-known/void#dataset>");
  }

  @ParameterizedTest
  @CsvSource({
    "'', #finding-1, #finding-1",
    ".ttl, #finding-1, .ttl#finding-1",
    ".html, #report-1.publication, .html#report-1.publication",
    "'', #assertion, ''",
  })
  void a_part_leads_to_the_whole(String suffix, String fragment, String end) {
    HttpResponse<String> answer = record(suffix, STUDY + fragment, "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(header(answer, "Location"))
        .isEqualTo("/evidence/study/" + STUDY.substring(STUDY.length() - 36) + end);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        STUDY + "#finding-999",
        STUDY + "#",
        STUDY + "/",
        NS + "#role-nobody",
        "https://example.org/nothing",
        "urn:mindlinked:store:this",
        "file:///etc/passwd",
      })
  void what_is_not_known_is_told(String iri) {
    HttpResponse<String> answer = record("", iri, "Accept", "text/turtle");
    if (iri.endsWith("#")) {
      assertThat(answer.statusCode()).isEqualTo(303);
      return;
    }
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).startsWith("ML-SRV-031 ");
    assertThat(header(answer, "Content-Type")).startsWith("text/plain");
    HttpResponse<String> page = record("", iri, "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(header(page, "Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("ML-SRV-031", "<nav", "/evidence/search");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?iri",
        "?iri=",
        "?iri=a&iri=b",
        "?iri=study/1",
        "?iri=http://a/%22%3E%3Cscript%3E",
        "?iri=http://a/%0d%0aSet-Cookie:%20a=b",
        "?iri=http://a/../b",
        "?iri=http://a/%2e%2e/b",
        "?iri=%00",
        "?iri=%FF",
        "?iri=http:///etc/passwd",
        "?iri=urn:x:%E2%80%AE",
        "?id=1",
      })
  void what_is_no_iri_is_refused(String query) {
    for (String accept : List.of("*/*", BROWSER)) {
      HttpResponse<String> answer = get("/record" + query, "Accept", accept);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(answer.body()).contains(query.endsWith("%FF") ? "ML-SRV-015" : "ML-SRV-030");
      if (header(answer, "Content-Type").startsWith("text/html")) {
        assertThat(answer.body()).doesNotContain("<script");
      }
    }
  }

  static List<String> hostile() {
    return HOSTILE;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_iris_are_found_by_parameter(String iri) {
    HttpResponse<String> data = record(".nt", iri);
    assertThat(data.statusCode()).as(data.body()).isEqualTo(200);
    assertThat(data.body()).startsWith("<" + iri + "> ");
    HttpResponse<String> page = record("", iri, "Accept", BROWSER);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>alert", "<i>label").contains("&lt;script&gt;");
    assertThat(links(page)).allSatisfy(link -> assertThat(link).matches("[\\x20-\\x7e]+"));
    // What a page links to is there.
    for (String link : links(page)) {
      if (link.contains("rel=\"alternate\"")) {
        String path = link.substring(link.indexOf("example.org") + 11, link.indexOf('>'));
        assertThat(get(path).body()).as(path).isEqualTo(record(suffix(link), iri).body());
      }
    }
  }

  private static String suffix(String link) {
    return FORMS.entrySet().stream()
        .filter(form -> link.contains("\"" + form.getValue() + "\""))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "/study/o'neill, o'neill",
    "/study/o%27neill, o'neill",
    "/study/%C3%A9%E6%97%A5%E6%9C%AC%F0%9F%98%80, é日本😀",
    "/study/a%2Fb, a%2Fb",
    "/study/a%20b%22, a%20b%22",
    "/study/%C3%A9, %C3%A9",
    "/study//double, /double",
    "/study/a;b=1, a;b=1",
    "/study/ends.ttl, ends.ttl",
    "/study/ends.ttl.nt, ends.ttl",
    "/evidence/study/a%2Fb.nt, a%2Fb",
  })
  void hostile_iris_are_found_by_path(String path, String name) throws IOException {
    assertThat(raw("GET", path, "Accept: application/n-triples"))
        .startsWith("HTTP/1.1 200")
        .contains("<" + BASE + "study/" + name + "> <");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/study/..%2f..%2f..%2fetc%2fpasswd",
        "/study/..;/..;/etc/passwd",
        "/study/%5c..%5c..%5cwindows",
        "/study/%00",
        "/study/%",
        "/study/%zz",
        "/study/%ff%fe",
        "/study/%0d%0aSet-Cookie:%20a=b",
        "/study/\"><script>alert(1)</script>",
        "/study/`|{}^",
        "/evidence//metrics",
        "/evidence/evidence/metrics",
        "/study/x.html",
        "/.html",
        "//evil.example/",
        "/assets/..%2fsite.css",
        "/assets/%2e%2e/site.css",
      })
  void no_path_leads_astray(String path) throws IOException {
    for (String accept : List.of("*/*", BROWSER)) {
      String answer = raw("GET", path, "Accept: " + accept);
      assertThat(answer)
          .matches("(?s)HTTP/1.1 (400|404) .*")
          .doesNotContain("root:", "\r\nSet-Cookie", "<script>alert", "jvm_memory", "\tat ");
    }
  }

  @Test
  void an_address_that_is_too_long_is_refused() {
    assertThat(record("", "urn:x:" + "y".repeat(9000)).statusCode()).isEqualTo(414);
  }

  @Test
  void what_a_client_has_already_is_not_sent_again() {
    for (String suffix : FORMS.keySet()) {
      HttpResponse<String> first = record(suffix, STUDY);
      String tag = header(first, "ETag");
      assertThat(tag).matches("\"[0-9a-f]{32}\"");
      for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
        HttpResponse<String> again = record(suffix, STUDY, "If-None-Match", known);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
      }
      assertThat(record(suffix, STUDY, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_head_is_a_get_without_its_body() {
    for (String path :
        List.of(
            "/record.ttl?iri=" + STUDY,
            "/record.html?iri=" + STUDY,
            "/record?iri=x",
            "/study/none")) {
      HttpResponse<String> full = get(path);
      HttpResponse<String> head =
          client.send(client.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
      assertThat(head.statusCode()).isEqualTo(full.statusCode());
      assertThat(head.body()).isEmpty();
      for (String name : List.of("Content-Type", "Content-Length", "ETag", "Link", "Vary")) {
        assertThat(head.headers().allValues(name)).isEqualTo(full.headers().allValues(name));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND"})
  void nothing_can_be_changed(String method) throws IOException {
    for (String path : List.of("/record", "/study/1", "/evidence/study/1")) {
      assertThat(raw(method, path, "Content-Length: 0"))
          .startsWith("HTTP/1.1 405")
          .contains("Allow: GET, HEAD, OPTIONS", "ML-SRV-011 ");
    }
    assertThat(raw("OPTIONS", "/record", "Content-Length: 0"))
        .startsWith("HTTP/1.1 200")
        .contains("Allow: GET, HEAD, OPTIONS");
  }

  @Test
  void pages_run_no_scripts_and_load_nothing_from_elsewhere() {
    HttpResponse<String> page = record(".html", HOSTILE.get(0));
    assertThat(header(page, "Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(record(".html", NS), "Content-Security-Policy"))
        .contains("style-src 'sha256-")
        .doesNotContain("unsafe", "script");
  }

  @Test
  void a_page_of_a_study_holds_what_search_engines_look_for() {
    String page = record(".html", HOSTILE.get(0)).body();
    String block =
        page.split("<script type=\"application/ld\\+json\">", 2)[1].split("</script>", 2)[0];
    assertThat(block)
        .contains("https://schema.org/", "MedicalStudy", "\\u003C/script\\u003E")
        .doesNotContain("<");
  }

  @Test
  void a_concept_is_a_small_object() {
    assertThat(record(".json", NS + "#setting-crisis-service").body())
        .contains("\"id\" : \"" + NS + "#setting-crisis-service\"")
        .contains("\"type\" : \"Concept\"", "\"notation\" : \"crisis-service\"")
        .contains("\"prefLabel\" : {", "\"definition\" : {", "\"broader\" : [")
        .doesNotContain("@");
    assertThat(record(".ttl", NS + "#setting-secondary-mental-health").body())
        .contains("skos:narrower");
    assertThat(record(".nt", NS + "#scheme-role").body()).contains("#role-carer> ");
  }

  @Test
  void files_of_the_vocabulary_answer_for_their_own_addresses() {
    HttpResponse<String> context =
        record("", "https://w3id.org/mindlinked/context/v1.jsonld", "Accept", BROWSER);
    assertThat(header(context, "Content-Type")).isEqualTo("application/ld+json");
    assertThat(context.body()).contains("\"@context\"");
    assertThat(header(record("", "https://w3id.org/mindlinked/concepts.ttl"), "Content-Type"))
        .startsWith("text/turtle");
  }

  @Test
  void a_server_answers_under_the_name_that_it_gives_itself() throws IOException {
    assertThat(raw("GET", "/health", "Accept: */*", "Host: example.org"))
        .startsWith("HTTP/1.1 200");
    assertThat(raw("GET", "/health", "Accept: text/html", "Host: evil.example"))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void the_base_is_reached_without_its_slash() throws IOException {
    assertThat(raw("GET", "/evidence", "Accept: */*"))
        .startsWith("HTTP/1.1 308")
        .contains("Location: /evidence/\r\n");
  }

  @Test
  void the_vocabulary_is_answered_by_path_where_it_lives() {
    ServerOptions home =
        ServerOptions.DEFAULT
            .withPort(0)
            .withPublicBase(URI.create("https://w3id.org/mindlinked/"));
    try (EvidenceServer second = EvidenceServer.start(server.store(), home, line -> {})) {
      Client there = new Client(second::uri);
      Graph all = graph(there.get("/ns.ttl").body(), Lang.TURTLE);
      assertThat(there.get("/mindlinked/ns.nt").body().lines().distinct()).hasSize(all.size());
      assertThat(there.get("/ns", "Accept", BROWSER).body()).contains("id=\"role-carer\"");
      HttpResponse<String> concept =
          there.get("/record.nt?iri=" + Client.encode(NS + "#role-carer"));
      assertThat(concept.body()).contains("<" + NS + "#role-carer>");
      assertThat(all.size()).isGreaterThan(3000);
      // A fragment never reaches a server: the concept alone is had by parameter.
      assertThat(header(concept, "Content-Location"))
          .isEqualTo("/mindlinked/record.nt?iri=" + Client.encode(NS + "#role-carer"));
      assertThat(there.get("/context/v1.jsonld").body()).contains("\"@context\"");
    }
  }

  private static HttpResponse<String> record(String suffix, String iri, String... headers) {
    return get("/record" + suffix + "?iri=" + Client.encode(iri), headers);
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return client.get(path, headers);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer
        .headers()
        .firstValue(name)
        .orElseThrow(() -> new AssertionError("no " + name + " in " + answer.headers().map()));
  }

  private static List<String> links(HttpResponse<String> answer) {
    return new ArrayList<>(answer.headers().allValues("Link"));
  }

  private static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).parse(graph);
    return graph;
  }

  private static String written(EvidenceRecord record, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(format).open()) {
      sink.write(record);
      sink.complete();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Sends a request as it is, and reads all of the answer. */
  private static String raw(String method, String path, String... headers) throws IOException {
    String host = String.join("\r\n", headers).contains("Host: ") ? "" : "Host: localhost\r\n";
    try (Socket socket = new Socket("localhost", server.uri().getPort())) {
      socket.setSoTimeout(5000);
      OutputStream out = socket.getOutputStream();
      out.write(
          (method
                  + " "
                  + path
                  + " HTTP/1.1\r\n"
                  + host
                  + String.join("\r\n", headers)
                  + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
