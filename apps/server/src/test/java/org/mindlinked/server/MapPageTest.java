package org.mindlinked.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map on the server. */
class MapPageTest {
  @RegisterExtension static final RunningServer server = RunningServer.ofSeeds();

  private static final Client client = server.client();

  @Test
  void a_bubble_says_how_many_studies_there_are_and_leads_to_them() {
    String page = client.get("/map").body();
    assertThat(page)
        .contains(
            "<a href=\"/search?role=staff&amp;setting=crisis-service\" aria-label=\"Crisis service,")
        .contains("class=\"gap\"", "since=2023&amp;until=2023")
        .doesNotContain("<style", "style=\"");
  }

  /** What a wider term counts are the studies of narrower ones too. */
  @Test
  void numbers_are_those_of_the_ready_question() {
    for (String setting : List.of("crisis-service", "secondary-mental-health")) {
      long studies =
          client
                  .query(sparql("studies", "role=staff&setting=" + setting), "Accept", "text/csv")
                  .body()
                  .lines()
                  .count()
              - 1;
      List<String> numbers =
          all(
              client.get("/map").body(),
              "<td><a href=\"/search\\?role=staff&amp;setting=" + setting + "\"[^>]*>(\\d+)</a>");
      assertThat(numbers).as(setting).containsExactly(Long.toString(studies));
    }
  }

  private static String sparql(String question, String given) {
    String page = client.get("/query?question=" + question + "&" + given).body();
    return all(page, "<textarea[^>]*>([^<]*(?:&lt;[^<]*)*)</textarea>")
        .get(0)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  @Test
  void it_can_be_taken_as_a_drawing_and_as_numbers() {
    HttpResponse<String> drawing = client.get("/map.svg?rows=design&columns=finding");
    assertThat(drawing.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
    assertThat(drawing.body()).startsWith("<svg").contains("</svg>").doesNotContain("<a ");
    HttpResponse<String> numbers = client.get("/map.csv?rows=design&columns=finding");
    assertThat(numbers.body().lines().findFirst()).contains("study design,kind of finding,studies");
    assertThat(numbers.headers().firstValue("Content-Disposition")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "/map?rows=colour, a map has no rows by",
    "/map.svg?columns=%3Cb%3E, a map has no columns by",
    "/map.csv?rows=role&columns=role, are both by"
  })
  void other_rows_and_columns_are_refused_by_name(String path, String words) {
    HttpResponse<String> page = client.get(path);
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("ML-SRV-037", words).doesNotContain("<b>");
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
