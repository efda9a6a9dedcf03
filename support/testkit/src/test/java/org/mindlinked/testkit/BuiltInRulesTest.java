package org.mindlinked.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.model.Container;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.FailedValidationException;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.validation.Rule;
import org.mindlinked.model.validation.RuleCodes;
import org.mindlinked.model.validation.Validator;

/** Each built-in rule on a record that it is there for. */
class BuiltInRulesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongRecords")
  void a_rule_finds_what_it_is_there_for(String code, EvidenceRecord wrong) {
    Rule rule = rule(code);

    List<Diagnostic> found = new ArrayList<>();
    Validator.builtIn().check(wrong, found::add);

    assertThat(found)
        .filteredOn(problem -> problem.code().equals(code))
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              assertThat(problem.severity()).isEqualTo(rule.severity());
              assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
              assertThat(problem.location().recordId()).contains(wrong.recordId().toString());
              assertThat(problem.location().pointer()).isPresent();
            });
  }

  @Test
  void every_rule_has_a_code_a_title_and_a_wrong_record() {
    Set<String> codes = new TreeSet<>();
    for (Rule rule : Validator.builtIn().rules()) {
      assertThat(rule.code()).matches("ML-RULE-\\d{3}");
      assertThat(rule.title()).endsWith(".");
      assertThat(codes.add(rule.code())).isTrue();
    }
    assertThat(WrongRecords.byRule().keySet()).containsExactlyInAnyOrderElementsOf(codes);
  }

  @Test
  void a_sound_record_passes() {
    assertThat(Validator.builtIn().check(WrongRecords.sound())).isEmpty();
    assertThat(Validator.builtIn().requireValid(WrongRecords.sound()))
        .isEqualTo(WrongRecords.sound());
  }

  @Test
  void a_container_may_have_the_isbn_of_a_book_and_no_doi() {
    assertThat(Validator.builtIn().check(inContainer("isbn:9780306406157")))
        .as("a chapter stands in a book")
        .noneMatch(problem -> problem.code().equals(RuleCodes.IDENTIFIER_OF_ANOTHER_THING));
    assertThat(Validator.builtIn().check(inContainer("doi:10.1000/book")))
        .anyMatch(problem -> problem.code().equals(RuleCodes.IDENTIFIER_OF_ANOTHER_THING));
  }

  private static Publication inContainer(String number) {
    return Publication.builder()
        .id(Iri.of("https://example.org/publication/1"))
        .title("A chapter")
        .container(Container.builder().title("A book").addIssn(Identifier.of(number)).build())
        .build();
  }

  @Test
  void an_error_refuses_and_a_warning_does_not() {
    Study refused = (Study) wrong(RuleCodes.CONTACTS_AS_PEOPLE);
    Study doubted = (Study) wrong(RuleCodes.PARTITION_SUM);

    assertThatThrownBy(() -> Validator.builtIn().requireValid(refused))
        .isInstanceOf(FailedValidationException.class)
        .hasMessageContaining(RuleCodes.CONTACTS_AS_PEOPLE);
    assertThat(Validator.builtIn().requireValid(doubted)).isSameAs(doubted);
    assertThat(Validator.builtIn().accepts(refused, problem -> {})).isFalse();
    assertThat(Validator.builtIn().accepts(doubted, problem -> {})).isTrue();
  }

  @Test
  void rules_can_be_left_out_and_added() {
    Validator fewer = Validator.builtIn().without(RuleCodes.PARTITION_SUM);
    assertThat(fewer.check(wrong(RuleCodes.PARTITION_SUM))).isEmpty();

    Rule own =
        Rule.of(
            "OWN-1",
            Severity.WARNING,
            "A study has a title.",
            (record, problems) -> {
              if (record.title().isEmpty()) {
                problems.report("/title", "there is no title", "give one");
              }
            });
    assertThat(
            Validator.of(own)
                .check(
                    Study.builder().id(Iri.of("https://example.org/evidence/study/one")).build()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("OWN-1");
              assertThat(problem.location().pointer()).contains("/title");
            });
    assertThat(Validator.of(own).check(WrongRecords.sound())).isEmpty();
    assertThatThrownBy(() -> Validator.of(own).with(own))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Validator.of(own).without("OWN-2"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Rule rule(String code) {
    return Validator.builtIn().rules().stream()
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static EvidenceRecord wrong(String code) {
    EvidenceRecord record = WrongRecords.byRule().get(code);
    if (record == null) {
      throw new IllegalArgumentException(code + " has no wrong record");
    }
    return record;
  }

  static Stream<Arguments> wrongRecords() {
    return WrongRecords.byRule().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }
}
