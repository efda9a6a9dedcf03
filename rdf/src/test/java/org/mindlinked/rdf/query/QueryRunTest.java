package org.mindlinked.rdf.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindlinked.model.diagnostic.Diagnostic;

/** Queries of somebody else, within limits. */
class QueryRunTest {
  private static final DatasetGraph DATA = data();
  private static final String FOR_EVER =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n_ ?o }";

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < 500; i++) {
            data.add(SSE.parseQuad("(<urn:x:g> <urn:x:s" + i + "> <urn:x:p> " + i + ")"));
          }
        });
    return data;
  }

  private static String written(QueryRun run, QueryFormat format, List<Diagnostic> cuts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    cuts.addAll(run.write(DATA, format, out));
    return out.toString(UTF_8);
  }

  @Test
  void named_graphs_are_asked_as_one() {
    assertThat(
            written(
                QueryRun.of("SELECT ?o { <urn:x:s7> <urn:x:p> ?o }"),
                QueryFormat.CSV,
                new ArrayList<>()))
        .isEqualTo("o\r\n7\r\n");
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "TSV", "JSON", "XML"})
  void an_answer_that_is_cut_after_rows_is_well_formed_and_says_so(QueryFormat format) {
    List<Diagnostic> cuts = new ArrayList<>();

    String answer = written(QueryRun.of("SELECT * { ?s ?p ?o }").rows(10), format, cuts);

    assertThat(rows(answer, format)).isEqualTo(10);
    assertThat(cuts).extracting(Diagnostic::code).containsExactly("ML-RDF-058");
  }

  private static int rows(String answer, QueryFormat format) {
    int rows = 0;
    var found =
        ResultSetMgr.read(
            new ByteArrayInputStream(answer.getBytes(UTF_8)),
            switch (format) {
              case CSV -> ResultSetLang.RS_CSV;
              case TSV -> ResultSetLang.RS_TSV;
              case XML -> ResultSetLang.RS_XML;
              default -> ResultSetLang.RS_JSON;
            });
    while (found.hasNext()) {
      found.next();
      rows++;
    }
    return rows;
  }

  @Test
  void an_answer_of_just_so_many_rows_is_not_cut() {
    List<Diagnostic> cuts = new ArrayList<>();

    written(QueryRun.of("SELECT * { ?s ?p ?o }").rows(500), QueryFormat.CSV, cuts);

    assertThat(cuts).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FOR_EVER,
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?c ?f",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(?c + ?f + ?i < 0) }",
        "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
      })
  @Timeout(10)
  void a_query_that_would_run_for_ever_ends_and_says_so(String sparql) {
    List<Diagnostic> cuts = new ArrayList<>();
    QueryRun run = QueryRun.of(sparql).within(Duration.ofMillis(200)).rows(1_000_000_000);

    String answer = written(run, QueryFormat.JSON, cuts);

    assertThat(cuts).extracting(Diagnostic::code).containsExactly("ML-RDF-057");
    assertThat(cuts.get(0).message()).contains("within 0.2 s");
    assertThat(answer.isEmpty() || rows(answer, QueryFormat.JSON) >= 0).isTrue();
  }

  @Test
  void triples_are_written_and_cut_too() {
    List<Diagnostic> cuts = new ArrayList<>();
    QueryRun run = QueryRun.of("CONSTRUCT { ?s <urn:x:q> ?o } { ?s ?p ?o }").rows(3);

    assertThat(written(run, QueryFormat.NTRIPLES, cuts).lines()).hasSize(3);
    assertThat(cuts).extracting(Diagnostic::code).containsExactly("ML-RDF-058");
    assertThat(written(QueryRun.of("DESCRIBE <urn:x:s1>"), QueryFormat.TURTLE, cuts))
        .contains("<urn:x:s1>")
        .contains("<urn:x:p>");
    assertThatThrownBy(() -> run.write(DATA, QueryFormat.CSV, new ByteArrayOutputStream()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_table_has_cells_that_know_whether_they_are_numbers() {
    List<Object> seen = new ArrayList<>();
    QueryRun.of(
            "SELECT ?o ?r ?none { VALUES (?o ?r) { (7 <https://w3id.org/mindlinked/ns#role-carer>)"
                + " } }")
        .table(
            DATA,
            new QueryRun.Table() {
              @Override
              public void columns(List<String> names) {
                seen.add(names);
              }

              @Override
              public void row(List<Optional<QueryRun.Cell>> cells) {
                seen.addAll(cells);
              }
            });

    assertThat(seen)
        .containsExactly(
            List.of("o", "r", "none"),
            Optional.of(new QueryRun.Cell("7", true)),
            Optional.of(new QueryRun.Cell("mlk:role-carer", false)),
            Optional.empty());
  }

  @Test
  void yes_or_no_is_an_answer() {
    assertThat(written(QueryRun.of("ASK { ?s ?p 7 }"), QueryFormat.JSON, new ArrayList<>()))
        .contains("\"boolean\"", "true");
  }

  @Test
  void a_query_that_cannot_be_answered_says_why() {
    DatasetGraph broken =
        new org.apache.jena.sparql.core.DatasetGraphWrapper(DATA) {
          @Override
          public java.util.Iterator<org.apache.jena.graph.Node> listGraphNodes() {
            throw new org.apache.jena.shared.JenaException("the disk is gone");
          }
        };

    assertThatThrownBy(
            () ->
                QueryRun.of("SELECT * { ?s ?p ?o }")
                    .write(broken, QueryFormat.CSV, new ByteArrayOutputStream()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("ML-RDF-059")
        .hasMessageContaining("the disk is gone");
  }

  @Test
  @Timeout(10)
  void a_ready_question_that_has_no_answer_in_its_time_says_so() {
    Questions questions = Questions.over(slow()).within(Duration.ofMillis(1));

    assertThatThrownBy(() -> questions.gaps(Wanted.all())).hasMessageContaining("ML-RDF-057");
  }

  /** Many terms, so that many pairs have to be looked at. */
  private static DatasetGraph slow() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < 1500; i++) {
            String scheme = i % 2 == 0 ? "setting" : "role";
            data.add(
                SSE.parseQuad(
                    "(_ <urn:x:c"
                        + i
                        + "> <http://www.w3.org/2004/02/skos/core#inScheme>"
                        + " <https://w3id.org/mindlinked/ns#scheme-"
                        + scheme
                        + ">)"));
          }
        });
    return data;
  }
}
