package org.mindlinked.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.PublicationType;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/** The table of the ten items, and what none of them has. */
class VhlFactsTest {
  private static final List<EvidenceRecord> RECORDS = VhlResults.all();

  @ParameterizedTest(name = "item {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1  | 38418998 | BMC Med       | 22 | 1 | article | 72       | 2024-02-29",
        "2  | 37550650 | BMC Psychiatry | 23 | 1 | article | 567      | 2023-08-07",
        "3  | 37032810 | Front Sociol  | 8  |   | article | 996585   | 2023",
        "4  | 35767691 | Interact J Med Res | 11 | 2 | article | e38239 | 2022-09-29",
        "5  | 35511900 | PLoS One      | 17 | 5 | article | e0267787 | 2022",
        "6  | 35267053 | Soc Psychiatry Psychiatr Epidemiol | 57 | 6 | pages | 1291-1303 | 2022-06",
        "7  | 35090418 | BMC Psychiatry | 22 | 1 | article | 72       | 2022-01-28",
        "8  | 35081929 | BMC Psychiatry | 22 | 1 | article | 55       | 2022-01-27",
        "10 | 33914750 | PLoS One      | 16 | 4 | article | e0248316 | 2021",
        "11 | 32857218 | Soc Psychiatry Psychiatr Epidemiol | 56 | 1 | pages | 25-37 | 2021-01"
      })
  void is_cited_as_the_page_prints_it(
      long number,
      String pmid,
      String journal,
      String volume,
      String issue,
      String locator,
      String printed,
      String issued) {
    Publication publication = publication(number);

    assertThat(publication.identifiers()).containsExactly(Identifier.of("pmid:" + pmid));
    assertThat(publication.container().orElseThrow().shortTitle()).contains(Text.of(journal));
    assertThat(publication.volume()).contains(volume);
    assertThat(publication.issue().orElse(null)).isEqualTo(issue);
    assertThat(publication.issued()).contains(PartialDate.of(issued));
    assertThat(publication.issued().orElseThrow()).hasToString(issued);
    if (locator.equals("article")) {
      assertThat(publication.articleNumber()).contains(printed);
      assertThat(publication.pageStart()).isEmpty();
      assertThat(publication.pageEnd()).isEmpty();
    } else {
      assertThat(publication.pageStart().orElseThrow() + "-" + publication.pageEnd().orElseThrow())
          .isEqualTo(printed);
      assertThat(publication.articleNumber()).isEmpty();
    }
    assertThat(publication.languages()).containsExactly("en");
  }

  @ParameterizedTest(name = "item {0} is {1}")
  @CsvSource({
    "1, umbrella-review",
    "2, scoping-review",
    "4, rapid-realist-review",
    "5, qualitative-evidence-synthesis",
    "6, qualitative",
    "7, qualitative",
    "8, qualitative",
    "10, qualitative-evidence-synthesis",
    "11, mixed-methods survey"
  })
  void has_the_design_that_the_page_tells(long number, String designs) {
    assertThat(study(number).designs())
        .extracting(design -> design.notation().orElseThrow())
        .containsExactlyInAnyOrder(designs.split(" "));
  }

  @Test
  void is_nine_studies_with_their_article_and_one_perspective() {
    assertThat(RECORDS).hasSize(10);
    assertThat(RECORDS).filteredOn(Study.class::isInstance).hasSize(9);
    for (EvidenceRecord record : RECORDS) {
      if (record instanceof Study study) {
        assertThat(study.reports())
            .singleElement()
            .satisfies(r -> assertThat(r.role()).contains(ReportRole.PRIMARY));
        assertThat(study.reports().get(0).publication().publicationType())
            .contains(PublicationType.JOURNAL_ARTICLE);
      }
    }
    assertThat(publication(3).publicationType()).contains(PublicationType.PERSPECTIVE);
  }

  @Test
  void is_named_by_the_number_of_pubmed() {
    assertThat(RECORDS)
        .extracting(record -> record.recordId().toString())
        .contains(
            "https://example.org/evidence/study/pmid-38418998",
            "https://example.org/evidence/publication/pmid-37032810")
        .doesNotHaveDuplicates();
  }

  @Test
  void leaves_out_what_the_page_does_not_say() {
    for (EvidenceRecord record : RECORDS) {
      assertThat(record.title()).isEmpty();
      assertThat(record.contributors()).isEmpty();
      assertThat(record.contributorsComplete()).isEmpty();
      assertThat(record.funding()).isEmpty();
      assertThat(record.malformedIdentifiers()).isEmpty();
      if (record instanceof Study study) {
        assertThat(study.identifiers()).isEmpty();
        assertThat(study.status()).isEmpty();
        assertThat(study.period()).isEmpty();
      }
    }
    for (long number : numbers()) {
      Publication publication = publication(number);
      assertThat(publication.title()).isEmpty();
      assertThat(publication.abstractText()).isEmpty();
      assertThat(publication.contributors()).isEmpty();
      assertThat(publication.container().orElseThrow().title()).isEmpty();
      assertThat(publication.container().orElseThrow().issn()).isEmpty();
      assertThat(publication.license()).isEmpty();
      assertThat(publication.access()).isEmpty();
      assertThat(publication.keywords()).isEmpty();
      assertThat(publication.authorKeywords()).isEmpty();
    }
    assertThat(publication(3).subjects()).isEmpty();
    assertThat(publication(4).subjects()).isEmpty();
  }

  @Test
  void supports_every_set_of_a_study_by_a_passage() {
    for (EvidenceRecord record : RECORDS) {
      if (record instanceof Study study) {
        Set<String> supported = new TreeSet<>();
        study.evidence().forEach(quote -> quote.field().ifPresent(supported::add));
        Set<String> told = new TreeSet<>(List.of("/summary"));
        told(told, "/aims", study.aims());
        told(told, "/designs", study.designs());
        told(told, "/frameworks", study.frameworks());
        told(told, "/topics", study.topics());
        told(told, "/conditions", study.conditions());
        told(told, "/limitations", study.limitations());
        assertThat(supported).as("%s", study.id()).isEqualTo(told);
      }
    }
  }

  private static void told(Set<String> fields, String field, Set<?> values) {
    if (!values.isEmpty()) {
      fields.add(field);
    }
  }

  @Test
  void names_headings_of_mesh_as_printed() {
    Concept heading =
        Concept.of("http://id.nlm.nih.gov/mesh/D003156", "Community Mental Health Services");
    for (long number : List.of(5L, 7L, 8L, 10L)) {
      var subject = publication(number).subjects().get(0);
      assertThat(subject.scheme()).contains("mesh");
      assertThat(subject.label()).contains(Text.of("en", "Community Mental Health Services"));
      assertThat(subject.iri()).isEqualTo(heading.iri());
    }
    assertThat(publication(6).subjects()).hasSize(11);
    assertThat(publication(10).subjects()).hasSize(11);
    assertThat(publication(11).subjects()).hasSize(7);
  }

  static Study study(long number) {
    return (Study) record(number);
  }

  static EvidenceRecord record(long number) {
    return RECORDS.stream()
        .filter(r -> r.sources().get(0).recordNumber().equals(OptionalLong.of(number)))
        .findFirst()
        .orElseThrow();
  }

  static Publication publication(long number) {
    return record(number) instanceof Study study
        ? study.reports().get(0).publication()
        : (Publication) record(number);
  }

  static List<Long> numbers() {
    return RECORDS.stream().map(r -> r.sources().get(0).recordNumber().orElseThrow()).toList();
  }
}
