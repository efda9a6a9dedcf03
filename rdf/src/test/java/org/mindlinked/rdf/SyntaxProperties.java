package org.mindlinked.rdf;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.testkit.AnyRecord;

/** Every syntax says the same as the graph that Jena's users get. */
class SyntaxProperties {
  @Provide
  Arbitrary<EvidenceRecord> records() {
    return AnyRecord.record();
  }

  @Property(tries = 1000)
  void ntriples_give_the_graph(@ForAll("records") EvidenceRecord record) {
    same(record, RdfFormat.NTRIPLES);
  }

  @Property(tries = 300)
  void turtle_gives_the_graph(@ForAll("records") EvidenceRecord record) {
    same(record, RdfFormat.TURTLE);
  }

  @Property(tries = 300)
  void thrift_gives_the_graph(@ForAll("records") EvidenceRecord record) {
    same(record, RdfFormat.THRIFT);
  }

  @Property(tries = 300)
  void nquads_and_trig_hold_the_quads_that_users_of_jena_get(
      @ForAll("records") EvidenceRecord record) {
    Set<Quad> expected = new HashSet<>();
    RecordMapper.streamQuads(
        record,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            expected.add(quad);
          }
        },
        WriteOptions.DEFAULT);

    assertThat(expected.stream().map(Quad::asTriple).collect(toSet()))
        .isEqualTo(Written.triples(RecordMapper.toGraph(record)));
    assertThat(Written.quads(Written.bytes(RdfFormat.NQUADS, record), RdfFormat.NQUADS))
        .isEqualTo(expected);
    assertThat(Written.quads(Written.bytes(RdfFormat.TRIG, record), RdfFormat.TRIG))
        .isEqualTo(expected);
  }

  @Property(tries = 1000)
  void the_same_record_gives_the_same_bytes(@ForAll("records") EvidenceRecord record) {
    assertThat(Written.bytes(RdfFormat.NQUADS, record))
        .isEqualTo(Written.bytes(RdfFormat.NQUADS, record));
    assertThat(Written.bytes(RdfFormat.TRIG, record))
        .isEqualTo(Written.bytes(RdfFormat.TRIG, record));
    assertThat(Written.bytes(RdfFormat.THRIFT, record))
        .isEqualTo(Written.bytes(RdfFormat.THRIFT, record));
  }

  private static void same(EvidenceRecord record, RdfFormat format) {
    assertThat(Written.triples(Written.bytes(format, record), format))
        .isEqualTo(Written.triples(RecordMapper.toGraph(record)));
  }
}
