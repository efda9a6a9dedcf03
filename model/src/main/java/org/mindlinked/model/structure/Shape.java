package org.mindlinked.model.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says one type's fields; the casts that erase its builder's type stand here and nowhere else. */
final class Shape<T, B> {
  private final String name;
  private final Class<T> javaType;
  private final Supplier<B> builder;
  private final Function<B, ? extends T> build;
  private final List<Field<T>> fields = new ArrayList<>();
  private boolean embedded;

  private Shape(
      String name, Class<T> javaType, Supplier<B> builder, Function<B, ? extends T> build) {
    this.name = name;
    this.javaType = javaType;
    this.builder = builder;
    this.build = build;
  }

  static <T, B> Shape<T, B> of(
      String name, Class<T> javaType, Supplier<B> builder, Function<B, ? extends T> build) {
    return new Shape<>(name, javaType, builder, build);
  }

  void embedded() {
    this.embedded = true;
  }

  <V> Field<T> required(
      String field, String segment, ValueKind kind, Function<T, V> get, BiConsumer<B, V> set) {
    return add(field, segment, kind, Cardinality.REQUIRED, one(get), set);
  }

  <V> Field<T> optional(
      String field,
      String segment,
      ValueKind kind,
      Function<T, @Nullable V> get,
      BiConsumer<B, V> set) {
    return add(field, segment, kind, Cardinality.OPTIONAL, one(get), set);
  }

  <V> Field<T> set(
      String field,
      String segment,
      ValueKind kind,
      Field.SetGetter<T> get,
      BiConsumer<B, Iterable<V>> set) {
    return add(field, segment, kind, Cardinality.SET, new Field.Getter<>(null, null, get), set);
  }

  <V> Field<T> list(
      String field,
      String segment,
      ValueKind kind,
      Field.ListGetter<T> get,
      BiConsumer<B, Iterable<V>> set) {
    return add(field, segment, kind, Cardinality.LIST, new Field.Getter<>(null, get, null), set);
  }

  @SuppressWarnings("unchecked") // what is got is only looked at
  private static <T> Field.Getter<T> one(Function<T, ? extends @Nullable Object> get) {
    return new Field.Getter<>((Function<T, @Nullable Object>) get, null, null);
  }

  @SuppressWarnings("unchecked") // the caller sets what the kind of the field says
  private Field<T> add(
      String field,
      String segment,
      ValueKind kind,
      Cardinality cardinality,
      Field.Getter<T> get,
      BiConsumer<B, ?> set) {
    Field<T> added =
        new Field<>(field, segment, kind, cardinality, get, (BiConsumer<Object, Object>) set);
    fields.add(added);
    return added;
  }

  @SuppressWarnings("unchecked") // as above
  NodeType<T> end() {
    return new NodeType<>(
        name, javaType, builder, (Function<Object, T>) (Function<?, ?>) build, fields, embedded);
  }
}
