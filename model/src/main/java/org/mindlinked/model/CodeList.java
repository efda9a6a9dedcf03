package org.mindlinked.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A closed choice: the values of one enum with their tokens, IRIs, labels and definitions.
 * Immutable and safe to share between threads; labels and definitions are read from this jar when
 * first asked for.
 *
 * @param <E> the enum
 * @since 0.1.0
 */
public final class CodeList<E extends Enum<E> & Coded> {
  private final String name;
  private final Class<E> javaType;
  private final List<E> values;
  private final Iri iri;
  private final Map<E, Iri> iris;
  private final Map<String, Optional<E>> byToken = new HashMap<>();
  private volatile @Nullable ConceptTable table;

  CodeList(String name, Class<E> javaType, E[] values) {
    this.name = name;
    this.javaType = javaType;
    this.values = List.of(values);
    this.iri = Iri.trusted(Mindlinked.NAMESPACE + "scheme-" + name);
    this.iris = new EnumMap<>(javaType);
    for (E value : values) {
      iris.put(value, Iri.trusted(Mindlinked.NAMESPACE + name + "-" + value.token()));
      byToken.put(value.token(), Optional.of(value));
    }
  }

  /** The name that begins the IRIs of the values, for example {@code count-stage}. */
  public String name() {
    return name;
  }

  /** The IRI of the list as a SKOS concept scheme. */
  public Iri iri() {
    return iri;
  }

  /** An English name of the list. */
  public String label() {
    return ConceptSchemes.index("index/enums").row(name).required("label");
  }

  /** What the list is for, in English. */
  public String definition() {
    return ConceptSchemes.index("index/enums").row(name).required("definition");
  }

  /** The enum. */
  public Class<E> javaType() {
    return javaType;
  }

  /** All values in the order of their declaration. */
  public List<E> values() {
    return values;
  }

  /** The value with exactly that token, in lower case as in files. */
  public Optional<E> byToken(String token) {
    return byToken.getOrDefault(requireNonNull(token, "token"), Optional.empty());
  }

  /** The value with that IRI. */
  public Optional<E> byIri(Iri wanted) {
    String text = wanted.toString();
    int token = Mindlinked.NAMESPACE.length() + name.length() + 1;
    return text.length() > token
            && text.charAt(token - 1) == '-'
            && text.startsWith(name, Mindlinked.NAMESPACE.length())
            && text.startsWith(Mindlinked.NAMESPACE)
        ? byToken(text.substring(token))
        : Optional.empty();
  }

  Iri iri(E value) {
    return requireNonNull(iris.get(value));
  }

  String label(E value) {
    return table().row(value.token()).required("label");
  }

  String definition(E value) {
    return table().row(value.token()).required("definition");
  }

  private ConceptTable table() {
    ConceptTable read = table;
    if (read == null) {
      read = ConceptTable.read("enums/" + name);
      table = read;
    }
    return read;
  }

  /** The name of the list: for people only. */
  @Override
  public String toString() {
    return name;
  }
}
