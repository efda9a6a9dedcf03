package org.mindlinked.examples;

import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.validation.Rule;
import org.mindlinked.model.validation.Validator;

/** Add an own rule to those that are built in. A rule is a pure function on one record. */
public final class Example07AddAnOwnRule {
  private Example07AddAnOwnRule() {}

  /** The built-in rules, and one that asks for involvement. */
  public static Validator validator() {
    // @start
    Rule involvement =
        Rule.of(
            "EXAMPLE-1",
            Severity.WARNING,
            "A study tells how people with lived experience were involved.",
            (record, problems) -> {
              if (record.involvement().isEmpty()) {
                problems.report("/involvement", "nothing is said of involvement");
              }
            });
    Validator validator = Validator.builtIn().with(involvement);
    // @end
    return validator;
  }
}
