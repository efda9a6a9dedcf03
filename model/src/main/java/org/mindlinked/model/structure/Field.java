package org.mindlinked.model.structure;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Coded;
import org.mindlinked.model.ConceptScheme;

/**
 * One field of a type: its names, what it holds, how often, and how to get and set it. Immutable;
 * safe for all threads.
 *
 * @param <T> the type that has the field
 */
public final class Field<T> {
  private final String name;
  private final String segment;
  private final ValueKind kind;
  private final Cardinality cardinality;
  private final @Nullable Function<T, @Nullable Object> one;
  private final @Nullable ListGetter<T> list;
  private final @Nullable SetGetter<T> set;
  private final BiConsumer<Object, Object> setter;
  private @Nullable ConceptScheme<?> scheme;
  private Map<String, Coded> codes = Map.of();
  private @Nullable Supplier<? extends NodeType<?>> nodeType;
  private @Nullable NodeType<?> resolved;
  private List<String> referable = List.of();
  private boolean iriAllowed;

  Field(
      String name,
      String segment,
      ValueKind kind,
      Cardinality cardinality,
      Getter<T> getter,
      BiConsumer<Object, Object> setter) {
    this.name = name;
    this.segment = segment;
    this.kind = kind;
    this.cardinality = cardinality;
    this.one = getter.one;
    this.list = getter.list;
    this.set = getter.set;
    this.setter = setter;
  }

  /**
   * How to get the value. Which of the three is meant follows from the cardinality; lists and sets
   * have one of their own, since to ask a value again and again whether it is a list costs more
   * than to get it.
   */
  record Getter<T>(
      @Nullable Function<T, @Nullable Object> one,
      @Nullable ListGetter<T> list,
      @Nullable SetGetter<T> set) {}

  /** Gets the values of a list. */
  @FunctionalInterface
  interface ListGetter<T> {
    List<?> of(T node);
  }

  /** Gets the values of a set. */
  @FunctionalInterface
  interface SetGetter<T> {
    SortedSet<?> of(T node);
  }

  /** The name in JSON and, but for the Java keyword {@code abstract}, of the accessor. */
  public String name() {
    return name;
  }

  /**
   * The singular name: in fragments of inner nodes ({@code #finding-3.part-2}: segment, and for a
   * {@linkplain Cardinality#LIST list} the position from 1) and in own RDF terms.
   */
  public String segment() {
    return segment;
  }

  /**
   * The step that leads to one of its nodes in a fragment; steps are joined by full stops: {@code
   * finding-3}, {@code part-2}, {@code publication}.
   *
   * @param position the node's place in the list, from 1; of no account where the field is no list
   */
  public String step(int position) {
    return cardinality == Cardinality.LIST ? segment + "-" + position : segment;
  }

  /** What one value is. */
  public ValueKind kind() {
    return kind;
  }

  /** How often it occurs. */
  public Cardinality cardinality() {
    return cardinality;
  }

  /** For concepts, the scheme that the field fixes; absent when it takes terms of any scheme. */
  public Optional<ConceptScheme<?>> scheme() {
    return Optional.ofNullable(scheme);
  }

  /** For coded values, the allowed ones by token, in their order; otherwise empty. */
  public Map<String, Coded> codes() {
    return codes;
  }

  /** For nodes, their type; otherwise absent. */
  public Optional<NodeType<?>> nodeType() {
    NodeType<?> known = resolved;
    if (known == null && nodeType != null) {
      // Two threads may both look it up; what they find is the same.
      known = nodeType.get();
      resolved = known;
    }
    return Optional.ofNullable(known);
  }

  /** Whether its nodes are owners of their own, which were checked when they were made. */
  boolean holdsOwners() {
    return nodeType().filter(ModelTypes.PUBLICATION::equals).isPresent();
  }

  /** The type of its nodes. */
  NodeType<?> nodes() {
    return requireNonNull(resolved);
  }

  /** For references, the names of the types to which they may lead; otherwise empty. */
  public List<String> referable() {
    return referable;
  }

  /** For references, whether the IRI of something outside the record may stand as well. */
  public boolean iriAllowed() {
    return iriAllowed;
  }

  /**
   * The value of a node: for a field that occurs at most once the value or null if it is absent,
   * for others a {@link java.util.Collection}, which may be empty.
   */
  public @Nullable Object get(T node) {
    if (one != null) {
      return one.apply(node);
    }
    return list != null ? list.of(node) : setOf(node);
  }

  /**
   * The values of a {@linkplain Cardinality#LIST list}, as {@link #get} gives them.
   *
   * @throws NullPointerException if the field is none
   */
  public List<?> listOf(T node) {
    return requireNonNull(list).of(node);
  }

  /**
   * The values of a {@linkplain Cardinality#SET set}, as {@link #get} gives them.
   *
   * @throws NullPointerException if the field is none
   */
  public SortedSet<?> setOf(T node) {
    return requireNonNull(set).of(node);
  }

  /**
   * Sets the value in a builder of {@link NodeType#newBuilder()}: for a field that occurs at most
   * once the value, for others a {@link Iterable} of values.
   *
   * @throws ClassCastException if the value is not of the Java type that {@link #kind()} names
   */
  public void set(Object builder, Object value) {
    setter.accept(builder, value);
  }

  /** Says which scheme the field fixes. */
  void concept(ConceptScheme<?> fixed) {
    this.scheme = fixed;
  }

  void coded(Coded... values) {
    Map<String, Coded> byToken = new LinkedHashMap<>();
    for (Coded value : values) {
      byToken.put(value.token(), value);
    }
    this.codes = java.util.Collections.unmodifiableMap(byToken);
  }

  void node(Supplier<? extends NodeType<?>> type) {
    this.nodeType = type;
  }

  void reference(String... types) {
    this.referable = List.of(types);
  }

  void referenceOrIri(String... types) {
    this.referable = List.of(types);
    this.iriAllowed = true;
  }

  @Override
  public String toString() {
    return name;
  }
}
