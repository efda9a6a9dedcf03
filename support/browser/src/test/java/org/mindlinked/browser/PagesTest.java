package org.mindlinked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.store.EvidenceStore;
import org.mindlinked.server.EvidenceServer;
import org.mindlinked.server.ServerOptions;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of the seeds as readers see them: on a desk and a phone, in light and dark. */
@Tag("full")
class PagesTest {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final String STUDY =
      "https://example.org/evidence/study/doi-10.1186-s12913-023-10058-w";
  private static final String PUBLICATION =
      "https://example.org/evidence/publication/pmid-37032810";
  private static final String NAMESPACE = "https://w3id.org/mindlinked/ns#";

  private static EvidenceStore store;
  private static EvidenceServer server;
  private static Chromium browser;
  private static String origin;

  @BeforeAll
  static void start() throws IOException {
    store = EvidenceStore.inMemory();
    Path seeds = Path.of(System.getProperty("mindlinked.root"), "examples/data/seeds.json");
    try (RecordSource source = CatalogueReader.from(seeds).open()) {
      store.load("seeds.json", source);
    }
    server = EvidenceServer.start(store, ServerOptions.DEFAULT.withPort(0), line -> {});
    String address = server.uri().toString();
    origin = address.substring(0, address.length() - 1);
    browser = Chromium.on(origin);
  }

  @AfterAll
  static void stop() throws IOException {
    try {
      if (browser != null) {
        assertThat(browser.requests())
            .as("all that the browser asked for in these tests")
            .isNotEmpty()
            .allSatisfy(url -> assertThat(url).startsWith(origin + "/"));
      }
    } finally {
      if (browser != null) {
        browser.close();
      }
      server.close();
      store.close();
    }
  }

  /** Each kind of page: its name, its path, whether it says that something is wrong. */
  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("front", "/", false),
        Arguments.of("search", "/search", false),
        Arguments.of("search-words", "/search?q=crisis&design=qualitative", false),
        Arguments.of("search-nothing", "/search?q=zzzz", false),
        Arguments.of("study", record(STUDY), false),
        Arguments.of("publication", record(PUBLICATION), false),
        Arguments.of("concept", record(NAMESPACE + "setting-crisis-service"), false),
        Arguments.of("scheme", record(NAMESPACE + "scheme-setting"), false),
        Arguments.of("term", record(NAMESPACE + "Finding"), false),
        Arguments.of("map", "/map", false),
        Arguments.of("map-designs", "/map?rows=design&columns=finding", false),
        Arguments.of("map-refused", "/map?rows=colour", true),
        Arguments.of("query", "/query", false),
        Arguments.of("query-barriers", "/query?question=barriers&setting=workplace", false),
        Arguments.of("query-refused", "/query?question=studies&role=carrer", true),
        Arguments.of("missing", "/nothing", true),
        Arguments.of("missing-record", record("https://example.org/none"), true));
  }

  private static String record(String iri) {
    return "/record?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void a_page_can_be_read_by_everybody(String name, String path, boolean wrong) throws IOException {
    List<String> barriers = new ArrayList<>();
    for (int width : List.of(DESK, PHONE)) {
      browser.look(width, false).open(path);
      for (boolean dark : List.of(false, true)) {
        browser.look(width, dark);
        String look = name + "-" + width + (dark ? "-dark" : "");
        picture(look);
        if (dark == (width == PHONE)) {
          browser.barriers().forEach(line -> barriers.add(look + ": " + line));
        }
      }
      assertThat(browser.script("return document.scrollingElement.scrollWidth"))
          .as("nothing sticks out of a window of %s", width)
          .isEqualTo((long) width);
    }
    assertThat(barriers).isEmpty();
    assertThat(browser.complaints().stream().filter(line -> !(wrong && line.contains(" 40"))))
        .isEmpty();
    assertThat(browser.all("main, nav, header, footer, h1")).hasSizeGreaterThanOrEqualTo(5);
  }

  private static void picture(String name) throws IOException {
    browser.picture(Path.of("target", "pictures", name + ".png"));
  }

  @Test
  void words_and_a_facet_lead_to_a_study() {
    browser.look(DESK, false).open("/");
    WebElement words = browser.one("input[type=search]");
    words.sendKeys("carers", Keys.ENTER);
    assertThat(browser.path()).startsWith("/search").contains("q=carers");
    List<WebElement> facets = browser.all("a[href*='setting='], a[href*='design=']");
    assertThat(facets).isNotEmpty();
    browser.click(facets.get(0));
    assertThat(browser.path()).contains("q=carers");
    WebElement study = browser.one("main a[href^='/record']");
    String title = study.getText();
    browser.click(study);
    assertThat(browser.one("h1").getText()).isEqualTo(title);
  }

  @Test
  void a_bubble_of_the_map_leads_to_as_many_studies_as_it_says() {
    browser.look(DESK, false).open("/map");
    WebElement bubble = browser.one("svg a[href*='setting=crisis-service'][href*='role=staff']");
    assertThat(bubble.getDomAttribute("aria-label")).endsWith(": 2 studies");
    browser.click(bubble);
    assertThat(browser.path()).startsWith("/search?");
    assertThat(browser.text()).contains("2 of 13 studies");
  }

  @Test
  void the_editor_runs_a_ready_question_and_what_is_typed() throws IOException {
    browser.look(DESK, false).open("/query?question=studies");
    browser.one("#field-role").sendKeys("Carer");
    browser.click(browser.one("button[name=run]"));
    browser.await("#query-result tbody tr a.iri");
    assertThat(browser.path()).contains("run=editor").endsWith("#editor-heading");
    assertThat(browser.one("#query-state").getText()).matches("[1-9]\\d* rows? in .* s");
    assertThat(browser.one("#query-result a.iri").getDomAttribute("href"))
        .startsWith("/record?iri=");
    picture("query-run-" + DESK);
    assertThat(browser.barriers()).isEmpty();
    browser.look(PHONE, true);
    picture("query-run-" + PHONE + "-dark");
    assertThat(browser.barriers()).isEmpty();
    assertThat(browser.script("return document.scrollingElement.scrollWidth"))
        .isEqualTo((long) PHONE);

    browser.script("document.querySelector('.CodeMirror').CodeMirror.setValue('ASK { ?s ?p }')");
    browser.click(browser.one("#run"));
    browser.await("#query-state.note");
    assertThat(browser.one("#query-state").getText()).contains("ML-SRV-016");
    browser.complaints();
  }

  @Test
  void the_keyboard_reaches_the_content_and_shows_where_it_is() {
    for (String path : List.of("/", "/search", "/map", "/query", record(STUDY))) {
      browser.look(DESK, false).open(path);
      browser.press(Keys.TAB);
      WebElement skip = browser.focused();
      assertThat(skip.getDomAttribute("href")).isEqualTo("#main");
      assertThat(skip.getLocation().x).as("it is seen").isGreaterThanOrEqualTo(0);
      browser.press(Keys.ENTER);
      browser.press(Keys.TAB);
      WebElement first = browser.focused();
      assertThat(browser.script("return arguments[0].closest('main') !== null", first))
          .as("of %s", path)
          .isEqualTo(true);
      assertThat(first.getCssValue("outline-style")).as("of %s", path).isNotEqualTo("none");
    }
  }

  @Test
  void the_keyboard_can_leave_the_editor() {
    browser.look(DESK, false).open("/query");
    browser.await(".CodeMirror");
    browser.script("document.querySelector('.CodeMirror').CodeMirror.focus()");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("run");
  }
}
