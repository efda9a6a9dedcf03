package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindlinked.rdf.query.Question;

/** Ready questions by their forms, without a script. */
class QueryPageTest {
  private static final Pattern AREA = Pattern.compile("<textarea[^>]*>([^<]*)</textarea>");

  @RegisterExtension static final RunningServer server = RunningServer.ofSeeds();

  private static final Client client = server.client();

  @ParameterizedTest
  @EnumSource(Question.class)
  void a_question_has_a_form_and_a_query_that_is_answered(Question question) {
    HttpResponse<String> page = client.get("/query?question=" + question.token());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(question.title(), question.description())
        .satisfies(
            body ->
                assertThat(question.parameters())
                    .allSatisfy(
                        parameter ->
                            assertThat(body).contains("name=\"" + parameter.token() + "\"")));
    assertThat(client.query(query(page)).statusCode()).isEqualTo(200);
    assertThat(page.body().contains("<h2 id=\"answer\">"))
        .isEqualTo(!question.isParameterRequired());
  }

  @ParameterizedTest
  @CsvSource({
    "studies, role=carer",
    "studies, since=2022",
    "barriers, setting=crisis-service&setting=workplace",
    "involvement, level=consultation",
    "search, text=crisis",
    "gaps, setting=workplace"
  })
  void the_query_in_the_editor_finds_what_the_page_shows(String question, String given) {
    HttpResponse<String> page = client.get("/query?question=" + question + "&" + given);
    long shown = count(page.body(), "<tr>") - 1;
    assertThat(shown).isPositive();
    String csv = client.query(query(page), "Accept", "text/csv").body();
    assertThat(csv.lines().skip(1).distinct().count())
        .as("a page has 25 things at most, each with a row or more")
        .isGreaterThanOrEqualTo(Math.min(shown, 25));
  }

  @Test
  void an_answer_has_titles_that_lead_to_their_records_and_goes_on() {
    String first = client.get("/query?question=counts").body();
    assertThat(first).containsPattern("<a href=\"/record\\?iri=[^\"]*\">[^<]+</a>");
    assertThat(first).contains("href=\"/query?question=counts&amp;offset=25#answer\"");
    assertThat(client.get("/query?question=counts&offset=25").body())
        .contains("href=\"/query?question=counts#answer\"");
  }

  @ParameterizedTest
  @CsvSource({
    "question=nonsense, 404, ML-RDF-056",
    "question=studies&role=carrer, 400, did you mean carer?",
    "question=studies&colour=red, 400, ML-RDF-056",
    "question=studies&since=soon, 400, ML-RDF-055",
    "question=studies&offset=-1, 400, ML-RDF-055"
  })
  void what_is_wrong_is_said_above_the_form(String given, int status, String words) {
    HttpResponse<String> page = client.get("/query?" + given);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body()).contains("role=\"alert\"").contains(words);
  }

  @Test
  void what_was_typed_is_shown_as_text() {
    HttpResponse<String> page =
        client.get("/query?question=search&text=" + Client.encode("</textarea><script>alert(1)"));
    assertThat(page.body()).doesNotContain("<script>alert");
    assertThat(query(page)).contains("script");
    assertThat(client.get("/query?question=studies&place=%22%3E%3Cb%3Ex").body())
        .doesNotContain("<b>x");
  }

  @Test
  void scripts_come_from_this_server_and_on_this_page_only() {
    String policy =
        client.get("/query").headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';")
        .doesNotContain("unsafe-eval", "http:", "https:", "*");
    assertThat(client.get("/search").headers().firstValue("Content-Security-Policy").orElseThrow())
        .doesNotContain("unsafe-inline");
    for (String asset : new String[] {"yasgui.js", "query.js"}) {
      HttpResponse<String> script = client.get("/assets/" + asset);
      assertThat(script.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
      assertThat(client.get("/query").body()).contains("/assets/" + asset + "?v=");
    }
  }

  private static String query(HttpResponse<String> page) {
    return AREA.matcher(page.body())
        .results()
        .map(MatchResult::group)
        .map(area -> area.substring(area.indexOf('>') + 1, area.lastIndexOf('<')))
        .map(area -> area.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .findFirst()
        .orElseThrow();
  }

  private static long count(String text, String part) {
    return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
  }
}
