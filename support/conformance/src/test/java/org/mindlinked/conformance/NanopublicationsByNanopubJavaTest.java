package org.mindlinked.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.testkit.AnyRecord;
import org.mindlinked.testkit.SampleCatalogue;
import org.nanopub.MultiNanopubRdfHandler;
import org.nanopub.Nanopub;

/** The parser of nanopub-java takes what the format {@code nanopub} writes for nanopublications. */
class NanopublicationsByNanopubJavaTest {
  private static List<Nanopub> parsed(String trig) throws Exception {
    List<Nanopub> found = new ArrayList<>();
    MultiNanopubRdfHandler.process(
        RDFFormat.TRIG, new ByteArrayInputStream(trig.getBytes(UTF_8)), found::add);
    return found;
  }

  private static long findings(Iterable<? extends EvidenceRecord> records) {
    long findings = 0;
    for (EvidenceRecord record : records) {
      findings += record.findings().size();
    }
    return findings;
  }

  @Test
  @Tag("full")
  void the_findings_of_the_seeds_are_nanopublications() throws Exception {
    List<EvidenceRecord> seeds = Written.seeds();

    assertThat(parsed(Written.as("nanopub", seeds))).hasSize((int) findings(seeds));
  }

  @Test
  @Tag("full")
  void the_findings_of_the_samples_are_nanopublications() throws Exception {
    SampleCatalogue samples = SampleCatalogue.ofSize(50);

    List<Nanopub> found = parsed(Written.as("nanopub", samples));

    assertThat(found).hasSize((int) findings(samples));
    assertThat(found.get(0).getUri().toString())
        .isEqualTo("https://example.org/sample/study/doi-10.5555-ml.0#finding-1.nanopub");
    assertThat(found.get(0).getAssertion()).isNotEmpty();
    assertThat(found.get(0).getCreationTime()).isNull();
  }

  @net.jqwik.api.Tag("full")
  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void any_finding_is_a_nanopublication(@ForAll("any") EvidenceRecord record) throws Exception {
    assertThat(parsed(Written.as("nanopub", List.of(record)))).hasSize(record.findings().size());
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }
}
