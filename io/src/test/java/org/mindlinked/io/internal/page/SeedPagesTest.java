package org.mindlinked.io.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.foreign.Corpus;
import org.mindlinked.io.internal.foreign.Reading;
import org.mindlinked.model.AccessRoute;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.FileVersion;
import org.mindlinked.model.MetricKind;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.Reference;
import org.mindlinked.model.RegistrationKind;
import org.mindlinked.model.SourceKind;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Subject;
import org.mindlinked.model.Text;

/** The bibliographic facts of the five documents, as somebody wrote them down before. */
@Tag("shared")
class SeedPagesTest {
  private static final PageFormat FORMAT = new PageFormat();

  private static Reading read(String number) throws IOException {
    return Reading.of(FORMAT, Files.readAllBytes(file(number)));
  }

  static Path file(String number) throws IOException {
    Path folder = Corpus.folder().resolveSibling("seeds");
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(number))
          .findFirst()
          .orElseThrow();
    }
  }

  private static SourceRecord source(Publication publication) {
    return publication.sources().get(0);
  }

  private static List<String> families(Publication publication) {
    return publication.contributors().stream()
        .map(each -> each.person().orElseThrow().family().orElseThrow())
        .toList();
  }

  private static String title(Publication publication) {
    return publication.title().orElseThrow().any();
  }

  // S0

  @Test
  void page_of_an_institute_gives_title_people_and_the_licence_of_the_page() throws IOException {
    Reading reading = read("000");
    Publication page = reading.only();

    assertThat(title(page))
        .isEqualTo(
            "Remote care for mental health: qualitative study with service users, carers and staff"
                + " during the COVID-19 pandemic");
    assertThat(source(page).title().orElseThrow().any()).isEqualTo(title(page));
    assertThat(source(page).publisher().orElseThrow().any())
        .isEqualTo("The Healthcare Improvement Studies Institute (THIS Institute)");
    assertThat(source(page).kind()).contains(SourceKind.WEB_PAGE);
    assertThat(source(page).license().orElseThrow())
        .hasToString("https://creativecommons.org/licenses/by-nc-nd/4.0/");
    assertThat(page.license()).isEmpty();
    assertThat(families(page)).containsExactly("Liberati", "Richards", "Parker");
    assertThat(page.contributorsComplete()).contains(false);
    assertThat(page.identifiers()).isEmpty();
    assertThat(page.container()).isEmpty();
    assertThat(page.issued()).isEmpty();
    assertThat(reading.codes()).isEmpty();
  }

  @Test
  void running_text_of_an_institute_stays_text() throws IOException {
    Publication page = read("000").only();

    assertThat(Reading.unmapped(page))
        .contains(
            "link without target=Read the journal article",
            "text=Experiences of service users, carers and staff during the pandemic")
        .anyMatch(field -> field.startsWith("text=During the first phase of the study, 69"))
        .hasSize(7);
    assertThat(source(page).rights().orElseThrow().any())
        .endsWith("enquiries@thisinstititute.cam.ac.uk");
    assertThat(page.findings()).isEmpty();
    assertThat(page.involvement()).isEmpty();
  }

  // S1

  @Test
  void items_of_a_portal_have_what_the_table_says() throws IOException {
    List<Publication> items = read("001").records();

    assertThat(items)
        .extracting(
            item -> source(item).recordNumber().orElseThrow(),
            item -> item.container().orElseThrow().shortTitle().orElseThrow().any(),
            item ->
                item.volume().orElse("")
                    + item.issue().map(issue -> "(" + issue + ")").orElse("")
                    + ":"
                    + item.articleNumber()
                        .orElseGet(
                            () ->
                                item.pageStart().orElseThrow()
                                    + "-"
                                    + item.pageEnd().orElseThrow()),
            item -> item.issued().orElseThrow().toString(),
            item -> item.identifiers().toString())
        .containsExactly(
            tuple(1L, "BMC Med", "22(1):72", "2024-02-29", "[pmid:38418998]"),
            tuple(2L, "BMC Psychiatry", "23(1):567", "2023-08-07", "[pmid:37550650]"),
            tuple(3L, "Front Sociol", "8:996585", "2023", "[pmid:37032810]"),
            tuple(4L, "Interact J Med Res", "11(2):e38239", "2022-09-29", "[pmid:35767691]"),
            tuple(5L, "PLoS One", "17(5):e0267787", "2022", "[pmid:35511900]"),
            tuple(
                6L,
                "Soc Psychiatry Psychiatr Epidemiol",
                "57(6):1291-1303",
                "2022-06",
                "[pmid:35267053]"),
            tuple(7L, "BMC Psychiatry", "22(1):72", "2022-01-28", "[pmid:35090418]"),
            tuple(8L, "BMC Psychiatry", "22(1):55", "2022-01-27", "[pmid:35081929]"),
            tuple(10L, "PLoS One", "16(4):e0248316", "2021", "[pmid:33914750]"),
            tuple(
                11L,
                "Soc Psychiatry Psychiatr Epidemiol",
                "56(1):25-37",
                "2021-01",
                "[pmid:32857218]"));
  }

  @Test
  void items_of_a_portal_tell_what_it_counts_and_what_is_missing() throws IOException {
    Reading reading = read("001");

    assertThat(reading.found()).isEqualTo(10);
    assertThat(reading.rejected()).isZero();
    assertThat(reading.records())
        .allSatisfy(
            item -> {
              assertThat(source(item).kind()).contains(SourceKind.PORTAL_ITEM);
              assertThat(source(item).reportedTotal()).hasValue(11);
              assertThat(source(item).observedTotal()).hasValue(10);
              assertThat(source(item).missingPositions()).containsExactly(9L);
              assertThat(source(item).language()).contains("en");
              assertThat(item.languages()).containsExactly("en");
              assertThat(item.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
              assertThat(item.title()).isEmpty();
              assertThat(item.contributors()).isEmpty();
              assertThat(item.contributorsComplete()).isEmpty();
              assertThat(item.container().orElseThrow().issn()).isEmpty();
              assertThat(item.abstractText()).isPresent();
              assertThat(item.abstractComplete()).isEmpty();
              assertThat(Reading.unmapped(item)).containsExactly("database=MEDLINE");
            });
    assertThat(reading.problems().stream().filter(p -> p.code().equals(IoCodes.PAGE_GAP)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("position 9"));
  }

  @Test
  void headings_of_a_portal_are_subjects_with_their_qualifiers() throws IOException {
    List<Publication> items = read("001").records();

    assertThat(items)
        .extracting(item -> item.subjects().stream().map(SeedPagesTest::printed).toList())
        .containsExactly(
            List.of(
                "Mental Health",
                "Workplace",
                "Female",
                "Humans",
                "Pregnancy",
                "Systematic Reviews as Topic"),
            List.of("Mental Health Services", "Mental Health", "Pregnancy", "Humans", "Female"),
            List.of(),
            List.of(),
            List.of(
                "Community Mental Health Services",
                "Adult",
                "England",
                "Humans",
                "Personality Disorders",
                "Social Welfare"),
            List.of(
                "COVID-19",
                "Adult",
                "Ethnicity",
                "Female",
                "Humans",
                "Male",
                "Mental Health",
                "Minority Groups",
                "Pandemics",
                "Qualitative Research",
                "SARS-CoV-2"),
            List.of(
                "Community Mental Health Services",
                "Mental Health Services",
                "Health Personnel",
                "Humans",
                "Personality Disorders",
                "Qualitative Research"),
            List.of(
                "Community Mental Health Services",
                "Mental Health Services",
                "Caregivers",
                "Humans",
                "Mental Health",
                "Qualitative Research"),
            List.of(
                "Community Mental Health Services",
                "Disease Management",
                "Emotions",
                "Health Services Accessibility",
                "Holistic Health",
                "Humans",
                "Mental Disorders/therapy",
                "Personality Disorders/therapy",
                "Precision Medicine",
                "Qualitative Research",
                "Quality of Health Care"),
            List.of(
                "COVID-19",
                "Mental Health Services",
                "Humans",
                "Mental Health",
                "Pandemics",
                "SARS-CoV-2",
                "United Kingdom/epidemiology"));
  }

  private static String printed(Subject subject) {
    return subject.label().orElseThrow().any()
        + subject.qualifier().map(qualifier -> "/" + qualifier.any()).orElse("");
  }

  @Test
  void registrations_that_an_abstract_calls_its_own_are_told_by_their_number() throws IOException {
    List<Publication> items = read("001").records();

    assertThat(items)
        .flatExtracting(Publication::registrations)
        .extracting(each -> each.identifier().toString(), each -> each.kind().orElseThrow())
        .containsExactly(
            tuple("prospero:CRD42022362099", RegistrationKind.REVIEW_PROTOCOL),
            tuple("prospero:CRD42021260910", RegistrationKind.REVIEW_PROTOCOL));
    assertThat(items.get(0).registrations()).hasSize(1);
    assertThat(items.get(3).registrations()).hasSize(1);
  }

  // S2

  @Test
  void page_of_a_repository_gives_the_article_and_the_record() throws IOException {
    Reading reading = read("002");
    Publication page = reading.only();

    assertThat(title(page))
        .isEqualTo(
            "'Beyond places of safety' - a qualitative study exploring the implementation of mental"
                + " health crisis care innovations across England");
    assertThat(families(page))
        .containsExactly(
            "Foye", "Appleton", "Nyikavaranda", "Lyons", "Dare", "Lynch", "Persaud", "Lloyd-Evans");
    assertThat(page.contributors())
        .extracting(each -> each.last().orElse(false))
        .containsExactly(false, false, false, false, false, false, false, true);
    assertThat(page.contributorsComplete()).contains(false);
    assertThat(page.container().orElseThrow().title().orElseThrow().any())
        .isEqualTo("BMC Health Services Research");
    assertThat(page.volume()).contains("23");
    assertThat(page.issue()).contains("1");
    assertThat(page.articleNumber()).contains("1106");
    assertThat(page.issued().orElseThrow()).hasToString("2023");
    assertThat(page.identifiers().toString())
        .isEqualTo("[doi:10.1186/s12913-023-10058-w, eprints:discovery.ucl.ac.uk/10179598]");
    assertThat(page.languages()).containsExactly("en");
    assertThat(page.publicationType()).contains(PublicationType.JOURNAL_ARTICLE);
    assertThat(page.abstractText().orElseThrow().any()).startsWith("BACKGROUND: Mental health");
    assertThat(page.abstractComplete()).isEmpty();
    assertThat(reading.codes()).isEmpty();
  }

  @Test
  void page_of_a_repository_tells_licence_rights_access_and_file_apart() throws IOException {
    Publication page = read("002").only();

    assertThat(page.license().orElseThrow())
        .hasToString("https://creativecommons.org/licenses/by/4.0/");
    assertThat(page.rights().orElseThrow().any()).isEqualTo("© 2023 BioMed Central Ltd.");
    assertThat(page.access()).contains(AccessRoute.GREEN);
    assertThat(source(page).license()).isEmpty();
    assertThat(page.files())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.name()).contains("s12913-023-10058-w.pdf");
              assertThat(file.version()).contains(FileVersion.PUBLISHED);
              assertThat(file.sizeAsFound()).contains("1MB");
            });
    assertThat(page.repositoryKeywords())
        .extracting(Text::any)
        .containsExactly("Clinician", "Crisis care", "Qualitative", "Staff");
    assertThat(page.subjects()).hasSize(5);
    assertThat(page.subjects().get(4).label().orElseThrow().any().split(" > ", -1)).hasSize(6);
    assertThat(source(page).kind()).contains(SourceKind.REPOSITORY_RECORD);
    assertThat(source(page).publisher().orElseThrow().any()).isEqualTo("UCL Discovery");
    assertThat(source(page).url().orElseThrow())
        .hasToString("https://discovery.ucl.ac.uk/id/eprint/10179598");
    assertThat(source(page).metrics())
        .extracting(metric -> metric.kind().orElseThrow(), metric -> metric.value(), m -> m.asOf())
        .containsExactly(tuple(MetricKind.DOWNLOADS, 19L, java.util.Optional.empty()));
    assertThat(Reading.unmapped(page)).contains("Location=England");
  }

  // S3

  @Test
  void news_are_news_at_second_hand_and_no_study() throws IOException {
    Reading reading = read("003");
    Publication news = reading.only();

    assertThat(source(news).kind()).contains(SourceKind.NEWS_ITEM);
    assertThat(source(news).secondHand()).contains(true);
    assertThat(news.publicationType()).contains(PublicationType.NEWS_ITEM);
    assertThat(news.title()).isEmpty();
    assertThat(news.issued()).isEmpty();
    assertThat(news.container()).isEmpty();
    assertThat(news.contributors()).isEmpty();
    assertThat(news.identifiers()).isEmpty();
    assertThat(news.findings()).isEmpty();
    assertThat(Reading.unmapped(news))
        .contains("link without target=To read the study in full visit:")
        .anyMatch(field -> field.startsWith("text=coupletalkThe majority"))
        .hasSize(13);
    assertThat(reading.codes()).containsExactly(IoCodes.NO_TITLE);
  }

  // S4

  @Test
  void page_of_an_index_gives_people_with_their_affiliations() throws IOException {
    Publication page = read("004").only();

    assertThat(title(page)).contains("(\u2032Resilience Hubs\u2032)");
    assertThat(page.contributors())
        .extracting(
            each -> each.person().orElseThrow().family().orElseThrow(),
            each -> each.person().orElseThrow().given().orElseThrow(),
            SeedPagesTest::affiliations)
        .containsExactly(
            tuple("Allsopp", "Kate", "1,2"),
            tuple("Varese", "Filippo", "1,2"),
            tuple("French", "Paul", "3,4"),
            tuple("White", "Hannah", "1"),
            tuple("Chung", "Priscilla", "5"),
            tuple("Hassan", "Alysha A.", "6"),
            tuple("Wright", "Sally-Anne", "5"),
            tuple("Young", "Ellie", "7"),
            tuple("Barrett", "Alan", "7,8"),
            tuple("Bhutani", "Gita", "5,9"),
            tuple("Mcguirk", "Katherine", "10"),
            tuple("Huntley", "Fay", "11,6"),
            tuple("Sarsam", "May", "6"),
            tuple("Ten Cate", "Hein", "5"),
            tuple("Watson", "Ruth", "12,7"),
            tuple("Willbourn", "Jenni", "7"),
            tuple("Hind", "Daniel", "13"));
    assertThat(page.organisations()).hasSize(13);
    assertThat(page.contributorsComplete()).isEmpty();
  }

  private static String affiliations(Contribution author) {
    return String.join(
        ",",
        author.affiliations().stream()
            .map(Reference::toString)
            .map(reference -> reference.replace("#organisation-", ""))
            .toList());
  }

  @Test
  void page_of_an_index_gives_numbers_classes_and_keywords_by_origin() throws IOException {
    Publication page = read("004").only();

    assertThat(page.container().orElseThrow().title().orElseThrow().any()).isEqualTo("BMJ OPEN");
    assertThat(page.issued().orElseThrow()).hasToString("2023");
    assertThat(page.volume()).contains("13");
    assertThat(page.issue()).contains("08");
    assertThat(page.pageCount()).hasValue(11);
    assertThat(page.pageStart()).isEmpty();
    assertThat(page.articleNumber()).isEmpty();
    assertThat(page.identifiers().toString()).isEqualTo("[doi:10.1136/bmjopen-2023-071826]");
    assertThat(page.subjects())
        .extracting(s -> s.scheme().orElseThrow(), s -> s.code().orElseThrow(), Subject::label)
        .containsExactly(
            tuple("clc", "R5", java.util.Optional.of(Text.of("zh", "内科学"))),
            tuple("discipline-code", "1002", java.util.Optional.empty()),
            tuple("discipline-code", "100201", java.util.Optional.empty()));
    assertThat(page.authorKeywords())
        .extracting(Text::any)
        .containsExactlyInAnyOrder(
            "COVID-19",
            "mental health services",
            "healthcare staff",
            "qualitative",
            "implementation");
    assertThat(page.indexerKeywords())
        .extracting(Text::any)
        .containsExactlyInAnyOrder("SERVICES", "BEHAVIOR", "BLACK", "UK");
    assertThat(source(page).kind()).contains(SourceKind.INDEX_PAGE);
    assertThat(source(page).language()).contains("zh");
    assertThat(source(page).metrics())
        .extracting(metric -> metric.kind().orElseThrow(), metric -> metric.value())
        .containsExactly(tuple(MetricKind.CITATIONS, 7L));
  }

  @Test
  void page_of_an_index_tells_its_gaps_and_doubts() throws IOException {
    Reading reading = read("004");
    Publication page = reading.only();

    assertThat(page.abstractComplete()).contains(false);
    assertThat(page.abstractText().orElseThrow().any()).endsWith("Findings are consistent");
    assertThat(page.referencesTotal()).hasValue(47);
    assertThat(page.references()).hasSize(10);
    assertThat(page.references().get(8).text().orElseThrow().any())
        .isEqualTo("England NHS, STAFF MENT HLTH WELL");
    assertThat(page.references().get(6).text().orElseThrow().any().lines()).hasSize(5);
    assertThat(page.funding())
        .extracting(each -> each.asFound().orElseThrow())
        .containsExactly(Text.of("zh", "美国国家卫生研究院"));
    assertThat(page.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.field()).contains("/funding/0/asFound"));
    assertThat(reading.codes())
        .containsExactlyInAnyOrder(IoCodes.PAGE_GAP, IoCodes.PAGE_GAP, IoCodes.INDEX_TRANSLATION);
    assertThat(Reading.unmapped(page)).isEmpty();
  }

  @Test
  void each_fact_stands_where_its_evidence_says() throws IOException {
    for (String number : List.of("000", "001", "002", "003", "004")) {
      String text = Files.readString(file(number), UTF_8);
      for (Publication publication : read(number).records()) {
        assertThat(Evidences.wrong(publication, text)).as(number).isEmpty();
        assertThat(Evidences.of(publication)).as(number).isNotEmpty();
      }
    }
  }
}
