package org.mindlinked.houserules.linked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.mindlinked.houserules.Project;
import org.mindlinked.houserules.context.ContextGenerator;
import org.mindlinked.io.CatalogueFormat;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.io.CatalogueSink;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RecordMapper;
import org.mindlinked.testkit.AnyRecord;

/** Linked JSON, read by a processor of JSON-LD that is not ours, says what the mapper says. */
class LinkedJsonTest {
  private static final String REFERENCE = '"' + Mindlinked.CONTEXT + '"';
  private static final String CONTEXT = context();

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void any_record_gives_the_triples_of_the_mapper(@ForAll("any") EvidenceRecord record)
      throws IOException {
    String text = record(record);

    same(parsed(text), RecordMapper.toGraph(record));
  }

  /**
   * The file {@code sample.nq} was made from {@code sample.jsonld} by jsonld.js 9.0.0 (npm), its
   * {@code toRDF} with the context of this project given locally, so that a second processor agrees
   * and no network or Node.js is needed to see it.
   */
  @Test
  void another_processor_has_found_the_same_triples() throws IOException {
    String folder = "support/house-rules/src/test/resources/org/mindlinked/houserules/linked/";
    String document = Files.readString(Project.file(folder + "sample.jsonld"), UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Graph mapped = GraphFactory.createDefaultGraph();
    try (RecordSource in = CatalogueReader.from(document).open();
        CatalogueSink sink = CatalogueWriter.to(out).as(CatalogueFormat.LINKED_JSON).open()) {
      for (var record = in.next(); record.isPresent(); record = in.next()) {
        sink.write(record.get());
        RecordMapper.toGraph(record.get()).find().forEachRemaining(mapped::add);
      }
      sink.complete();
    }
    Graph found = GraphFactory.createDefaultGraph();
    RDFParser.source(Project.file(folder + "sample.nq").toString())
        .lang(Lang.NQUADS)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(found);

    assertThat(out.toString(UTF_8)).isEqualTo(document);
    same(found, mapped);
    same(parsed(document), mapped);
  }

  @Test
  void the_seeds_in_their_catalogue_give_the_triples_of_the_mapper() throws IOException {
    Graph expected = GraphFactory.createDefaultGraph();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordSource in = CatalogueReader.from(Project.file("examples/data/seeds.json")).open();
        CatalogueSink sink = CatalogueWriter.to(out).as(CatalogueFormat.LINKED_JSON).open()) {
      for (var record = in.next(); record.isPresent(); record = in.next()) {
        sink.write(record.get());
        RecordMapper.toGraph(record.get()).find().forEachRemaining(expected::add);
      }
      sink.complete();
    }

    same(parsed(out.toString(UTF_8)), expected);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void a_header_gives_its_triples_and_those_of_membership(
      @ForAll("headers") Catalogue header, @ForAll("any") EvidenceRecord record)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(CatalogueFormat.LINKED_JSON).open()) {
      sink.header(header);
      sink.write(record);
      sink.complete();
    }
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Catalogue current =
        Catalogue.builder().from(header).schemaVersion(Mindlinked.SCHEMA_VERSION).build();
    try (CatalogueSink sink = CatalogueWriter.to(lines).as("ntriples").open()) {
      sink.header(current);
      sink.write(record);
      sink.complete();
    }
    Graph expected = GraphFactory.createDefaultGraph();
    RDFParser.fromString(lines.toString(UTF_8), Lang.NTRIPLES)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(expected);

    same(parsed(out.toString(UTF_8)), expected);
  }

  private static String record(EvidenceRecord record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CatalogueSink sink = CatalogueWriter.to(out).as(CatalogueFormat.LINKED_JSON).open()) {
      sink.write(record);
      sink.complete();
    }
    return out.toString(UTF_8);
  }

  /** The context stands in place of its address, so that nothing is fetched. */
  private static Graph parsed(String document) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(document.replace(REFERENCE, CONTEXT), Lang.JSONLD11)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(graph);
    return graph;
  }

  private static void same(Graph linked, Graph mapped) {
    Set<String> surplus = triples(linked);
    surplus.removeAll(triples(mapped));
    Set<String> missing = triples(mapped);
    missing.removeAll(triples(linked));
    assertThat(surplus).as("only in linked JSON").isEmpty();
    assertThat(missing).as("only from the mapper").isEmpty();
  }

  private static Set<String> triples(Graph graph) {
    Set<String> triples = new TreeSet<>();
    graph.find().forEachRemaining(triple -> triples.add(line(triple)));
    return triples;
  }

  private static String line(Triple triple) {
    return triple.getSubject() + " " + triple.getPredicate() + " " + object(triple.getObject());
  }

  private static String object(Node node) {
    return node.isLiteral()
        ? "\""
            + node.getLiteralLexicalForm()
            + "\"@"
            + node.getLiteralLanguage().toLowerCase(java.util.Locale.ROOT)
            + "^^"
            + node.getLiteralDatatypeURI()
        : node.toString();
  }

  private static String context() {
    try {
      String file = Files.readString(Project.file(ContextGenerator.FILE), UTF_8);
      int from = file.indexOf('{', file.indexOf("\"@context\""));
      return file.substring(from, file.lastIndexOf('}'));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }

  @Provide
  Arbitrary<Catalogue> headers() {
    return AnyRecord.catalogue();
  }
}
