package org.mindlinked.examples.seeds;

import java.util.List;
import org.mindlinked.model.EvidenceRecord;

/**
 * The result page of a health portal as ten records: nine studies with their articles, and one
 * publication that reports no study.
 */
final class VhlResults {
  private VhlResults() {}

  /** The records in the order of the page, each with the number that the page gave it. */
  static List<EvidenceRecord> all() {
    return List.of(
        PeerSupportUmbrellaReview.study(),
        TraumaInformedCareScopingReview.study(),
        LivedExperienceResearchersPerspective.publication(),
        TelementalHealthRealistReview.study(),
        ClinicianViewsMetaSynthesis.study(),
        PandemicExperiencesSecondWave.study(),
        ClinicianInterviewsEngland.study(),
        ServiceUserInterviewsEngland.study(),
        ServiceUserViewsThematicSynthesis.study(),
        StaffSurveyEarlyPandemic.study());
  }
}
