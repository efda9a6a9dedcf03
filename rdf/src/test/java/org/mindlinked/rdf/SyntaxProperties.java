package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mindlinked.model.EvidenceRecord;
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

  @Property(tries = 1000)
  void turtle_gives_the_graph(@ForAll("records") EvidenceRecord record) {
    same(record, RdfFormat.TURTLE);
  }

  @Property(tries = 500)
  void nquads_and_trig_hold_the_same_facts_and_graphs(@ForAll("records") EvidenceRecord record) {
    same(record, RdfFormat.NQUADS);
    same(record, RdfFormat.TRIG);
    assertThat(Written.quads(Written.bytes(RdfFormat.TRIG, record), RdfFormat.TRIG))
        .isEqualTo(Written.quads(Written.bytes(RdfFormat.NQUADS, record), RdfFormat.NQUADS));
  }

  private static void same(EvidenceRecord record, RdfFormat format) {
    assertThat(Written.triples(Written.bytes(format, record), format))
        .isEqualTo(Written.triples(RecordMapper.toGraph(record)));
  }
}
