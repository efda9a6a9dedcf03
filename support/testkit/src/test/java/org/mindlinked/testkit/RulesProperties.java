package org.mindlinked.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.validation.Rule;
import org.mindlinked.model.validation.Validator;

/** What holds of the rules for every record, however odd. */
class RulesProperties {
  @Provide
  Arbitrary<EvidenceRecord> records() {
    return AnyRecord.record();
  }

  @Property(tries = 1000)
  void no_rule_throws_and_each_problem_has_record_place_and_words(
      @ForAll("records") EvidenceRecord record) {
    for (Diagnostic problem : Validator.builtIn().check(record)) {
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.location().pointer()).isPresent();
      assertThat(problem.location().recordId()).contains(record.recordId().toString());
    }
  }

  @Property(tries = 300)
  void rules_in_one_pass_find_what_each_finds_alone(@ForAll("records") EvidenceRecord record) {
    List<Diagnostic> together = Validator.builtIn().check(record);
    for (Rule rule : Validator.builtIn().rules()) {
      assertThat(Validator.of(rule).check(record))
          .as(rule.code())
          .containsExactlyElementsOf(
              together.stream().filter(problem -> problem.code().equals(rule.code())).toList());
    }
  }

  @Property(tries = 300)
  void errors_and_only_errors_refuse_a_record(@ForAll("records") EvidenceRecord record) {
    boolean errors =
        Validator.builtIn().check(record).stream()
            .anyMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(Validator.builtIn().accepts(record, problem -> {})).isEqualTo(!errors);
  }
}
