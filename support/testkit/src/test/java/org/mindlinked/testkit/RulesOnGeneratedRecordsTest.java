package org.mindlinked.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.validation.Duplicates;
import org.mindlinked.model.validation.Validator;

/** The rules on records that nobody wrote: they never fail, and leave realistic ones in peace. */
class RulesOnGeneratedRecordsTest {
  @Test
  void rules_take_any_record_and_always_say_the_same() {
    Set<String> codes = new TreeSet<>();
    for (long seed = 0; seed < 3000; seed++) {
      EvidenceRecord record = new RandomRecords(seed).record();
      List<Diagnostic> problems = Validator.builtIn().check(record);
      assertThat(Validator.builtIn().check(new RandomRecords(seed).record())).isEqualTo(problems);
      for (Diagnostic problem : problems) {
        codes.add(problem.code());
        assertThat(problem.location().recordId()).contains(record.recordId().toString());
      }
    }
    assertThat(codes).hasSizeGreaterThan(20);
  }

  @Test
  void rules_find_nothing_wrong_with_realistic_records() {
    Set<String> problems = new TreeSet<>();
    Duplicates duplicates = new Duplicates();
    for (long n = 1; n <= 2000; n++) {
      EvidenceRecord record = SampleCatalogue.record(n);
      Validator.builtIn().check(record, problem -> problems.add(problem.toString()));
      duplicates.check(
          record,
          SourceLocation.of("sample").withRecordNumber(n),
          problem -> problems.add(problem.toString()));
    }
    assertThat(problems).isEmpty();
  }
}
