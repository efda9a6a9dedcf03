package org.mindlinked.rdf;

import java.util.List;
import java.util.SortedSet;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;

/**
 * What is done for the value of one field. Most fields of most nodes are absent: that is found out
 * here, in one place, without a call to what differs from field to field.
 */
abstract class FieldStep implements Step {
  private final Field<Object> field;
  private final Cardinality cardinality;
  private final int kind;

  /** A step that options can leave out; {@code kind} has their bits. */
  FieldStep(Field<Object> field, int kind) {
    this.field = field;
    this.cardinality = field.cardinality();
    this.kind = kind;
  }

  /** A step that cannot be left out. */
  FieldStep(Field<Object> field) {
    this(field, 0);
  }

  /** Bits of the options by which it can be left out. */
  final int kind() {
    return kind;
  }

  @Override
  public final void run(Object node, Mapper mapper) {
    switch (cardinality) {
      case LIST -> {
        List<?> list = field.listOf(node);
        if (!list.isEmpty()) {
          list(list, mapper);
        }
      }
      case SET -> {
        SortedSet<?> set = field.setOf(node);
        if (!set.isEmpty()) {
          set(set, mapper);
        }
      }
      default -> {
        Object value = field.get(node);
        if (value != null) {
          value(value, mapper);
        }
      }
    }
  }

  /** Gives the triples of a value, or of one of several. */
  abstract void value(Object value, Mapper mapper);

  /** Gives the triples of a list, which is not empty. */
  void list(List<?> values, Mapper mapper) {
    for (Object value : values) {
      value(value, mapper);
    }
  }

  /** Gives the triples of a set, which is not empty. */
  void set(SortedSet<?> values, Mapper mapper) {
    for (Object value : values) {
      value(value, mapper);
    }
  }
}
