package org.mindlinked.model.validation;

import java.util.ArrayList;
import java.util.List;

/** The rules that every record is checked by unless a caller says otherwise. */
final class BuiltInRules {
  private BuiltInRules() {}

  /** All of them, in the order of their codes. */
  static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    all.addAll(CompletenessRules.all());
    all.addAll(CountRules.all());
    all.addAll(DateRules.all());
    all.addAll(EvidenceRules.all());
    all.addAll(FindingRules.all());
    all.addAll(IdentifierRules.all());
    all.addAll(PopulationRules.all());
    all.addAll(PublicationRules.all());
    all.addAll(StudyRules.all());
    all.addAll(TextRules.all());
    return List.copyOf(all);
  }
}
