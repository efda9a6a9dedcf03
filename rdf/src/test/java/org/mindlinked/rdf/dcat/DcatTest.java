package org.mindlinked.rdf.dcat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Condition;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.testkit.AnyRecord;
import org.mindlinked.testkit.SampleCatalogue;

class DcatTest {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final Iri CATALOGUE = Iri.of("https://example.org/catalogue");
  private static final Catalogue HEADER =
      Catalogue.builder()
          .id(CATALOGUE)
          .title("A catalogue")
          .publisher(Text.of("A publisher"))
          .license(Iri.of("https://creativecommons.org/licenses/by/4.0/"))
          .issued(PartialDate.of("2026-02"))
          .build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Graph described(DcatWriter writer, List<? extends EvidenceRecord> records)
      throws IOException {
    try (RecordSink sink = writer.open()) {
      sink.header(HEADER);
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
    return parsed();
  }

  private Graph parsed() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(out.toString(UTF_8), Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(graph);
    return graph;
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }

  private static Study study(String id) {
    return Study.builder()
        .id(Iri.of("https://example.org/study/" + id))
        .title(Text.of("cy-GB", "Astudiaeth"))
        .addConditions(Condition.PSYCHOSIS)
        .period(Interval.of("2003-05/2006"))
        .build();
  }

  private static final Publication PUBLICATION =
      Publication.builder()
          .id(Iri.of("https://example.org/publication/1"))
          .issued(PartialDate.of("2019-11-30"))
          .build();

  /** Made by this program and looked through. */
  @Test
  void the_sample_catalogue_is_described_as_agreed() throws IOException {
    try (RecordSink sink =
        DcatWriter.to(out)
            .distribution(Iri.of("https://example.org/sample-files/all.ttl"), "text/turtle")
            .open()) {
      sink.header(SampleCatalogue.ofSize(3).header());
      for (EvidenceRecord record : SampleCatalogue.ofSize(3)) {
        sink.write(record);
      }
      sink.complete();
    }

    try (var agreed = Objects.requireNonNull(DcatTest.class.getResourceAsStream("sample.ttl"))) {
      assertThat(out.toString(UTF_8)).isEqualTo(new String(agreed.readAllBytes(), UTF_8));
    }
  }

  @Test
  void it_counts_records_by_type_and_tells_years_themes_and_languages() throws IOException {
    Graph graph = described(DcatWriter.to(out), List.of(study("1"), study("2"), PUBLICATION));

    Node catalogue = iri(CATALOGUE.toString());
    assertThat(number(graph, "#studies")).isEqualTo("2");
    assertThat(number(graph, "#publications")).isEqualTo("1");
    assertThat(year(graph, "#study-periods", "startDate")).isEqualTo("2003");
    assertThat(year(graph, "#study-periods", "endDate")).isEqualTo("2006");
    assertThat(year(graph, "#publication-dates", "startDate")).isEqualTo("2019");
    assertThat(
            graph.contains(
                catalogue,
                iri(DCAT + "theme"),
                iri("https://w3id.org/mindlinked/ns#condition-psychosis")))
        .isTrue();
    assertThat(
            graph.contains(
                catalogue,
                iri("http://purl.org/dc/terms/language"),
                iri("http://id.loc.gov/vocabulary/iso639-1/cy")))
        .isTrue();
  }

  private static String number(Graph graph, String fragment) {
    return value(graph, fragment, "http://rdfs.org/ns/void#entities");
  }

  private static String year(Graph graph, String fragment, String property) {
    return value(graph, fragment, DCAT + property);
  }

  private static String value(Graph graph, String fragment, String property) {
    return graph
        .find(iri(CATALOGUE + fragment), iri(property), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  @Test
  void no_distribution_is_named_unless_it_was_told() throws IOException {
    assertThat(
            described(DcatWriter.to(out), List.of())
                .contains(Node.ANY, iri(DCAT + "downloadURL"), Node.ANY))
        .isFalse();
    out.reset();
    assertThat(
            described(
                    DcatWriter.to(out)
                        .distribution(Iri.of("https://example.org/c.ttl"), "text/turtle"),
                    List.of())
                .contains(
                    iri(CATALOGUE + "#distribution-1"),
                    iri(DCAT + "downloadURL"),
                    iri("https://example.org/c.ttl")))
        .isTrue();
    assertThatThrownBy(
            () -> DcatWriter.to(out).distribution(Iri.of("https://example.org/c.ttl"), "Turtle"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_run_that_broke_off_is_not_described() throws IOException {
    try (RecordSink sink = DcatWriter.to(out).open()) {
      sink.header(HEADER);
      sink.write(PUBLICATION);
    }

    assertThat(out.size()).isZero();
  }

  @Test
  void without_a_header_the_records_name_the_catalogue() throws IOException {
    assertThat(nameless(study("1"))).isNotEqualTo(nameless(study("2"))).startsWith("urn:uuid:");
    assertThat(nameless(study("1"))).isEqualTo(nameless(study("1")));
  }

  private String nameless(EvidenceRecord record) throws IOException {
    out.reset();
    try (RecordSink sink = DcatWriter.to(out).open()) {
      sink.write(record);
      sink.complete();
    }
    return parsed().find(Node.ANY, Node.ANY, iri(DCAT + "Dataset")).next().getSubject().getURI();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void any_catalogue_is_described_in_well_formed_turtle_without_blank_nodes(
      @ForAll("headers") Catalogue header, @ForAll("many") List<EvidenceRecord> records)
      throws IOException {
    out.reset();
    try (RecordSink sink = DcatWriter.to(out).open()) {
      sink.header(header);
      for (EvidenceRecord record : records) {
        sink.write(record);
      }
      sink.complete();
    }
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(out.toString(UTF_8), Lang.TURTLE)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(graph);

    graph.find().forEachRemaining(triple -> assertThat(triple.getObject().isBlank()).isFalse());
    assertThat(graph.contains(Node.ANY, Node.ANY, iri(DCAT + "Dataset"))).isTrue();
  }

  @Provide
  Arbitrary<Catalogue> headers() {
    return AnyRecord.catalogue();
  }

  @Provide
  Arbitrary<List<EvidenceRecord>> many() {
    return Arbitraries.of(1, 2, 3).flatMap(size -> AnyRecord.record().list().ofSize(size));
  }
}
