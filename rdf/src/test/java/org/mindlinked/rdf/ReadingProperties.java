package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.testkit.AnyRecord;

/** What is written as RDF is read back the same. */
class ReadingProperties {
  @Provide
  Arbitrary<EvidenceRecord> records() {
    return AnyRecord.record();
  }

  private static void comesBack(EvidenceRecord record, RdfFormat format) {
    Reading reading = Reading.of(Written.bytes(format, record), format);
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
}
