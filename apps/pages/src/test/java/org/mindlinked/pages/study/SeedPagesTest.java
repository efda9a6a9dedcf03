package org.mindlinked.pages.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.pages.site.Links;

/** What readers of the five seed documents find, and where it stands. */
class SeedPagesTest {
  private static final Path SEEDS =
      Path.of(System.getProperty("mindlinked.root"), "examples", "data", "seeds.json");
  private static final List<String> PAGES = new ArrayList<>();

  @BeforeAll
  static void write_the_pages() throws IOException {
    try (RecordSource seeds = CatalogueReader.from(SEEDS).open()) {
      for (var next = seeds.next(); next.isPresent(); next = seeds.next()) {
        EvidenceRecord record = next.get();
        PAGES.add(
            record instanceof Study study
                ? StudyPage.html(study, Links.local(), "")
                : PublicationPage.html((Publication) record, Links.local(), ""));
      }
    }
  }

  @Test
  void what_carers_said_of_remote_care_stands_beside_its_place() {
    String concern = node(page("Remote care for mental health"), "finding-1.part-3");
    assertThat(Html.words(concern))
        .contains("Concern All three groups were uneasy about care by telephone or video.")
        .containsSubsequence("Whose view", "Carer, family or friend (unpaid)")
        .contains("Where it stands: Web page, characters 1,361 to 1,485");
    assertThat(concern)
        .contains("href=\"/record?iri=https%3A%2F%2Fw3id.org%2Fmindlinked%2Fns%23role-carer\"");
  }

  @Test
  void interviews_are_not_shown_as_people() {
    String words = Html.words(page("Remote care for mental health"));
    assertThat(words).contains("69 interviews").doesNotContain("69 participants", "69 people");
    assertThat(words).containsSubsequence("6", "experts by experience", "printed as “six”");
  }

  @Test
  void a_range_per_review_is_a_range_per_review() {
    assertThat(Html.words(page("Umbrella review of paid peer support")))
        .contains("95 to 40,927 participants per review")
        .containsSubsequence("35 reviews", "By Study design", "Adds up to the whole", "yes")
        .doesNotContain("41,022");
  }

  @Test
  void numbers_of_different_groups_are_never_added() {
    assertThat(Html.words(page("Swansea University")))
        .containsSubsequence(
            "Counted", "449 participants (", "201 participants (", "117 participants (")
        .doesNotContain("650 p", "767 p");
  }

  @Test
  void authors_stand_in_order_with_the_gap_of_a_list_cut_short() {
    String page = page("Beyond places of safety");
    assertThat(Html.words(page))
        .contains(
            "Foye U, Appleton R, Nyikavaranda P, Lyons N, Dare C, Lynch C, Persaud K,"
                + " … Lloyd-Evans B. 'Beyond places of safety' - a qualitative study exploring the"
                + " implementation of mental health crisis care innovations across England. BMC"
                + " Health Services Research. 2023;23(1):1106."
                + " https://doi.org/10.1186/s12913-023-10058-w");
    assertThat(page)
        .contains("<a href=\"https://doi.org/10.1186/s12913-023-10058-w\" rel=\"noreferrer\"");
  }

  @Test
  void gaps_are_told_and_nothing_is_filled_in() {
    String words = Html.words(page("Remote care for mental health"));
    assertThat(words)
        .containsSubsequence("Published", "not stated")
        .containsSubsequence("Not stated", "how many people took part", "funding");
  }

  @Test
  void doubts_of_the_curator_are_told() {
    assertThat(Html.words(page("Implementing psychological support")))
        .containsSubsequence("Gaps and warnings", "Notes of the curator", "Warning");
  }

  @Test
  void a_perspective_without_a_study_has_a_page_of_its_own() {
    assertThat(PAGES)
        .filteredOn(page -> page.contains("<p class=\"kicker\">Publication"))
        .hasSize(1);
  }

  @Test
  void each_page_has_one_first_heading_and_skips_no_level() {
    for (String page : PAGES) {
      List<String> levels = Html.all(Pattern.compile("<h([1-6])"), page);
      assertThat(levels).startsWith("1").containsOnlyOnce("1");
      for (int i = 1; i < levels.size(); i++) {
        assertThat(Integer.parseInt(levels.get(i)))
            .isLessThanOrEqualTo(Integer.parseInt(levels.get(i - 1)) + 1);
      }
    }
  }

  private static String page(String said) {
    return PAGES.stream().filter(page -> page.contains(said)).findFirst().orElseThrow();
  }

  /** From the start of a node to the start of its next sibling. */
  private static String node(String page, String anchor) {
    int start = page.indexOf("id=\"" + anchor + "\"");
    assertThat(start).isPositive();
    int end = page.indexOf("<li class=\"node", start);
    return page.substring(start, end < 0 ? page.length() : end);
  }
}
