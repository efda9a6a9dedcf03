package org.mindlinked.model.validation;

import org.jspecify.annotations.Nullable;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Severity;

/** A rule on every text of a record. */
record TextRule(String code, Severity severity, String title, TextCheck body) implements Rule {
  /** Looks at one text; its problems' pointers start at the text. */
  @FunctionalInterface
  interface TextCheck {
    void check(@Nullable String tag, String words, WalkPlan.Step field, Problems problems);
  }

  @Override
  public void check(EvidenceRecord record, Problems problems) {
    new Walk(record, true) {
      @Override
      void node(WalkPlan plan, Object node) {}

      @Override
      void text(WalkPlan.Step field, @Nullable String tag, String words) {
        body.check(tag, words, field, new Relative(path, problems));
      }
    }.run();
  }
}
