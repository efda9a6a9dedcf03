package org.mindlinked.rdf.shacl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.WithoutLibrary;
import org.mindlinked.testkit.WrongRecords;

class ForeignShapesTest {
  private static final String PREFIXES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX mlk: <https://w3id.org/mindlinked/ns#>
      PREFIX ex: <https://example.org/shapes#>
      """;
  private static final String NEEDS_A_LICENCE =
      PREFIXES
          + """
          ex:Study a sh:NodeShape ; sh:targetClass mlk:Study ; sh:property ex:licence .
          ex:licence a sh:PropertyShape ; sh:path dcterms:license ; sh:minCount 1 ;
            sh:message "a study needs a licence" ; sh:severity sh:Warning .
          """;

  @Test
  void a_problem_has_a_code_a_place_and_the_words_of_the_shape() throws IOException {
    WholeGraph whole = new WholeGraph(ReadLimits.DEFAULT);
    whole.add(WrongRecords.sound());
    List<Diagnostic> found = new ArrayList<>();

    boolean good =
        shapes(NEEDS_A_LICENCE).check(whole.graph(), problem -> found.add(problem.diagnostic()));

    assertThat(good).isTrue();
    assertThat(found)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(RdfCodes.FOREIGN_SHAPE);
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.message())
                  .startsWith("a study needs a licence, at the node <https://example.org/")
                  .contains("<http://purl.org/dc/terms/license>");
              assertThat(problem.location().recordId())
                  .contains(WrongRecords.sound().recordId().toString());
            });
  }

  @Test
  void shapes_may_look_at_triples_of_which_no_record_is_made() throws IOException {
    WholeGraph whole = new WholeGraph(ReadLimits.DEFAULT);
    whole.add(
        new ByteArrayInputStream("<urn:a:b> a <urn:x:Dataset> .".getBytes(UTF_8)),
        "turtle",
        ReadOptions.strict());
    List<ShapeProblem> found = new ArrayList<>();
    shapes(NEEDS_A_LICENCE.replace("mlk:Study", "<urn:x:Dataset>"))
        .check(whole.graph(), found::add);
    assertThat(found)
        .singleElement()
        .satisfies(p -> assertThat(p.focusNode().getURI()).isEqualTo("urn:a:b"));
  }

  @Test
  void a_graph_has_a_limit() {
    WholeGraph small = new WholeGraph(ReadLimits.DEFAULT.withGraphTriples(5));
    assertThatThrownBy(() -> small.add(WrongRecords.sound()))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining(RdfCodes.GRAPH_LIMIT)
        .hasMessageContaining("5 triples");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "this is no Turtle",
        "<urn:a:b> <urn:a:c> 5 .",
        PREFIXES_BROKEN + "<urn:a:b> a sh:NodeShape ; sh:targetClass <urn:x:y> ; sh:pattern '(' ."
      })
  void what_is_no_shape_is_refused(String text) {
    assertThatThrownBy(() -> shapes(text))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining(RdfCodes.SHAPES)
        .hasMessageContaining("mine.ttl");
  }

  private static final String PREFIXES_BROKEN = "PREFIX sh: <http://www.w3.org/ns/shacl#> ";

  @Test
  void without_the_engine_a_code_says_so() {
    assertThat(WithoutLibrary.say("jena-shacl", ShapesValidator.class, "own"))
        .contains(RdfCodes.SHACL_MISSING)
        .contains("jena-shacl");
  }

  private static ForeignShapes shapes(String text) throws IOException {
    return ForeignShapes.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "mine.ttl");
  }
}
