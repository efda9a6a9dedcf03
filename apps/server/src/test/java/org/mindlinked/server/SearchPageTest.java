package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.rdf.store.StoreSink;
import org.mindlinked.server.find.Studies;
import org.mindlinked.testkit.SampleCatalogue;

class SearchPageTest {
  private static final String HOSTILE = "<script>alert('x')</script>\"&amp;";
  private static final Pattern STUDY = Pattern.compile("<h3><a href=\"([^\"]+)\"");
  private static final Pattern HREF = Pattern.compile("href=\"(/search[^\"]*)\"");

  @RegisterExtension
  static final RunningServer server = RunningServer.ofSeeds().with(SearchPageTest::fill);

  private static final Client client = server.client();

  private static void fill(EvidenceStore store) throws IOException {
    try (StoreSink sink = store.writer().source("more").open()) {
      for (int i = 0; i < 30; i++) {
        sink.write(SampleCatalogue.record(i));
      }
      sink.write(
          Study.builder()
              .id(Iri.of("https://example.org/hostile"))
              .title(Text.of(HOSTILE))
              .addDesigns(StudyDesign.labelled(HOSTILE))
              .addConditions(Condition.of("https://example.org/c?'(script)", HOSTILE))
              .addFindings(
                  Finding.builder()
                      .kind(FindingKind.labelled(HOSTILE))
                      .text(Text.of("zebras " + HOSTILE))
                      .build())
              .build());
      sink.complete();
    }
  }

  @Test
  void what_carers_said_of_remote_care_is_three_clicks_away() {
    assertThat(client.get("/").body())
        .contains("name=\"q\"")
        .contains("Five documents on mental health studies");

    String found = client.get("/search?q=remote%20care").body();
    String carers =
        links(found).stream()
            .filter(href -> href.contains("role=carer") && href.contains("q="))
            .findFirst()
            .orElseThrow();
    String ofCarers = client.get(carers).body();

    assertThat(ofCarers)
        .contains("in the view of Carer, family or friend (unpaid)")
        .contains("All three groups were uneasy about <mark>care</mark> by telephone or video.")
        .contains("e3109501-39bf-58e9-ae31-d50bb3313a16#finding-1.part-3\"");

    String study =
        client
            .get(
                "/record?iri=https%3A%2F%2Fexample.org%2Fevidence%2Fstudy%2F"
                    + "e3109501-39bf-58e9-ae31-d50bb3313a16",
                "Accept", "text/html")
            .body();
    assertThat(study.substring(study.indexOf("id=\"finding-1.part-3\"")))
        .containsSubsequence(
            "All three groups were uneasy about care by telephone or video.",
            "Carer, family or friend (unpaid)",
            "Where it stands",
            "characters");
  }

