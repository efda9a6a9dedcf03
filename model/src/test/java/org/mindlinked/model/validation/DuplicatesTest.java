package org.mindlinked.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Report;
import org.mindlinked.model.ReportRole;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.SourceLocation;

class DuplicatesTest {
  private static final String DOI = "doi:10.1186/s12913-023-10058-w";

  private final Duplicates duplicates = new Duplicates();
  private final List<Diagnostic> problems = new ArrayList<>();

  @Test
  void one_iri_twice_is_told_with_both_places() {
    check(study("one", null), "a.json", 1);
    check(study("two", null), "a.json", 2);
    assertThat(problems).isEmpty();

    check(study("one", DOI), "b.json", 1);

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(RuleCodes.SAME_IRI);
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.message()).contains("record 1 of a.json");
              assertThat(problem.location().source()).contains("b.json");
              assertThat(problem.location().recordNumber()).hasValue(1);
            });
  }

  @Test
  void one_strong_identifier_twice_is_told_with_both_places() {
    check(study("one", DOI), "a.json", 1);
    check(study("two", DOI), "a.json", 2);

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(RuleCodes.SAME_IDENTIFIER);
              assertThat(problem.message()).contains(DOI, "record 1 of a.json");
            });
  }

  @Test
  void a_study_and_its_article_are_no_duplicates() {
    check(study("one", DOI), "a.json", 1);
    check(
        Publication.builder()
            .id(Iri.of("https://example.org/publication/one"))
            .addIdentifiers(Identifier.of(DOI))
            .build(),
        "a.json",
        2);

    assertThat(problems).isEmpty();
  }

  @Test
  void weak_identifiers_are_not_compared() {
    check(study("one", "url:https://example.org/news"), "a.json", 1);
    check(study("two", "url:https://example.org/news"), "a.json", 2);

    assertThat(problems).isEmpty();
  }

  @Test
  void beyond_its_bound_it_says_where_it_stopped() {
    Duplicates small = new Duplicates(2);
    for (int i = 1; i <= 5; i++) {
      small.check(study("s" + i, null), place("a.json", i), problems::add);
    }
    small.check(study("s2", null), place("a.json", 6), problems::add);

    assertThat(problems)
        .extracting(Diagnostic::code)
        .containsExactly(RuleCodes.NOT_COMPARED, RuleCodes.SAME_IRI);
    assertThat(problems.get(0).location().recordNumber()).hasValue(3);
    assertThatThrownBy(() -> new Duplicates(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void many_records_are_told_apart() {
    for (int i = 0; i < 20_000; i++) {
      check(study("s" + i, "pmid:" + (1000 + i)), "a.json", i + 1);
    }
    assertThat(problems).isEmpty();

    check(study("s19999", null), "a.json", 20_001);
    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("record 20000 of a.json"));
  }

  private void check(EvidenceRecord record, String source, long number) {
    duplicates.check(record, place(source, number), problems::add);
  }

  private static SourceLocation place(String source, long number) {
    return SourceLocation.of(source).withRecordNumber(number);
  }

  private static Study study(String name, @Nullable String identifier) {
    Study.Builder study = Study.builder();
    study.id(Iri.of("https://example.org/study/" + name));
    if (identifier != null) {
      study.addReports(
          Report.builder()
              .role(ReportRole.PRIMARY)
              .publication(Publication.builder().addIdentifiers(Identifier.of(identifier)).build())
              .build());
    }
    return study.build();
  }
}
