package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
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
            @prefix : <https://example.org/s/1#> .

            <https://example.org/s/1> a mlk:Study ;
              dcterms:title "A \\"title\\""@en ;
              mlk:design mlk:design-qualitative , mlk:design-scoping-review , <https://example.org/d> ;
              mlk:population :population-1 ;
              mlk:findingsComplete true ;
              prov:wasDerivedFrom :source-1 .

            :population-1 a mlk:Population ;
              mlk:characteristic :population-1.characteristic-1 .

            :population-1.characteristic-1 a mlk:Characteristic ;
              mlk:axis mlk:axis-age ;
              mlk:mean 41.5 ;
              mlk:maxValue "75"^^xsd:decimal .

            :source-1 a mlk:SourceRecord ;
              mlk:line 7 ;
              mlk:retrieved "2024-03"^^xsd:gYearMonth .
            """);
  }

  @Test
  void trig_has_a_graph_for_facts_and_one_for_provenance() {
    assertThat(body(RdfFormat.TRIG, STUDY))
        .startsWith(
            """
            @prefix : <https://example.org/s/1#> .

            :assertion {
            <https://example.org/s/1> a mlk:Study ;
            """)
        .endsWith(
            """
            }

            :provenance {
            <https://example.org/s/1> prov:wasDerivedFrom :source-1 .
            :source-1 a mlk:SourceRecord ;
              mlk:line 7 ;
              mlk:retrieved "2024-03"^^xsd:gYearMonth .
            }
            """);
  }

  @Test
  void fragments_are_names_under_any_iri() {
    Study study = Study.builder().from(STUDY).id(Iri.of("urn:x-study:1")).build();

    assertThat(body(RdfFormat.TURTLE, study))
        .startsWith("@prefix : <urn:x-study:1#> .\n\n<urn:x-study:1> a mlk:Study ;")
        .contains("mlk:population :population-1 ;");
    assertThat(body(RdfFormat.TRIG, study))
        .startsWith("@prefix : <urn:x-study:1#> .\n\n:assertion {");
  }
}
