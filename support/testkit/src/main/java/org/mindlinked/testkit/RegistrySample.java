package org.mindlinked.testkit;

import java.io.IOException;
import java.util.Locale;

/**
 * Made-up trials in any number as ClinicalTrials.gov gives them, one a line, about 2 kB each. The
 * n-th record is the same on every machine and in every run.
 */
public final class RegistrySample {
  private static final String SUMMARY =
      "Nobody does this trial, and nobody takes part in it. It is here so that a file looks like one"
          + " of the many that people export, with sentences of some length and letters such as é.";

  private RegistrySample() {}

  /** Writes trials 1 to n. */
  public static void lines(Appendable out, long n) throws IOException {
    for (long i = 1; i <= n; i++) {
      String trial =
          String.format(
              Locale.ROOT,
              """
      {"protocolSection": {"identificationModule": {"nctId": "NCT%08d", "orgStudyIdInfo": {"id": "P-%1$d"},\
      "organization": {"fullName": "A Clinic", "class": "OTHER"}, "briefTitle": "Night cafés, trial %1$d"},\
      "statusModule": {"overallStatus": "RECRUITING", "startDateStruct": {"date": "2020-01-05", "type": "ACTUAL"}},\
      "sponsorCollaboratorsModule": {"leadSponsor": {"name": "A Clinic", "class": "OTHER"}},\
      "descriptionModule": {"briefSummary": "%2$s", "detailedDescription": "%2$s %2$s"},\
      "conditionsModule": {"conditions": ["Low Mood"], "keywords": ["night", "café"]},\
      "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2"], "designInfo": {"allocation": "RANDOMIZED",\
      "interventionModel": "PARALLEL", "primaryPurpose": "TREATMENT", "maskingInfo": {"masking": "NONE"}},\
      "enrollmentInfo": {"count": %3$d, "type": "ACTUAL"}},\
      "armsInterventionsModule": {"armGroups": [{"label": "Café", "type": "EXPERIMENTAL",\
      "interventionNames": ["Behavioral: Café"]}, {"label": "Wait", "type": "NO_INTERVENTION"}],\
      "interventions": [{"type": "BEHAVIORAL", "name": "Café", "armGroupLabels": ["Café"]}]},\
      "outcomesModule": {"primaryOutcomes": [{"measure": "Mood", "timeFrame": "8 weeks"}]},\
      "eligibilityModule": {"eligibilityCriteria": "Adults", "sex": "ALL", "minimumAge": "18 Years"},\
      "contactsLocationsModule": {"locations": [{"facility": "Ward 1", "city": "Leeds", "country": "United Kingdom"}]}},\
      "hasResults": false}""",
              i,
              SUMMARY,
              20 + i % 300);
      out.append(trial).append('\n');
    }
  }
}
