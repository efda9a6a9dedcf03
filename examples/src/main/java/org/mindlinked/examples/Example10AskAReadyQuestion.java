package org.mindlinked.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.CareSetting;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.query.Questions;
import org.mindlinked.rdf.query.StudyRow;
import org.mindlinked.rdf.query.Wanted;
import org.mindlinked.rdf.store.EvidenceStore;

/** Ask a ready question: which studies heard carers in community services. */
public final class Example10AskAReadyQuestion {
  private Example10AskAReadyQuestion() {}

  /** The studies of a file with carers in community mental health care, as rows. */
  public static List<StudyRow> studies(Path file) throws IOException {
    // @start
    try (EvidenceStore store = EvidenceStore.inMemory();
        RecordSource source = CatalogueReader.from(file).open()) {
      store.load(file.toString(), source);
      return Questions.over(store.dataset())
          .studies(
              Wanted.all().role(PopulationRole.CARER).setting(CareSetting.COMMUNITY_MENTAL_HEALTH));
    }
    // @end
  }
}
