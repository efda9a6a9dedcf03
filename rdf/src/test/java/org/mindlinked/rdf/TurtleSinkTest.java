package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.Axis;
import org.mindlinked.model.Characteristic;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Population;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;

class TurtleSinkTest {
  private static final Study STUDY =
      Study.builder()
          .id(Iri.of("https://example.org/s/1"))
          .title(Text.of("en", "A \"title\""))
          .addDesigns(StudyDesign.QUALITATIVE, StudyDesign.SCOPING_REVIEW)
          .addDesigns(StudyDesign.of(Iri.of("https://example.org/d")))
          .findingsComplete(true)
          .addPopulations(
              Population.builder()
                  .addCharacteristics(
                      Characteristic.builder()
                          .axis(Axis.AGE)
                          .mean(new BigDecimal("41.5"))
                          .max(new BigDecimal("75"))
                          .build())
                  .build())
          .addSources(SourceRecord.builder().retrieved(PartialDate.of(2024, 3)).line(7).build())
          .build();

  private static String body(RdfFormat format, Study study) {
    String text = Written.text(format, study);
    return text.substring(text.indexOf("\n\n") + 2);
  }

  @Test
  void turtle_is_made_for_people() {
    assertThat(body(RdfFormat.TURTLE, STUDY))
        .isEqualTo(
            """
            @base <https://example.org/s/1> .

            <https://example.org/s/1> a mlk:Study ;
              dcterms:title "A \\"title\\""@en ;
              mlk:design mlk:design-qualitative , mlk:design-scoping-review , <https://example.org/d> ;
              mlk:population <#population-1> ;
              mlk:findingsComplete true ;
              prov:wasDerivedFrom <#source-1> .

            <#population-1> a mlk:Population ;
              mlk:characteristic <#population-1.characteristic-1> .

            <#population-1.characteristic-1> a mlk:Characteristic ;
              mlk:axis mlk:axis-age ;
              mlk:mean 41.5 ;
              mlk:maxValue "75"^^xsd:decimal .

            <#source-1> a mlk:SourceRecord ;
              mlk:line 7 ;
              mlk:retrieved "2024-03"^^xsd:gYearMonth .
            """);
  }

  @Test
  void trig_has_a_graph_for_facts_and_one_for_provenance() {
    assertThat(body(RdfFormat.TRIG, STUDY))
        .startsWith(
            """
            @base <https://example.org/s/1> .

            <#assertion> {
            <https://example.org/s/1> a mlk:Study ;
            """)
        .endsWith(
            """
            }

            <#provenance> {
            <https://example.org/s/1> prov:wasDerivedFrom <#source-1> .
            <#source-1> a mlk:SourceRecord ;
              mlk:line 7 ;
              mlk:retrieved "2024-03"^^xsd:gYearMonth .
            }
            """);
  }

  @Test
  void iris_that_not_every_parser_resolves_alike_are_written_whole() {
    Study study = Study.builder().from(STUDY).id(Iri.of("urn:x-study:1")).build();

    assertThat(body(RdfFormat.TURTLE, study))
        .startsWith("<urn:x-study:1> a mlk:Study ;")
        .contains("mlk:population <urn:x-study:1#population-1> ;");
    assertThat(body(RdfFormat.TRIG, study)).startsWith("<urn:x-study:1#assertion> {");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/s/1",
        "http://example.org/a/b-c_d.e~f",
        "https://example.org/",
        "https://EXAMPLE.org/s",
        "https://example.org",
        "https://example.org//a",
        "https://example.org/a?b",
        "https://user@example.org/a",
        "https://example.org:80/a",
        "https://example.org/%41",
        "https://example.org/é",
        "urn:uuid:00000000-0000-5000-8000-000000000000",
        "tag:a,2020:b"
      })
  void a_base_is_written_only_for_the_plainest_iris(String iri) {
    assertThat(TurtleSink.isSafeBase(iri.getBytes(UTF_8)))
        .isEqualTo(iri.matches("https?://[a-z0-9.-]+(/[A-Za-z0-9._~-]+)*/?") && iri.length() > 19);
  }
}
