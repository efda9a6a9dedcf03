package org.mindlinked.examples;

import org.mindlinked.model.CareSetting;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationKind;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;

/**
 * Build a study with the builders. Terms are found by completion, and each number says what it
 * counts: twelve interviews are not twelve people.
 */
public final class Example01BuildAStudy {
  private Example01BuildAStudy() {}

  /** A small study that nobody did. */
  public static Study build() {
    // @start
    Study study =
        Study.builder()
            .id(Iri.of("https://example.org/evidence/study/night-cafe"))
            .title(Text.of("en", "A café that is open at night"))
            .addDesigns(StudyDesign.QUALITATIVE)
            .addPopulations(
                Population.builder()
                    .kind(PopulationKind.SAMPLE)
                    .addRoles(PopulationRole.SERVICE_USER)
                    .build())
            .addSettings(Setting.builder().addCareSettings(CareSetting.CRISIS_SERVICE).build())
            .addDataCollections(
                DataCollection.builder()
                    .method(CollectionMethod.INTERVIEW)
                    .addCollectedFrom(Reference.of("#population-1"))
                    .addCounts(Count.builder().value(12).unit(CountUnit.INTERVIEW).build())
                    .build())
            .addFindings(
                Finding.builder()
                    .kind(FindingKind.FACILITATOR)
                    .text(Text.of("en", "Nobody has to make an appointment."))
                    .build())
            .build();
    // @end
    return study;
  }
}
