package org.mindlinked.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Iri;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.testkit.AnyRecord;

/** What holds of the triples of every record. */
class MapperProperties {
  @Provide
  Arbitrary<EvidenceRecord> records() {
    return AnyRecord.record();
  }

  @Property(tries = 1000)
  void the_same_record_gives_the_same_triples_in_the_same_order(
      @ForAll("records") EvidenceRecord record) {
    Recorder first = new Recorder();
    Recorder second = new Recorder();
    new Mapper(first, WriteOptions.DEFAULT).map(record, null);
    Mapper used = new Mapper(second, WriteOptions.DEFAULT);
    used.map(record, null);
    used.map(record, null);

    assertThat(second.lines()).isEqualTo(first.lines());
  }

  @Property(tries = 1000)
  void nodes_come_once_whole_type_first_after_the_node_that_leads_to_them(
      @ForAll("records") EvidenceRecord record) {
    Recorder recorder = new Recorder();
    new Mapper(recorder, WriteOptions.DEFAULT).map(record, null);

    assertThat(recorder.subjects()).doesNotHaveDuplicates().startsWith("");
    assertThat(new HashSet<>(recorder.lines())).hasSameSizeAs(recorder.lines());
    Set<String> linked = new HashSet<>(Set.of(""));
    int at = 0;
    List<String> lines = recorder.lines();
    for (String subject : recorder.subjects()) {
      assertThat(linked).contains(subject);
      assertThat(lines.get(at)).startsWith(subject + " a ");
      if (!subject.isEmpty()) {
        Iri.of(recorder.root() + subject);
      }
      while (at < lines.size() && lines.get(at).startsWith(subject + " ")) {
        String value = lines.get(at).split(" ", 3)[2];
        if (value.startsWith("#")) {
          linked.add(value.split(" ", 2)[0]);
        }
        at++;
      }
    }
    assertThat(at).isEqualTo(lines.size());
  }
}
