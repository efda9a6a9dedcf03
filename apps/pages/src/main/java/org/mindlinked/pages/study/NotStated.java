package org.mindlinked.pages.study;

import java.util.ArrayList;
import java.util.List;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Population;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;

/** What a reader would look for in a record and it does not say. */
final class NotStated {
  private final List<String> gaps = new ArrayList<>();

  private NotStated() {}

  static List<String> in(Study study) {
    NotStated missing = new NotStated();
    missing.unless(!study.designs().isEmpty(), "study design");
    missing.unless(
        study.settings().stream().anyMatch(setting -> !setting.careSettings().isEmpty()),
        "care settings");
    missing.unless(
        study.settings().stream().anyMatch(setting -> !setting.places().isEmpty()), "places");
    missing.unless(!study.populations().isEmpty(), "who took part");
    missing.unless(
        study.populations().stream().anyMatch(NotStated::counted), "how many people took part");
    missing.unless(
        !study.dataCollections().isEmpty() || study.review().isPresent(),
        "how data were collected");
    missing.unless(!study.analyses().isEmpty(), "how data were analysed");
    missing.unless(study.period().isPresent(), "when it was done");
    missing.unless(!study.findings().isEmpty(), "findings");
    missing.unless(!study.limitations().isEmpty(), "limitations");
    missing.unless(!study.appraisals().isEmpty(), "appraisal of its quality");
    missing.unless(!study.reports().isEmpty(), "publications");
    missing.common(study);
    missing.unless(!study.registrations().isEmpty(), "registration");
    return missing.gaps;
  }

  static List<String> in(Publication publication) {
    NotStated missing = new NotStated();
    missing.unless(publication.title().isPresent(), "title");
    missing.unless(publication.issued().isPresent(), "when it was published");
    missing.unless(publication.container().isPresent(), "where it was published");
    missing.unless(!publication.contributors().isEmpty(), "authors");
    missing.unless(!publication.identifiers().isEmpty(), "DOI or another identifier");
    missing.unless(publication.license().isPresent(), "licence");
    missing.common(publication);
    return missing.gaps;
  }

  private void common(EvidenceRecord record) {
    unless(!record.involvement().isEmpty(), "involvement of people with lived experience");
    unless(!record.funding().isEmpty(), "funding");
  }

  private void unless(boolean said, String what) {
    if (!said) {
      gaps.add(what);
    }
  }

  private static boolean counted(Population population) {
    return !population.counts().isEmpty()
        || population.parts().stream().anyMatch(NotStated::counted);
  }
}
