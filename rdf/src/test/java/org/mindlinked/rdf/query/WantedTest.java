package org.mindlinked.rdf.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mindlinked.model.PopulationRole;
import org.mindlinked.model.Text;

/** How values become terms, and that they never become anything else. */
class WantedTest {
  private static final DatasetGraph EMPTY = DatasetGraphFactory.createTxnMem();

  /** What somebody may write who wants more than a value. */
  private static final List<String> ATTACKS =
      List.of(
          "carer } DELETE WHERE { ?s ?p ?o } #",
          "mlk:role-carer } UNION { ?study ?p ?o",
          "<https://example.org/> } . { ?s ?p ?o",
          "https://example.org/> } UNION { ?s ?p ?o . BIND(<x",
          "https://example.org/a b",
          "\" } UNION { ?s ?p ?o } #",
          "\\\" ) } UNION { ?s ?p ?o } #",
          "\"\"\" } #",
          "' OR '1'='1",
          "2020 } UNION { ?s ?p ?o } #",
          "?s",
          "$study",
          "UNDEF",
          "_:b0",
          "a\u0000b",
          "a\nb",
          "*:* OR title:[a TO z]",
          "care~ AND (",
          "doi:10.1/x\" } #",
          "\ud800");

  static Stream<Arguments> attacks() {
    return Stream.of(Question.values())
        .flatMap(
            question ->
                question.parameters().stream()
                    .flatMap(
                        parameter ->
                            ATTACKS.stream()
                                .map(attack -> Arguments.of(question, parameter, attack))));
  }

  /** The value is refused, or the query has the shape that any other value gives it. */
  @ParameterizedTest
  @MethodSource("attacks")
  void no_value_changes_a_query(Question question, Parameter parameter, String attack) {
    Wanted wanted;
    try {
      wanted = Wanted.all().with(parameter, attack);
    } catch (QueryException refused) {
      assertThat(refused.code()).isEqualTo("ML-RDF-055");
      return;
    }
    List<Node> values = wanted.values(parameter);
    assertThat(values).isNotEmpty().allMatch(Node::isConcrete);
    assertThat(Questions.over(EMPTY).ask(question, wanted))
        .as("nothing is found in nothing, but for gaps and roles that are none")
        .allMatch(GapRow.class::isInstance);
    String harmless = harmless(question, parameter, values.size());
    assertThat(shape(question, parameter, values)).isEqualTo(harmless);
  }

  private static String harmless(Question question, Parameter parameter, int words) {
    return shape(
        question,
        parameter,
        Stream.generate(() -> org.apache.jena.graph.NodeFactory.createURI("urn:x:value"))
            .limit(words)
            .map(Node.class::cast)
            .toList());
  }

  /** The query with the values taken out again. */
  private static String shape(Question question, Parameter parameter, List<Node> values) {
    Query query =
        Template.bound(
            question.token(),
            parameter == Parameter.SINCE || parameter == Parameter.UNTIL
                ? java.util.Map.of("since", values, "until", values)
                : java.util.Map.of(parameter.variable(), values),
            5,
            0);
    query.getPrefixMapping().clearNsPrefixMap();
    String text = query.serialize();
    for (Node value : values) {
      text =
          text.replace(
              org.apache.jena.sparql.util.FmtUtils.stringForNode(value, query.getPrefixMapping()),
              "VALUE");
    }
    return text;
  }

  @ParameterizedTest
  @CsvSource({
    "role, carer, https://w3id.org/mindlinked/ns#role-carer",
    "role, role-carer, https://w3id.org/mindlinked/ns#role-carer",
    "role, mlk:role-carer, https://w3id.org/mindlinked/ns#role-carer",
    "role, https://w3id.org/mindlinked/ns#role-carer, https://w3id.org/mindlinked/ns#role-carer",
    "role, https://example.org/role/1, https://example.org/role/1",
    "condition, http://id.nlm.nih.gov/mesh/D003863, https://w3id.org/mindlinked/ns#condition-depression",
    "place, Wales, GB-WLS",
    "place, GB-WLS, GB-WLS",
    "since, 2020, 2020",
    "identifier, https://doi.org/10.1186/S12913-023-10058-W, doi:10.1186/s12913-023-10058-w",
    "identifier, PMID: 38418998, pmid:38418998",
    "study, <https://example.org/study/1>, https://example.org/study/1"
  })
  void a_value_can_be_written_in_several_ways(String parameter, String typed, String expected) {
    Parameter of = Parameter.named(parameter).orElseThrow();
    Node value = Wanted.all().with(of, typed).values(of).get(0);

    assertThat(value.isURI() ? value.getURI() : value.getLiteralLexicalForm()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "role, carrer, did you mean carer?",
    "role, Service User, did you mean service-user?",
    "role, nonsense-of-all-kinds, the terms are service-user",
    "role, mlk:setting-crisis-service, is no term of role",
    "setting, crisis, did you mean crisis-service?",
    "since, next year, is no year",
    "place, Atlantis, is no place that is known",
    "study, not an iri, is no absolute IRI",
    "identifier, 12345, is no identifier",
    "text, ' ', text is blank"
  })
  void a_wrong_value_is_answered_with_what_would_be_right(
      String parameter, String typed, String words) {
    assertThatThrownBy(() -> Wanted.all().with(Parameter.named(parameter).orElseThrow(), typed))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("ML-RDF-055")
        .hasMessageContaining(words);
  }

  @Test
  void a_concept_of_which_only_a_label_is_known_is_refused() {
    PopulationRole known = PopulationRole.SCHEME.labelled(Text.of("Chaplain"));

    assertThatThrownBy(() -> Wanted.all().role(known)).hasMessageContaining("ML-RDF-055");
  }

  @Test
  void a_question_names_what_it_takes() {
    Questions questions = Questions.over(EMPTY);

    assertThatThrownBy(() -> questions.studies(Wanted.all().text("care")))
        .hasMessageContaining("ML-RDF-056")
        .hasMessageContaining("it takes condition, setting, role, design, place, since, until");
    assertThatThrownBy(() -> questions.search(Wanted.all()))
        .hasMessageContaining("ML-RDF-056 search needs text");
    assertThatThrownBy(() -> Question.named("study")).hasMessageContaining("did you mean studies?");
  }
}
