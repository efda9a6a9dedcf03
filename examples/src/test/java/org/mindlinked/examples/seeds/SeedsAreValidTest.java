package org.mindlinked.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.validation.Validator;

/** Our own rules find nothing wrong with the seeds, and doubt them only where they are doubtful. */
class SeedsAreValidTest {
  @Test
  void no_rule_refuses_a_seed() {
    assertThat(problems(Severity.ERROR)).isEmpty();
  }

  @Test
  void rules_doubt_what_is_doubtful() {
    assertThat(problems(Severity.WARNING)).isEmpty();
  }

  private static List<Diagnostic> problems(Severity severity) {
    List<Diagnostic> problems = new ArrayList<>();
    for (EvidenceRecord record : Seeds.all()) {
      for (Diagnostic problem : Validator.builtIn().check(record)) {
        if (problem.severity() == severity) {
          problems.add(problem);
        }
      }
    }
    return problems;
  }
}
