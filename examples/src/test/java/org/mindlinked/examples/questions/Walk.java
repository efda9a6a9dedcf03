package org.mindlinked.examples.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/** All nodes of records with their IRIs, found by going through the objects: no triple is asked. */
final class Walk {
  private final List<At> all = new ArrayList<>();

  /** A node: its IRI, by which field its parent holds it, and its owner, a study or publication. */
  record At(String iri, Object value, String field, @Nullable At parent) {
    At owner() {
      At at = this;
      while (!(at.value instanceof Study) && !(at.value instanceof Publication)) {
        at = at.parent();
      }
      return at;
    }

    /** The node to which a reference of this one leads. */
    String referred(Object reference) {
      String fragment = reference.toString().substring(1);
      String owner = owner().iri;
      return owner + (owner.contains("#") ? "." : "#") + fragment;
    }

    String record() {
      return iri.replaceFirst("#.*", "");
    }

    <T> Stream<T> up(Class<T> type) {
      return Stream.iterate(this, at -> at != null, at -> at.parent())
          .map(At::value)
          .filter(type::isInstance)
          .map(type::cast);
    }
  }

  Walk(Iterable<? extends EvidenceRecord> records) {
    for (EvidenceRecord record : records) {
      NodeType<?> type = record instanceof Study ? ModelTypes.STUDY : ModelTypes.PUBLICATION;
      add(type, new At(record.recordId().toString(), record, "", null));
    }
  }

  <T> List<At> of(Class<T> type) {
    return all.stream().filter(at -> type.isInstance(at.value)).toList();
  }

  Optional<At> at(String iri) {
    return all.stream().filter(at -> at.iri.equals(iri)).findFirst();
  }

  List<At> all() {
    return all;
  }

  private void add(NodeType<?> type, At at) {
    all.add(at);
    for (Field<?> field : type.fields()) {
      if (field.kind() != ValueKind.NODE) {
        continue;
      }
      Object value = get(field, at.value);
      NodeType<?> below = field.nodeType().orElseThrow();
      if (value == null) {
        continue;
      }
      String stem = at.iri + (at.iri.contains("#") ? "." : "#") + field.segment();
      if (field.cardinality() == Cardinality.LIST) {
        int position = 1;
        for (Object each : (Collection<?>) value) {
          add(below, new At(stem + "-" + position++, each, field.name(), at));
        }
      } else if (value instanceof Optional<?> optional) {
        optional.ifPresent(each -> add(below, new At(stem, each, field.name(), at)));
      } else {
        add(below, new At(stem, value, field.name(), at));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static @Nullable Object get(Field<?> field, Object node) {
    return ((Field<Object>) field).get(node);
  }

  /** Whether one of the concepts is that one or a narrower one. */
  static boolean within(Collection<? extends Concept> some, Concept wider) {
    return some.stream().anyMatch(each -> each.isWithin(wider));
  }

  static <T> Predicate<T> any() {
    return each -> true;
  }
}
