package org.mindlinked.rdf.shacl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.ReadLimits;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.validation.RuleCodes;
import org.mindlinked.model.validation.Validator;
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfReader;
import org.mindlinked.rdf.RdfWriter;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.testkit.RandomRecords;
import org.mindlinked.testkit.WrongRecords;

class ShapesOnSourcesTest {
  @ParameterizedTest
  @EnumSource(value = RdfFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "JSON_LD")
  void a_file_is_judged_record_by_record(RdfFormat format) throws IOException {
    List<EvidenceRecord> records =
        List.of(
            WrongRecords.sound(),
            record(RuleCodes.CONTACTS_AS_PEOPLE, "2"),
            record(RuleCodes.PARTITION_SUM, "3"));
    byte[] file = written(records, format);
    List<Diagnostic> found = new ArrayList<>();

    try (RecordSource source =
        RdfReader.from(new ByteArrayInputStream(file))
            .as(format)
            .options(
                ReadOptions.checking(found::add)
                    .withSourceName("f")
                    .withCheck(ShapesValidator.own()))
            .open()) {
      int accepted = 0;
      while (source.next().isPresent()) {
        accepted++;
      }
      assertThat(accepted).isEqualTo(2);
      assertThat(source.found()).isEqualTo(3);
      assertThat(source.rejected()).isEqualTo(1);
    }

    assertThat(found).extracting(Diagnostic::code).contains(RuleCodes.PARTITION_SUM);
    assertThat(found)
        .anySatisfy(
            problem ->
                assertThat(problem.toString())
                    .contains(RuleCodes.CONTACTS_AS_PEOPLE, "f, record ", "/study/2", "/counts/0"));
  }

  private static EvidenceRecord record(String code, String key) {
    Study wrong = (Study) WrongRecords.byRule().get(code);
    return Study.builder()
        .from(requireNonNull(wrong))
        .id(Iri.of("https://example.org/study/" + key))
        .build();
  }

  private static byte[] written(List<EvidenceRecord> records, RdfFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSink sink = RdfWriter.to(out).as(format).open()) {
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
    }
    return out.toByteArray();
  }

  @Test
  void another_engine_run_over_the_whole_graph_finds_the_same() {
    WholeGraph whole = new WholeGraph(ReadLimits.DEFAULT);
    Set<String> oneByOne = new TreeSet<>();
    for (long seed = 0; seed < 30; seed++) {
      EvidenceRecord record = new RandomRecords(seed).study();
      whole.add(record);
      ShapesValidator.own()
          .check(
              RecordMapper.toGraph(record),
              problem -> oneByOne.add(problem.shape().orElseThrow() + " " + problem.focusNode()));
    }
    Set<String> atOnce = new TreeSet<>();
    ShaclValidator.get()
        .validate(Shapes.parse(ShapeFiles.own().getGraph()), whole.graph())
        .getEntries()
        .forEach(entry -> atOnce.add(entry.source() + " " + entry.focusNode()));
    assertThat(oneByOne).hasSizeGreaterThan(50).isEqualTo(atOnce);
  }

  @Test
  void a_report_is_a_graph_with_one_result_a_problem() throws IOException {
    EvidenceRecord wrong = record(RuleCodes.CONTACTS_AS_PEOPLE, "2");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<ShapeProblem> shapes = new ArrayList<>();
    ShapesValidator.own().check(RecordMapper.toGraph(wrong), shapes::add);
    List<Diagnostic> rules = Validator.builtIn().check(wrong);
    try (ShaclReport report = new ShaclReport(out)) {
      for (ShapeProblem problem : shapes) {
        report.write(problem);
      }
      for (Diagnostic problem : rules) {
        report.write(problem);
      }
    }

    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(out.toString(UTF_8), Lang.TURTLE).parse(graph);
    assertThat(shapes).hasSize(1);
    assertThat(rules).hasSize(1);
    Node count = NodeFactory.createURI("https://example.org/study/2#population-1.count-1");
    assertThat(graph.find(Node.ANY, SHACL.result, Node.ANY).toList()).hasSize(2);
    assertThat(graph.find(Node.ANY, SHACL.focusNode, count).toList()).hasSize(2);
    assertThat(
            graph
                .find(
                    Node.ANY,
                    SHACL.resultPath,
                    NodeFactory.createURI("https://w3id.org/mindlinked/ns#unit"))
                .toList())
        .hasSize(2);
    assertThat(graph.find(Node.ANY, SHACL.resultSeverity, SHACL.Violation).toList()).hasSize(2);
    assertThat(graph.find(Node.ANY, SHACL.sourceConstraintComponent, Node.ANY).toList()).hasSize(2);
    assertThat(
            graph.find(Node.ANY, SHACL.conforms, NodeFactory.createLiteralByValue(false)).toList())
        .hasSize(1);
  }
}
