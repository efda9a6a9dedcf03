package org.mindlinked.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Study;
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
  void random_records_use_one_iri_under_several_labels_in_a_set_and_in_several_fields() {
    int inOneSet = 0;
    int withoutLabelToo = 0;
    int inSeveralFields = 0;
    for (long seed = 0; seed < 1000; seed++) {
      Study study = new RandomRecords(seed).study();
      List<Concept> conditions = shared(study.conditions());
      List<Concept> topics = shared(study.topics());
      if (conditions.size() > 1 && sameIri(conditions.get(0), conditions.get(1))) {
        inOneSet++;
        withoutLabelToo += conditions.get(0).label().isEmpty() ? 1 : 0;
      }
      for (Concept topic : topics) {
        inSeveralFields +=
            conditions.stream().anyMatch(other -> sameIri(topic, other) && !topic.equals(other))
                ? 1
                : 0;
      }
    }
    assertThat(inOneSet).isGreaterThan(10);
    assertThat(withoutLabelToo).isGreaterThan(3);
    assertThat(inSeveralFields).isGreaterThan(10);
  }

  private static List<Concept> shared(Collection<? extends Concept> concepts) {
    return concepts.stream()
        .filter(concept -> !concept.isTerm() && concept.iri().isPresent())
        .map(Concept.class::cast)
        .toList();
  }

  private static boolean sameIri(Concept one, Concept other) {
    return one.iri().equals(other.iri());
  }

  @Test
  void the_same_seed_gives_the_same_record() {
    assertThat(new RandomRecords(42).study()).isEqualTo(new RandomRecords(42).study());
    assertThat(SampleCatalogue.record(42)).isEqualTo(SampleCatalogue.record(42));
    assertThat(SampleCatalogue.record(42)).isNotEqualTo(SampleCatalogue.record(43));
  }
}
