package org.mindlinked.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hl7.fhir.r5.model.Bundle;
import org.hl7.fhir.r5.model.Citation;
import org.hl7.fhir.r5.model.Practitioner;
import org.hl7.fhir.r5.model.ResearchStudy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.testkit.AnyRecord;
import org.mindlinked.testkit.SampleCatalogue;

/** HAPI's strict parser for FHIR R5 reads what the format {@code fhir} writes. */
class FhirByHapiTest {
  private static final FhirContext R5 = FhirContext.forR5();

  private static Bundle parsed(String json) {
    IParser strict = R5.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    return strict.parseResource(Bundle.class, json);
  }

  @Test
  @Tag("full")
  void the_seeds_are_read() throws IOException {
    assertThat(parsed(Written.as("fhir", Written.seeds())).getEntry()).hasSize(14);
  }

  @Test
  @Tag("full")
  void the_samples_are_read_with_their_people_and_publications() throws IOException {
    Bundle bundle = parsed(Written.as("fhir", SampleCatalogue.ofSize(100)));

    assertThat(bundle.getEntry()).hasSize(100);
    ResearchStudy study = (ResearchStudy) bundle.getEntry().get(0).getResource();
    Citation citation = (Citation) study.getResult().get(0).getResource();
    assertThat(citation.getCitedArtifact().getIdentifier().get(0).getValue())
        .isEqualTo("10.5555/ml.0");
    Practitioner first =
        (Practitioner)
            study.getContained().stream()
                .filter(it -> it.getIdPart().equals("report-1.publication.contribution-1"))
                .findFirst()
                .orElseThrow();
    assertThat(first.getNameFirstRep().getFamily()).isEqualTo("Sato");
    assertThat(study.getRecruitment().getActualNumber()).isEqualTo(41);
  }

  @net.jqwik.api.Tag("full")
  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void any_record_is_read_or_was_refused(@ForAll("any") EvidenceRecord record) throws IOException {
    String json;
    try {
      json = Written.as("fhir", List.of(record));
    } catch (UnwritableException e) {
      assertThat(e.code()).isEqualTo("ML-IO-051");
      return;
    }

    assertThat(parsed(json).getEntry().get(0).getResource().fhirType())
        .isIn("ResearchStudy", "Citation");
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }
}
