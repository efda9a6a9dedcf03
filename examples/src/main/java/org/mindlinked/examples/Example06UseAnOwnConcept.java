package org.mindlinked.examples;

import org.mindlinked.model.CareSetting;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Setting;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/**
 * Use an own concept where ours do not reach: any IRI with a label, or just a label. It keeps its
 * type, so a setting cannot stand where a design belongs.
 */
public final class Example06UseAnOwnConcept {
  private Example06UseAnOwnConcept() {}

  /** A study in a setting that has no term of ours. */
  public static Study build() {
    // @start
    CareSetting recoveryCollege =
        CareSetting.of(
            Iri.of("https://example.org/terms/recovery-college"),
            Text.of("en", "Recovery college"));
    CareSetting nightCafe = CareSetting.labelled(Text.of("en", "Night café"));

    Study study =
        Study.builder()
            .id(Iri.of("https://example.org/evidence/study/learning-together"))
            .addTopics(Concept.of("http://id.nlm.nih.gov/mesh/D010361", "Patients"))
            .addSettings(Setting.builder().addCareSettings(recoveryCollege, nightCafe).build())
            .build();
    // @end
    return study;
  }
}