  @Test
  void the_pages_of_a_list_hold_each_study_once() {
    List<String> studies = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      studies.addAll(studies(client.get("/search?page=" + page).body()));
    }
    assertThat(studies).hasSize(44).doesNotHaveDuplicates();
    assertThat(client.get("/search?page=4").statusCode()).isEqualTo(400);
    List<String> best = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      best.addAll(studies(client.get("/search?q=study&page=" + page).body()));
    }
    assertThat(best).hasSizeGreaterThan(30).doesNotHaveDuplicates();
  }

  @Test
  void every_link_of_a_list_leads_to_as_many_studies_as_it_says() {
    String body = client.get("/search?setting=crisis-service&since=2018").body();
    Pattern counted =
        Pattern.compile(
            "<li><a href=\"(/search[^\"]*)\" rel=\"nofollow\">[^<]*</a> <span"
                + " class=\"count\">([0-9,]+)");
    Matcher links = counted.matcher(body);
    int tried = 0;
    while (links.find() && tried < 12) {
      String href = links.group(1).replace("&amp;", "&");
      // Of the setting it tells those that have the value itself, the list has those of either.
      if (!href.contains("setting=crisis-service&setting")) {
        assertThat(client.get(href).body()).as(href).contains("\n" + links.group(2) + " of ");
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(5);
  }

  @Test
  void an_empty_list_says_what_to_leave_out() {
    String none = client.get("/search?q=zebras&design=survey&since=2030").body();
    assertThat(none).contains("No study fits all of this");
    String loose = client.get("/search?q=zebras&design=survey").body();
    assertThat(loose)
        .contains("without the words “zebras”")
        .contains("without Study design: Survey")
        .contains(": 1 study");
    assertThat(client.get("/search?q=carers&since=2030").body())
        .contains("No study fits all of this")
        .doesNotContain("id=\"narrow\"");
    assertThat(client.get("/search?q=carers").body())
        .contains("Also to choose from", "Role of the people: Carer");
    assertThat(client.get("/search?q=xyzzyx").body())
        .contains("No text of a study holds a word that begins with “xyzzyx”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "design=qualitativ",
        "setting=%00",
        "role=%3Cscript%3E",
        "since=twenty",
        "since=2024&until=2020",
        "until=99999",
        "page=0",
        "page=-1",
        "page=99999999999999",
        "page=2147483647",
        "colour=red",
        "place=Narnia",
        "condition=mlk%3Asetting-crisis-service",
        "q=%22%21%3F",
        "since=2020&since=2021",
      })
  void what_is_not_understood_is_said_on_the_page(String query) {
    HttpResponse<String> answer = client.get("/search?" + query);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Not all of the address was understood")
        .doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=title%3A(",
        "q=%22unclosed",
        "q=a+AND+OR+NOT",
        "q=*%3F*+%5B+TO+%5D+%7B%7D+x%5E9+~+%5C",
        "q=%2F.*%2F+care",
        "q=%F0%9F%98%80+care",
        "q=care%00care",
        "q=%D7%A9%D7%9C%D7%95%D7%9D+care",
        "q=",
        "q=&design=&since=&until=&page=",
        "design=https%3A%2F%2Fexample.org%2Fnone",
        "design=label%3AAudit",
        "design=survey&design=survey&design=qualitative",
        "place=Wales&place=IE&place=GBR",
        "role=not-stated",
        "setting=mlk%3Asetting-crisis-service",
      })
  void no_word_and_no_value_is_an_error_of_the_server(String query) {
    assertThat(client.get("/search?" + query).statusCode()).as(query).isEqualTo(200);
    assertThat(client.get("/search.csv?" + query).statusCode()).as(query).isEqualTo(200);
  }

  @Test
  void addresses_that_are_no_text_are_refused() {
    for (String query : List.of("q=%FF%FE", "q=%zz", "%=1")) {
      int status = client.status(raw("/search?" + query));
      assertThat(status).as(query).isBetween(200, 499);
    }
    assertThat(client.get("/search?q=" + "a".repeat(400)).statusCode()).isEqualTo(400);
    assertThat(client.get("/search?q=" + "ab%20".repeat(140)).statusCode()).isEqualTo(400);
  }

  private static java.net.http.HttpRequest.Builder raw(String path) {
    URI base = server.uri();
    try {
      return java.net.http.HttpRequest.newBuilder(URI.create(base + path.substring(1)));
    } catch (IllegalArgumentException notSentByThisClient) {
      return java.net.http.HttpRequest.newBuilder(base);
    }
  }

  @Test
  void what_records_say_is_text() {
    for (String path : List.of("/search?q=zebras", "/search?q=script", "/", "/search")) {
      assertThat(client.get(path).body())
          .as(path)
          .doesNotContain("<script")
          .doesNotContain("&amp;amp;amp;");
    }
    assertThat(client.get("/search?q=zebras").body())
        .contains("&lt;script&gt;alert")
        .contains("<mark>zebras</mark>");
    assertThat(client.get("/search?q=%22%3E%3Cscript%3E").body()).doesNotContain("<script");
  }

  @Test
  void the_list_is_to_be_had_as_a_table() {
    HttpResponse<String> csv = client.get("/search.csv?role=carer&q=remote");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body().lines().findFirst().orElse(""))
        .isEqualTo("id,title,year,design,setting,role,condition,place,involvement,finding");
    assertThat(client.get("/search.csv").body().lines()).hasSize(45);
    assertThat(client.get("/search.csv?since=x").body()).startsWith("ML-SRV-036 ");
  }

  @Test
  void an_empty_store_says_so() throws IOException {
    try (EvidenceStore empty = EvidenceStore.inMemory();
        EvidenceServer other =
            EvidenceServer.start(empty, ServerOptions.DEFAULT.withPort(0), line -> {})) {
      Client asking = new Client(other::uri);
      assertThat(asking.get("/").body()).contains("There is nothing here yet");
      assertThat(asking.get("/search").body()).contains("There is no study here yet");
      assertThat(asking.get("/search?q=care&role=carer&since=2020").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void while_the_index_is_made_pages_say_so_and_all_else_is_answered() throws IOException {
    try (EvidenceStore empty = EvidenceStore.inMemory()) {
      Studies slow =
          Studies.prepare(
              given -> {
                while (!given.getAsBoolean()) {
                  Thread.onSpinWait();
                }
                throw new CancellationException();
              });
      try (EvidenceServer other =
          EvidenceServer.start(empty, slow, ServerOptions.DEFAULT.withPort(0), line -> {})) {
        Client asking = new Client(other::uri);
        HttpResponse<String> page = asking.get("/search?q=care", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.body()).contains("Being prepared");
        assertThat(asking.get("/search.csv").body()).startsWith("ML-SRV-035 ");
        assertThat(asking.get("/health").statusCode()).isEqualTo(200);
        assertThat(asking.query("ASK { ?a ?b ?c }").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void a_store_that_cannot_be_read_fails_pages_only() throws IOException {
    try (EvidenceStore empty = EvidenceStore.inMemory();
        EvidenceServer other =
            EvidenceServer.start(
                empty,
                Studies.prepare(
                    given -> {
                      throw new IllegalArgumentException("torn");
                    }),
                ServerOptions.DEFAULT.withPort(0),
                line -> {})) {
      Client asking = new Client(other::uri);
      HttpResponse<String> page = asking.get("/search");
      assertThat(page.statusCode()).isEqualTo(500);
      assertThat(page.body()).contains("ML-SRV-023").doesNotContain("torn");
      assertThat(asking.get("/health").statusCode()).isEqualTo(200);
    }
  }

  private static List<String> studies(String body) {
    return STUDY.matcher(body).results().map(match -> match.group(1)).toList();
  }

  private static List<String> links(String body) {
    return HREF.matcher(body).results().map(match -> match.group(1).replace("&amp;", "&")).toList();
  }
}
