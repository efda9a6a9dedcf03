package org.mindlinked.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;

class GeneratorsTest {
  @Test
  void random_records_fill_every_field_of_the_model() {
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < 3000; seed++) {
      RandomRecords random = new RandomRecords(seed);
      EvidenceRecord record = random.record();
      NodeType<?> type =
          record instanceof org.mindlinked.model.Study ? ModelTypes.STUDY : ModelTypes.PUBLICATION;
      see(type, record, seen);
      see(ModelTypes.CATALOGUE, random.catalogue(), seen);
    }
    Set<String> all = new HashSet<>();
    for (NodeType<?> type : ModelTypes.all()) {
      type.fields().forEach(field -> all.add(type.name() + "." + field.name()));
    }
    all.remove("Quote.sha256"); // of no use without the text of its source
    assertThat(seen).containsAll(all);
  }

  @SuppressWarnings("unchecked") // the node is of that type
  private static void see(NodeType<?> type, Object node, Set<String> seen) {
    for (Field<?> field : type.fields()) {
      Object value = ((Field<Object>) field).get(node);
      if (value instanceof Collection<?> many) {
        many.forEach(one -> seeOne(type, field, one, seen));
      } else if (value != null) {
        seeOne(type, field, value, seen);
      }
    }
  }

  private static void seeOne(NodeType<?> type, Field<?> field, Object value, Set<String> seen) {
    seen.add(type.name() + "." + field.name());
    field.nodeType().ifPresent(child -> see(child, value, seen));
  }

  @Test
  void the_same_seed_gives_the_same_record() {
    assertThat(new RandomRecords(42).study()).isEqualTo(new RandomRecords(42).study());
    assertThat(SampleCatalogue.record(42)).isEqualTo(SampleCatalogue.record(42));
    assertThat(SampleCatalogue.record(42)).isNotEqualTo(SampleCatalogue.record(43));
  }
}
