package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.CollectionMethod;
import org.mindlinked.model.Condition;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.DataCollection;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Population;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

class AlignedTest {
  private static final WriteOptions ALIGNED = WriteOptions.DEFAULT.withAlignments();

  private static final Study STUDY =
      Study.builder()
          .id(Iri.of("https://example.org/s/1"))
          .addDesigns(StudyDesign.QUALITATIVE)
          .addConditions(Condition.DEPRESSION)
          .addPopulations(
              Population.builder()
                  .addRoles(PopulationRole.CARER)
                  .addCounts(
                      Count.builder()
                          .value(12)
                          .unit(CountUnit.PARTICIPANT)
                          .basis(Basis.DERIVED)
                          .build())
                  .build())
          .addDataCollections(
              DataCollection.builder().method(CollectionMethod.QUESTIONNAIRE).build())
          .build();

  private static String turtle(RdfFormat format) {
    String text = new String(Written.bytes(format, ALIGNED, STUDY), UTF_8);
    return text.substring(text.indexOf("@prefix : "));
  }

  @Test
  void says_what_is_true_in_other_terms_after_what_the_node_says_in_ours() {
    assertThat(turtle(RdfFormat.TURTLE))
        .isEqualTo(
            """
            @prefix : <https://example.org/s/1#> .

            <https://example.org/s/1> a mlk:Study ;
              mlk:design mlk:design-qualitative ;
              mlk:condition mlk:condition-depression ;
              mlk:population :population-1 ;
              mlk:dataCollection :dataCollection-1 ;
              a <http://purl.obolibrary.org/obo/SEPIO_0000125> , schema:MedicalStudy ;
              schema:healthCondition mlk:condition-depression , <http://id.nlm.nih.gov/mesh/D003863> .

            :population-1 a mlk:Population ;
              mlk:role mlk:role-carer ;
              mlk:count :population-1.count-1 .

            :population-1.count-1 a mlk:Count ;
              schema:value 12 ;
              mlk:unit mlk:unit-participant ;
              mlk:basis mlk:basis-derived ;
              a schema:QuantitativeValue .

            :dataCollection-1 a mlk:DataCollection ;
              mlk:method mlk:method-questionnaire ;
              a <http://purl.obolibrary.org/obo/OBI_0003725> .
            """);
  }

  @Test
  void what_is_only_near_gives_nothing() {
    assertThat(turtle(RdfFormat.TURTLE))
        .doesNotContain("D036301") // close to the design
        .doesNotContain("D017028") // exactly the role, which has no property elsewhere
        .doesNotContain("pico");
  }

  @Test
  void stays_in_the_graph_of_what_it_follows_from() {
    assertThat(turtle(RdfFormat.TRIG))
        .endsWith(
            """
            :curation {
            :population-1 mlk:count :population-1.count-1 .
            :population-1.count-1 a mlk:Count ;
              schema:value 12 ;
              mlk:unit mlk:unit-participant ;
              mlk:basis mlk:basis-derived ;
              a schema:QuantitativeValue .
            }
            """);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_LD")
  void every_syntax_says_it(RdfFormat format) {
    assertThat(Written.triples(Written.bytes(format, ALIGNED, STUDY), format))
        .isEqualTo(Written.triples(RecordMapper.toGraph(STUDY, ALIGNED)));
  }

  @Test
  void a_header_is_aligned_too() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = RdfWriter.to(out).as(RdfFormat.NTRIPLES).with(ALIGNED).open()) {
      sink.header(Catalogue.builder().title(Text.of("en", "A catalogue")).build());
    }

    assertThat(out.toString(UTF_8))
        .contains("#type> <https://w3id.org/mindlinked/ns#Catalogue> .\n")
        .endsWith("#type> <http://www.w3.org/ns/dcat#Catalog> .\n");
  }

  @Test
  void what_does_not_follow_is_reported_when_it_is_read() {
    String text = turtle(RdfFormat.TURTLE).replace("mesh/D003863", "mesh/D003866");
    String head = new String(Written.bytes(RdfFormat.TURTLE), UTF_8);
    Reading read = Reading.of((head + text).getBytes(UTF_8), RdfFormat.TURTLE);

    assertThat(read.records()).containsExactly(STUDY);
    assertThat(read.codes()).containsExactly(RdfCodes.UNKNOWN_TRIPLES);
    assertThat(read.problems().get(0).message()).contains("healthCondition");
  }
}
