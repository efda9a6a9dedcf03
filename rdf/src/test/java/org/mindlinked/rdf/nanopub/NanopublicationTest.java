package org.mindlinked.rdf.nanopub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Basis;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Count;
import org.mindlinked.model.CountUnit;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Finding;
import org.mindlinked.model.FindingKind;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Quote;
import org.mindlinked.model.Reference;
import org.mindlinked.model.SourceRecord;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.RecordFormats;
import org.mindlinked.testkit.AnyRecord;
import org.mindlinked.testkit.SampleCatalogue;

class NanopublicationTest {
  private static final String NP = "http://www.nanopub.org/nschema#";
  private static final String MLK = "https://w3id.org/mindlinked/ns#";
  private static final Iri STUDY = Iri.of("https://example.org/study/1");
  private static final Iri LICENCE = Iri.of("https://creativecommons.org/licenses/by/4.0/");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private static DatasetGraph parsed(String trig) {
    DatasetGraph quads = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG)
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(StreamRDFLib.dataset(quads));
    return quads;
  }

  private DatasetGraph written(EvidenceRecord record) throws IOException {
    try (NanopublicationSink sink = NanopublicationWriter.to(out).open()) {
      sink.write(record);
    }
    return parsed(out.toString(UTF_8));
  }

  private static Node iri(String text) {
    return NodeFactory.createURI(text);
  }

  private static Study.Builder study(Finding... findings) {
    return Study.builder()
        .id(STUDY)
        .title("A study")
        .addSources(SourceRecord.builder().title("A page").build())
        .addSources(SourceRecord.builder().title("Another page").build())
        .addFindings(findings);
  }

  private static Finding.Builder theme(String text) {
    return Finding.builder().kind(FindingKind.THEME).text(text);
  }

  /** The rules of the published guidelines that a program can see. */
  private static List<String> faults(DatasetGraph quads, Node nanopublication) {
    List<String> faults = new ArrayList<>();
    Set<Node> graphs = new HashSet<>();
    Node head =
        quads
            .find(
                Node.ANY,
                nanopublication,
                iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                iri(NP + "Nanopublication"))
            .next()
            .getGraph();
    graphs.add(head);
    for (String part : List.of("Assertion", "Provenance", "PublicationInfo")) {
      List<Quad> links = new ArrayList<>();
      quads
          .find(head, nanopublication, iri(NP + "has" + part), Node.ANY)
          .forEachRemaining(links::add);
      if (links.size() != 1) {
        faults.add(links.size() + " links to the part " + part);
        continue;
      }
      Node graph = links.get(0).getObject();
      if (!graphs.add(graph)) {
        faults.add(part + " is a graph that is something else too");
      }
      if (!quads.containsGraph(graph)) {
        faults.add(part + " is empty");
      }
    }
    if (quads.getGraph(head).size() != 4) {
      faults.add("the head has " + quads.getGraph(head).size() + " triples");
    }
    Node assertion = iri(nanopublication.getURI() + ".assertion");
    Node provenance = iri(nanopublication.getURI() + ".provenance");
    Node pubinfo = iri(nanopublication.getURI() + ".pubinfo");
    if (!quads.contains(provenance, assertion, Node.ANY, Node.ANY)) {
      faults.add("the provenance does not speak of the assertion");
    }
    if (!quads.contains(pubinfo, nanopublication, Node.ANY, Node.ANY)) {
      faults.add("the publication info does not speak of the nanopublication");
    }
    return faults;
  }

  private static List<Node> nanopublications(DatasetGraph quads) {
    List<Node> names = new ArrayList<>();
    quads
        .find(Node.ANY, Node.ANY, Node.ANY, iri(NP + "Nanopublication"))
        .forEachRemaining(quad -> names.add(quad.getSubject()));
    return names;
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void each_finding_is_a_nanopublication_that_describes_all_it_names(
      @ForAll("any") EvidenceRecord record) throws IOException {
    out.reset();
    DatasetGraph quads = written(record);
    String inside = record.recordId() + "#";

    List<Node> names = nanopublications(quads);
    assertThat(names).hasSize(record.findings().size());
    for (Node name : names) {
      assertThat(faults(quads, name)).isEmpty();
      boolean marked =
          quads.contains(
              iri(name.getURI() + ".provenance"),
              iri(name.getURI() + ".assertion"),
              iri(MLK + "basis"),
              Node.ANY);
      List<String> bad = new ArrayList<>();
      quads
          .getGraph(iri(name.getURI() + ".assertion"))
          .find()
          .forEachRemaining(triple -> check(triple, quads, name, inside, marked, bad));
      assertThat(bad).isEmpty();
    }
    quads
        .find()
        .forEachRemaining(
            quad -> {
              assertThat(quad.getSubject().isURI()).isTrue();
              assertThat(quad.getObject().isBlank()).isFalse();
            });
  }

  private static void check(
      Triple triple,
      DatasetGraph quads,
      Node name,
      String inside,
      boolean marked,
      List<String> bad) {
    Node object = triple.getObject();
    if (object.isURI()
        && object.getURI().startsWith(inside)
        && !quads.contains(iri(name.getURI() + ".assertion"), object, Node.ANY, Node.ANY)) {
      bad.add(triple + " names what is not described");
    }
    if (triple.getPredicate().hasURI(MLK + "basis") && !marked) {
      bad.add(triple + " is not marked in the provenance");
    }
  }

  @Provide
  Arbitrary<EvidenceRecord> any() {
    return AnyRecord.record();
  }

  /** Made by this program and looked through. */
  @Test
  void the_first_finding_of_a_sample_looks_as_agreed() throws IOException {
    try (NanopublicationSink sink =
        NanopublicationWriter.to(out)
            .createdBy(Iri.of("https://orcid.org/0000-0002-1825-0097"))
            .createdAt(OffsetDateTime.parse("2026-01-02T03:04:05Z"))
            .licensed(LICENCE)
            .open()) {
      sink.write(SampleCatalogue.record(0), Reference.of("#finding-1"));
    }

    try (var agreed =
        Objects.requireNonNull(NanopublicationTest.class.getResourceAsStream("sample.trig"))) {
      assertThat(out.toString(UTF_8)).isEqualTo(new String(agreed.readAllBytes(), UTF_8));
    }
  }

  @Test
  void a_suggested_finding_is_marked_in_the_provenance() throws IOException {
    DatasetGraph quads =
        written(
            study(theme("Stated").build(), theme("Guess").basis(Basis.SUGGESTED).build()).build());

    String stated = STUDY + "#finding-1.nanopub";
    String guess = STUDY + "#finding-2.nanopub";
    assertThat(
            quads.contains(
                iri(guess + ".provenance"),
                iri(guess + ".assertion"),
                iri(MLK + "basis"),
                iri(MLK + "basis-suggested")))
        .isTrue();
    assertThat(quads.contains(iri(stated + ".provenance"), Node.ANY, iri(MLK + "basis"), Node.ANY))
        .isFalse();
  }

  @Test
  void a_derived_number_does_not_stand_in_a_stated_finding() throws IOException {
    Count derived =
        Count.builder().value(77).unit(CountUnit.PARTICIPANT).basis(Basis.DERIVED).build();

    written(study(theme("Stated").addCounts(derived).build()).build());

    assertThat(out.toString(UTF_8)).doesNotContain("77");
  }

  @Test
  void the_sources_of_its_quotes_are_those_of_the_assertion() throws IOException {
    Quote quote = Quote.builder().source(Reference.of("#source-2")).exact("They said so").build();

    DatasetGraph quads = written(study(theme("Stated").addEvidence(quote).build()).build());

    Node assertion = iri(STUDY + "#finding-1.nanopub.assertion");
    Node derived = iri("http://www.w3.org/ns/prov#wasDerivedFrom");
    assertThat(quads.contains(Node.ANY, assertion, derived, iri(STUDY + "#source-2"))).isTrue();
    assertThat(quads.contains(Node.ANY, assertion, derived, iri(STUDY + "#source-1"))).isFalse();
    assertThat(out.toString(UTF_8)).contains("They said so");
  }

  @Test
  void a_part_can_be_written_with_the_findings_around_it() throws IOException {
    Study study = study(theme("Whole").addParts(theme("Part").build()).build()).build();
    try (NanopublicationSink sink = NanopublicationWriter.to(out).open()) {
      sink.write(study, Reference.of("#finding-1.part-1"));
    }

    DatasetGraph quads = parsed(out.toString(UTF_8));
    Node assertion = iri(STUDY + "#finding-1.part-1.nanopub.assertion");
    assertThat(
            quads.contains(
                assertion,
                iri(STUDY + "#finding-1"),
                iri(MLK + "part"),
                iri(STUDY + "#finding-1.part-1")))
        .isTrue();
    assertThat(out.toString(UTF_8)).contains("\"Part\"").doesNotContain("\"Whole\"");
  }

  @Test
  void a_fragment_that_is_no_finding_is_a_mistake() throws IOException {
    try (NanopublicationSink sink = NanopublicationWriter.to(out).open()) {
      Study study = study(theme("Whole").build()).build();
      assertThatThrownBy(() -> sink.write(study, Reference.of("#source-1")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("#source-1");
    }
  }

  @Test
  void the_licence_is_that_of_the_catalogue_and_there_is_no_time_unless_given() throws IOException {
    try (NanopublicationSink sink = NanopublicationWriter.to(out).open()) {
      sink.header(Catalogue.builder().license(LICENCE).build());
      sink.write(study(theme("Stated").build()).build());
    }

    assertThat(out.toString(UTF_8))
        .contains("dcterms:license")
        .contains(LICENCE.toString())
        .doesNotContain("dcterms:created")
        .doesNotContain("dcterms:creator");
  }

  @Test
  void the_format_is_written_and_not_read() throws IOException {
    var format = RecordFormats.onClassPath().named("nanopub").orElseThrow();

    assertThat(format.writable()).isTrue();
    assertThatThrownBy(
            () -> format.open(new ByteArrayInputStream(new byte[0]), ReadOptions.strict()))
        .isInstanceOf(UnreadableCatalogueException.class)
        .hasMessageContaining("ML-RDF-031");
  }
}
