package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.SourceLocation;

/** A file that was cut is refused wherever it does not look like a whole one. */
class CutFilesTest {
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String STUDY = "https://w3id.org/mindlinked/ns#Study";

  private static final Predicate<String> LAST_COMMENT = Pattern.compile("\n#[^\n]*$").asPredicate();

  /**
   * The ends at which a file, cut there, is read without a word; but for those in blanks and
   * comments.
   */
  private static List<String> endsThatPass(String whole, RdfFormat format) {
    List<String> ends = new ArrayList<>();
    byte[] bytes = whole.getBytes(UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      Reading reading = Reading.of(Arrays.copyOf(bytes, length), format);
      reading.end().ifPresent(e -> assertThat(e.code()).startsWith("ML-RDF-"));
      assertThat(reading.problems())
          .allSatisfy(each -> assertThat(each.code()).isEqualTo(RdfCodes.UNKNOWN_TRIPLES));
      String text = new String(bytes, 0, length, UTF_8);
      if (reading.end().isEmpty() && text.equals(text.strip()) && !LAST_COMMENT.test(text)) {
        ends.add(text.substring(text.lastIndexOf('\n') + 1));
      }
    }
    return ends;
  }

  private static final String TURTLE =
      """
      @base <http://e.org/> .
      @prefix m: <https://w3id.org/mindlinked/ns#> .
      <s> a m:Study ; <urn:p> <urn:a.b> , [ m:x ( 1.5 'a. b'@en ) ] .
      # so. far
      BASE <http://f.org/>
      PREFIX n: <https://n.org/>
      <t> a m:Study .
      <t> <urn:p> 1.5 , n:a.b .
      """;

  private static final List<String> TURTLE_ENDS =
      List.of(
          "",
          "@base <http://e.org/> .",
          "@prefix m: <https://w3id.org/mindlinked/ns#> .",
          "<s> a m:Study ; <urn:p> <urn:a.b> , [ m:x ( 1.5 'a. b'@en ) ] .",
          "BASE <http://f.org/>",
          "PREFIX n: <https://n.org/>",
          "<t> a m:Study .",
          "<t> <urn:p> 1.", // of 1.5: nobody can tell
          "<t> <urn:p> 1.5 , n:a.", // of n:a.b
          "<t> <urn:p> 1.5 , n:a.b .");

  @Test
  void turtle_cut_after_a_statement_looks_whole() {
    assertThat(endsThatPass(TURTLE, RdfFormat.TURTLE)).containsExactlyElementsOf(TURTLE_ENDS);
  }

  @Test
  void trig_cut_after_a_statement_or_graph_looks_whole() {
    String graphs = "GRAPH <u> { <u> a m:Study . <u> <urn:p> <v> }\n<w> { <w> a m:Study } .\n";
    List<String> ends = new ArrayList<>(TURTLE_ENDS);
    ends.add("GRAPH <u> { <u> a m:Study . <u> <urn:p> <v> }");
    ends.add("<w> { <w> a m:Study }");
    ends.add("<w> { <w> a m:Study } .");
    assertThat(endsThatPass(TURTLE + graphs, RdfFormat.TRIG)).containsExactlyElementsOf(ends);
  }

  @Test
  void lines_cut_after_a_statement_look_whole() {
    String study = "<http://e.org/s> <" + TYPE + "> <" + STUDY + "> .\n# a. b\n";
    String aim = "<http://e.org/s> <urn:a> \"a. b\"@en .\n";
    assertThat(endsThatPass(study + aim, RdfFormat.NTRIPLES))
        .containsExactly("", study.lines().findFirst().orElseThrow(), aim.strip());
    String graph = "<http://e.org/s> <urn:a> _:b <http://e.org/g> .\n";
    assertThat(endsThatPass(study + graph, RdfFormat.NQUADS))
        .containsExactly("", study.lines().findFirst().orElseThrow(), graph.strip());
  }

  @Test
  void documents_never_look_whole_when_cut() {
    String xml =
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<m:Study xmlns:m='https://w3id.org/mindlinked/ns#' rdf:about='http://e.org/s'/>"
            + "</rdf:RDF>";
    assertThat(endsThatPass(xml, RdfFormat.RDFXML)).isEmpty();
    String json = "[{\"@id\": \"http://e.org/s\", \"@type\": [\"" + STUDY + "\"]}]";
    assertThat(endsThatPass(json, RdfFormat.JSON_LD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @prefix a: <urn:a>                              | 1 | 1 | directive
          @base <urn:a> # .                               | 1 | 1 | directive
          <urn:a> <urn:b> 1 . <urn:a> <urn:b> 2           | 1 | 21 | statement
          PREFIX a: <urn:a> @prefix b: <urn:a>            | 1 | 19 | directive
          PREFIX a: <urn:a> a:b <urn:a> a:b               | 1 | 19 | statement
          """)
  void an_end_before_the_full_stop_is_told_with_the_begin_of_its_statement(
      String text, int line, int column, String what) {
    for (RdfFormat format : List.of(RdfFormat.TURTLE, RdfFormat.TRIG)) {
      assertThat(Reading.of(text.getBytes(UTF_8), format).end())
          .hasValueSatisfying(
              e -> {
                assertThat(e.code()).isEqualTo(RdfCodes.SYNTAX);
                assertThat(e.diagnostics().get(0).message())
                    .contains("ends before the full stop of the " + what);
                assertThat(e.diagnostics().get(0).location())
                    .isEqualTo(SourceLocation.of("file").withLine(line).withColumn(column));
              });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prefix a: <urn:a>",
        "BASE <urn:a> # end",
        "@prefix a: <urn:a> . Base <urn:a>",
        "VERSION \"1.2\"",
        "# nothing.",
        // no full stop in the middle of a file: the parser lets it pass, and so do we
        "@prefix a: <urn:a> a:b a:c a:d .",
      })
  void an_end_without_a_full_stop_is_good_where_none_is_needed(String text) {
    for (RdfFormat format : List.of(RdfFormat.TURTLE, RdfFormat.TRIG)) {
      assertThat(Reading.of(text.getBytes(UTF_8), format).end()).as(text).isEmpty();
    }
  }
}
