package org.mindlinked.houserules;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.validation.Rule;
import org.mindlinked.model.validation.Validator;

/** The table of the rules for users says what the rules say. */
class RulesTableTest {
  @Test
  void the_guide_lists_every_rule() throws Exception {
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            Every record that is converted or validated is checked by these rules. An error refuses
            the record: it uses the model against its own definitions, or contradicts itself for
            certain. A warning is a doubt, which the source itself may have printed; the record is
            kept. An info is worth knowing. Each code has a page in [errors.md](../errors.md). A rule
            is left out with `Validator.builtIn().without(code)`, and an own one added with `with`.

            | code | severity | what it checks |
            |---|---|---|
            """);
    for (Rule rule : Validator.builtIn().rules()) {
      page.append("| ")
          .append(rule.code())
          .append(" | ")
          .append(rule.severity().name().toLowerCase(Locale.ROOT))
          .append(" | ")
          .append(rule.title())
          .append(" |\n");
    }
    Approved.check(Project.file("docs/guide/rules.md"), page.toString());
  }
}
