package org.mindlinked.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.testkit.AnyRecord;

/** What is written as RDF is read back the same, in whatever form and order it comes. */
class ReadingProperties {
  private static final Node TYPE = NodeFactory.createURI(Vocabulary.RDF + "type");
  private static final Node LAST = NodeFactory.createURI("https://w3id.org/mindlinked/ns#last");

  @Provide
  Arbitrary<EvidenceRecord> records() {
    return AnyRecord.record();
  }

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return AnyRecord.catalogue();
  }

  @Provide
  Arbitrary<RdfFormat> written() {
    return Arbitraries.of(RdfFormat.class).filter(format -> format != RdfFormat.JSON_LD);
  }

  private static void comesBack(EvidenceRecord record, RdfFormat format) {
    comesBack(record, Reading.of(Written.bytes(format, record), format));
  }

  private static void comesBack(EvidenceRecord record, Reading reading) {
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.end()).isEmpty();
    assertThat(reading.records()).containsExactly(record);
  }

  @Property(tries = 1000)
  void records_come_back_from_turtle(@ForAll("records") EvidenceRecord record) {
    comesBack(record, RdfFormat.TURTLE);
  }

  @Property(tries = 1000)
  void records_come_back_from_trig(@ForAll("records") EvidenceRecord record) {
    comesBack(record, RdfFormat.TRIG);
  }

  @Property(tries = 1000)
  void records_come_back_from_ntriples(@ForAll("records") EvidenceRecord record) {
    comesBack(record, RdfFormat.NTRIPLES);
  }

  @Property(tries = 1000)
  void records_come_back_from_nquads(@ForAll("records") EvidenceRecord record) {
    comesBack(record, RdfFormat.NQUADS);
  }

  @Property(tries = 200)
  void records_come_back_from_thrift(@ForAll("records") EvidenceRecord record) {
    comesBack(record, RdfFormat.THRIFT);
  }

  @Property(tries = 200)
  void records_come_back_from_rdfxml_or_are_refused_by_code(
      @ForAll("records") EvidenceRecord record) {
    byte[] bytes;
    try {
      bytes = Written.bytes(RdfFormat.RDFXML, record);
    } catch (UnwritableException e) {
      assertThat(e.code()).isEqualTo(RdfCodes.XML_CHARACTER);
      return;
    }
    comesBack(record, Reading.of(bytes, RdfFormat.RDFXML));
  }

  @Property(tries = 200)
  void headers_come_back(
      @ForAll("catalogues") Catalogue header, @ForAll("records") EvidenceRecord record)
      throws IOException {
    for (RdfFormat format : List.of(RdfFormat.TRIG, RdfFormat.NTRIPLES)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (RecordSink sink = RdfWriter.to(out).as(format).open()) {
        sink.header(header);
        sink.write(record);
      }
      Reading reading = Reading.of(out.toByteArray(), format);
      comesBack(record, reading);
      assertThat(reading.header()).contains(header);
    }
  }

  @Property(tries = 200)
  void without_evidence_the_record_without_its_quotes_comes_back(
      @ForAll("records") EvidenceRecord record) {
    WriteOptions options = WriteOptions.DEFAULT.withoutEvidence();
    NodeType<?> type =
        record instanceof org.mindlinked.model.Study ? ModelTypes.STUDY : ModelTypes.PUBLICATION;
    Object expected = withoutQuotes(type, record);
    for (RdfFormat format : List.of(RdfFormat.TURTLE, RdfFormat.NQUADS)) {
      Reading reading = Reading.of(Written.bytes(format, options, record), format);
      comesBack((EvidenceRecord) expected, reading);
    }
  }

  private static Object withoutQuotes(NodeType<?> type, Object node) {
    Object builder = type.newBuilder();
    for (Field<?> field : type.fields()) {
      Object value = get(field, node);
      NodeType<?> below = field.nodeType().orElse(null);
      if (value == null || below == ModelTypes.QUOTE) {
        continue;
      }
      if (field.kind() != ValueKind.NODE || below == null) {
        field.set(builder, value);
      } else if (value instanceof Collection<?> many) {
        field.set(builder, many.stream().map(each -> withoutQuotes(below, each)).toList());
      } else {
        field.set(builder, withoutQuotes(below, value));
      }
    }
    return type.build(builder);
  }

  @SuppressWarnings("unchecked") // the node is of the type whose field it is
  private static @Nullable Object get(Field<?> field, Object node) {
    return ((Field<Object>) field).get(node);
  }

  private static byte[] bytes(List<Triple> triples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(bytes, Lang.NTRIPLES);
    out.start();
    triples.forEach(out::triple);
    out.finish();
    return bytes.toByteArray();
  }

  private static RdfReader reader(List<Triple> triples) {
    return RdfReader.from(new ByteArrayInputStream(bytes(triples))).as(RdfFormat.NTRIPLES);
  }

  @Property(tries = 200)
  void triples_in_any_order_give_the_same_record(
      @ForAll("records") EvidenceRecord record, @ForAll long seed) {
    List<Triple> triples = Mapped.triples(record);
    Collections.shuffle(triples, new Random(seed));

    comesBack(record, Reading.of(reader(triples).wholeGraph()));
    comesBack(record, Reading.of(reader(triples))); // one record alone is a block in any order
  }

  @Property(tries = 200)
  void records_among_each_other_are_told_apart_in_a_whole_graph_and_refused_in_a_stream(
      @ForAll("records") EvidenceRecord first,
      @ForAll("records") EvidenceRecord second,
      @ForAll long seed) {
    if (first.recordId().equals(second.recordId())) {
      return;
    }
    List<Triple> triples = Mapped.triples(first);
    triples.addAll(Mapped.triples(second));
    Collections.shuffle(triples, new Random(seed));

    Reading whole = Reading.of(reader(triples).wholeGraph());
    assertThat(whole.problems()).isEmpty();
    assertThat(whole.records()).containsExactlyInAnyOrder(first, second);
    assertThat(Reading.of(reader(triples)).end())
        .hasValueSatisfying(e -> assertThat(e.code()).isEqualTo(RdfCodes.INTERLEAVED));
  }

  @Property(tries = 200)
  void blank_nodes_in_place_of_fragments_give_the_same_record(
      @ForAll("records") EvidenceRecord record) {
    List<Triple> triples = renamed(record, node -> NodeFactory.createBlankNode(), false);
    comesBack(record, Reading.of(reader(triples)));
    comesBack(record, Reading.of(reader(triples).wholeGraph()));
  }

  @Property(tries = 200)
  void nodes_with_any_iri_give_the_same_record_in_a_whole_graph(
      @ForAll("records") EvidenceRecord record, @ForAll long seed) {
    Random random = new Random(seed);
    List<Triple> triples =
        renamed(
            record,
            node ->
                NodeFactory.createURI(
                    "https://other.example/" + Long.toHexString(random.nextLong())),
            true);
    Collections.shuffle(triples, random);
    comesBack(record, Reading.of(reader(triples).wholeGraph()));
  }

  /**
   * The triples of a record with other names for its nodes; where asked, not for concepts that have
   * nothing but a label. What has its place in a list from its name alone is told its place.
   */
  private static List<Triple> renamed(
      EvidenceRecord record, Function<Node, Node> namer, boolean notConcepts) {
    List<Triple> triples = Mapped.triples(record);
    Map<Node, Node> names = new HashMap<>();
    for (Triple triple : triples) {
      Node subject = triple.getSubject();
      if (subject.getURI().startsWith(record.recordId() + "#")) {
        names.computeIfAbsent(subject, namer);
      }
    }
    List<Triple> renamed = new ArrayList<>();
    for (Triple triple : triples) {
      boolean concept =
          triple.getPredicate().equals(TYPE) && triple.getObject().hasURI(Vocabulary.CONCEPT_CLASS);
      if (concept && notConcepts) {
        names.remove(triple.getSubject());
      }
      if (triple.getPredicate().equals(LAST)) {
        String iri = triple.getSubject().getURI();
        renamed.add(
            Triple.create(
                triple.getSubject(),
                NodeFactory.createURI(Vocabulary.POSITION),
                NodeFactory.createLiteralDT(
                    iri.substring(iri.lastIndexOf('-') + 1), XSDDatatype.XSDinteger)));
      }
      renamed.add(triple);
    }
    renamed.replaceAll(
        each ->
            Triple.create(
                names.getOrDefault(each.getSubject(), each.getSubject()),
                each.getPredicate(),
                names.getOrDefault(each.getObject(), each.getObject())));
    return renamed;
  }

  @Property(tries = 300)
  void any_part_of_a_file_ends_in_records_and_a_coded_error(
      @ForAll("records") EvidenceRecord first,
      @ForAll("records") EvidenceRecord second,
      @ForAll("written") RdfFormat format,
      @ForAll long seed) {
    byte[] whole;
    try {
      whole = Written.bytes(format, first, second);
    } catch (UnwritableException e) {
      return; // for RDF/XML
    }
    byte[] part = Arrays.copyOf(whole, new Random(seed).nextInt(whole.length));

    Reading reading = Reading.of(part, format);

    reading.end().ifPresent(e -> assertThat(e.code()).startsWith("ML-RDF-"));
    if (reading.records().size() == 2) {
      assertThat(reading.records()).startsWith(first);
    }
    assertThat(reading.found()).isEqualTo(reading.records().size() + reading.rejected());
    String text = new String(part, UTF_8);
    boolean maySeemWhole =
        part.length == 0 || text.endsWith("\n") || text.endsWith(".") || text.endsWith("}");
    if (!maySeemWhole && format != RdfFormat.THRIFT) {
      assertThat(reading.end()).as(text).isPresent();
    }
  }
}
