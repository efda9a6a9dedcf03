package org.mindlinked.model.structure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One type of the model. Immutable; safe for all threads.
 *
 * @param <T> its Java interface
 */
public final class NodeType<T> {
  private static final Set<ValueKind> CHECKED =
      EnumSet.of(ValueKind.NODE, ValueKind.REFERENCE, ValueKind.STRING);

  private final String name;
  private final Class<T> javaType;
  private final Supplier<?> builder;
  private final Function<Object, T> build;
  private final List<Field<T>> fields;
  private final Map<String, Field<T>> byName = new HashMap<>();
  private final Map<String, Field<T>> bySegment = new HashMap<>();
  private Field<Object>[] checked = none();
  private final boolean embedded;

  NodeType(
      String name,
      Class<T> javaType,
      Supplier<?> builder,
      Function<Object, T> build,
      List<Field<T>> fields,
      boolean embedded) {
    this.name = name;
    this.javaType = javaType;
    this.builder = builder;
    this.build = build;
    this.fields = List.copyOf(fields);
    this.embedded = embedded;
    for (Field<T> field : fields) {
      byName.put(field.name(), field);
      bySegment.put(field.segment(), field);
    }
  }

  /** The name in JSON ({@code type}) and of the own RDF class. */
  public String name() {
    return name;
  }

  /** The Java interface. */
  public Class<T> javaType() {
    return javaType;
  }

  /** The fields in declared order. */
  public List<Field<T>> fields() {
    return fields;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // nothing is put into it
  private static Field<Object>[] none() {
    return new Field[0];
  }

  /** Called once, when all types are there. */
  @SuppressWarnings("unchecked") // a field is only asked about nodes of its type
  void settle() {
    checked =
        fields.stream()
            .filter(field -> CHECKED.contains(field.kind()) && !field.holdsOwners())
            .toArray(Field[]::new);
  }

  /**
   * The fields of which a whole record is checked: nodes that are no owners themselves, references
   * and strings. Not to be changed.
   */
  Field<Object>[] checked() {
    return checked;
  }

  /** The field of that name, or null. */
  public @Nullable Field<T> field(String fieldName) {
    return byName.get(fieldName);
  }

  /** The field of that singular name, or null. */
  public @Nullable Field<T> fieldOfSegment(String segment) {
    return bySegment.get(segment);
  }

  /** Whether its values are no nodes of their own in RDF: their fields stand on their owner. */
  public boolean embedded() {
    return embedded;
  }

  /** A new builder, for {@link Field#set} and {@link #build}. */
  public Object newBuilder() {
    return builder.get();
  }

  /**
   * The value that the builder describes.
   *
   * @throws org.mindlinked.model.diagnostic.InvalidValueException if it is none
   */
  public T build(Object filled) {
    return build.apply(filled);
  }

  @Override
  public String toString() {
    return name;
  }
}
