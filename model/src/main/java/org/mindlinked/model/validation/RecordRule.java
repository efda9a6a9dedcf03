package org.mindlinked.model.validation;

import static java.util.Objects.requireNonNull;

import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Severity;

/** A rule made of its parts. */
record RecordRule(String code, Severity severity, String title, RecordRuleCheck body)
    implements Rule {
  RecordRule {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(title, "title");
    requireNonNull(body, "check");
  }

  @Override
  public void check(EvidenceRecord record, Problems problems) {
    body.check(record, problems);
  }
}
