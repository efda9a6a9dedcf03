package org.mindlinked.pages.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Basis;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Person;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReviewMethod;
import org.mindlinked.model.Setting;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.pages.site.Links;

class StudyPageTest {
  private static final String NASTY = "<script>alert(1)</script> \"a\" & 'b' </title></svg>";

  @Test
  void every_field_of_a_record_has_its_part_of_the_page() {
    assertEveryFieldHasAPart(Sections.STUDY, ModelTypes.STUDY);
    assertEveryFieldHasAPart(Sections.PUBLICATION, ModelTypes.PUBLICATION);
  }

  private static void assertEveryFieldHasAPart(Sections sections, NodeType<?> type) {
    // The title is the heading, notes stand with the gaps, evidence at the end of the record.
    List<String> elsewhere = List.of("title", "notes", "evidence");
    assertThat(
            Stream.concat(
                elsewhere.stream(),
                sections.parts().stream().flatMap(part -> part.fields().stream())))
        .containsExactlyInAnyOrderElementsOf(type.fields().stream().map(Field::name).toList());
  }

  @Test
  void words_of_records_are_shown_as_words() {
    Study study =
        study()
            .title(Text.of(NASTY))
            .addSettings(Setting.builder().addCareSettings(CareSetting.labelled(NASTY)).build())
            .addTopics(Concept.of("javascript:alert(1)", NASTY))
            .build();
    String page = StudyPage.html(study, Links.local(), "{\"name\":\"</script><b>\"}");
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>", "</svg>", "<b>", "href=\"javascript")
        .containsOnlyOnce("<script type=\"application/ld+json\">")
        .containsOnlyOnce("</script>");
  }

  @Test
  void languages_are_told_and_directions_left_to_the_text() {
    String page = page(study().title(Text.of("ar", "رعاية")).build());
    assertThat(page).contains("lang=\"ar\" dir=\"auto\">رعاية</span>");
  }

  @Test
  void what_is_derived_looks_other_than_what_is_stated() {
    Population people =
        Population.builder()
            .addCounts(
                Count.builder().value(34).unit(CountUnit.PARTICIPANT).basis(Basis.DERIVED).build(),
                Count.builder().value(50).unit(CountUnit.PARTICIPANT).build())
            .build();
    String page = page(study().addPopulations(people).build());
    assertThat(page)
        .contains("<li class=\"node count unstated\" id=\"population-1.count-1\">")
        .contains("<li class=\"node count\" id=\"population-1.count-2\">");
    assertThat(Html.words(page))
        .contains("Derived not stated in the source")
        .contains("Counted 50 participants Place");
  }

  @Test
  void places_inside_a_publication_lead_to_its_own_sources() {
    Publication article =
        Publication.builder()
            .title(Text.of("An article"))
            .addSources(SourceRecord.builder().fileName("a.xml").build())
            .addEvidence(Quote.builder().source(Reference.of("#source-1")).exact("so").build())
            .build();
    String page = page(study().addReports(Report.builder().publication(article).build()).build());
    assertThat(page)
        .contains("id=\"report-1.publication.evidence-1\"")
        .contains("href=\"#report-1.publication.source-1\"")
        .contains("id=\"report-1.publication.source-1\"")
        .contains("<blockquote dir=\"auto\">so</blockquote>");
  }

  @Test
  void remarks_of_the_rules_lead_to_the_node_that_they_are_about() {
    Contribution last =
        Contribution.builder().person(Person.builder().family("Roe").build()).last(true).build();
    String page = page(study().addContributors(last).build());
    assertThat(page).contains("<code>ML-RULE-001</code>").contains("href=\"#contribution-1\"");
  }

  @Test
  void a_study_without_a_title_is_called_by_what_else_names_it() {
    assertThat(Html.words(page(study().build())))
        .contains("Study without a title https://example.org/study/1");
    assertThat(Html.words(page(study().summary(Text.of("What it is about")).build())))
        .contains("Study without a title What it is about In a nutshell");
    Publication article = Publication.builder().title(Text.of("An article")).build();
    Report report = Report.builder().publication(article).build();
    assertThat(Html.words(page(study().addReports(report).build())))
        .contains("Study An article In a nutshell");
  }

  @Test
  void data_are_offered_in_every_form() {
    assertThat(StudyPage.html(study().build(), Links.under("https://example.org/"), ""))
        .contains("/study/1.json\"", "/study/1.ttl\"", "/study/1.jsonld\"", "/study/1.nt\"");
  }

  @Test
  void long_records_are_folded_and_quick() {
    Study study = longStudy();
    String page = page(study);
    assertThat(page).contains("<summary>500 of them</summary>", "<summary>Show all 200</summary>");
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 12; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      StudyPage.html(study, Links.local(), "");
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      best = Math.min(best, spent);
    }
    assertThat(best / 1_000_000).as("CPU time in ms").isLessThan(50);
  }

  private static Study longStudy() {
    Study.Builder study = study().addSources(SourceRecord.builder().fileName("a.txt").build());
    ReviewMethod.Builder review = ReviewMethod.builder();
    for (int i = 0; i < 500; i++) {
      review.addIncludes(Iri.of("https://example.org/study/included-" + i));
    }
    for (int i = 0; i < 200; i++) {
      study.addFindings(
          Finding.builder()
              .kind(FindingKind.BARRIER)
              .text(Text.of("en", "Barrier number " + i))
              .addPerspective(PopulationRole.CARER)
              .addEvidence(
                  Quote.builder().source(Reference.of("#source-1")).start(i).end(i + 9).build())
              .build());
    }
    return study.review(review.build()).build();
  }

  private static Study.Builder study() {
    return Study.builder().id(Iri.of("https://example.org/study/1"));
  }

  private static String page(Study study) {
    return StudyPage.html(study, Links.local(), "");
  }
}
