package org.mindlinked.model;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All concept schemes and all closed choices of this version, and the terms of all of them. Safe
 * for use by several threads.
 *
 * @since 0.1.0
 */
public final class ConceptSchemes {
  private static final Map<String, Optional<ConceptScheme<?>>> BY_NAME = new HashMap<>();
  private static final Map<String, Optional<CodeList<?>>> LISTS_BY_NAME = new HashMap<>();

  /** Terms by {@code scheme-token}. */
  private static final Map<String, Optional<Concept>> TERMS = new HashMap<>();

  private static final Map<String, ConceptTable> INDEXES = new ConcurrentHashMap<>();

  static {
    for (ConceptScheme<?> scheme : AllSchemes.SCHEMES) {
      BY_NAME.put(scheme.name(), scheme.asOptional());
      for (Concept term : scheme.terms()) {
        TERMS.put(term.name().orElseThrow(), Optional.of(term));
      }
    }
    for (CodeList<?> list : AllSchemes.CODE_LISTS) {
      LISTS_BY_NAME.put(list.name(), Optional.of(list));
    }
  }

  private ConceptSchemes() {}

  /** All concept schemes, in a fixed order. */
  public static List<ConceptScheme<?>> all() {
    return AllSchemes.SCHEMES;
  }

  /** All closed choices, in a fixed order. */
  public static List<CodeList<?>> codeLists() {
    return AllSchemes.CODE_LISTS;
  }

  /** The scheme of that name, for example {@code design}. */
  public static Optional<ConceptScheme<?>> byName(String name) {
    return BY_NAME.getOrDefault(requireNonNull(name, "name"), Optional.empty());
  }

  /** The closed choice of that name, for example {@code count-stage}. */
  public static Optional<CodeList<?>> codeList(String name) {
    return LISTS_BY_NAME.getOrDefault(requireNonNull(name, "name"), Optional.empty());
  }

  /** The term of that name, scheme and token, for example {@code setting-crisis-service}. */
  public static Optional<Concept> term(String name) {
    return TERMS.getOrDefault(requireNonNull(name, "name"), Optional.empty());
  }

  /** The term, of whichever scheme, with that IRI. */
  public static Optional<Concept> term(Iri iri) {
    String text = iri.toString();
    return text.startsWith(Mindlinked.NAMESPACE)
        ? term(text.substring(Mindlinked.NAMESPACE.length()))
        : Optional.empty();
  }

  /** The name of the scheme or closed choice that has this IRI, or null if none has. */
  static @Nullable String ownerOf(Iri iri) {
    Optional<Concept> term = term(iri);
    if (term.isPresent()) {
      return term.get().scheme().orElseThrow().name();
    }
    if (iri.toString().startsWith(Mindlinked.NAMESPACE)) {
      for (CodeList<?> list : AllSchemes.CODE_LISTS) {
        if (list.byIri(iri).isPresent()) {
          return list.name();
        }
      }
    }
    return null;
  }

  static ConceptTable index(String name) {
    return INDEXES.computeIfAbsent(name, ConceptTable::read);
  }

  /** Reads a match of a table: relation, CURIE, mark. */
  static ConceptMatch match(String cell) {
    int curieAt = cell.indexOf(' ') + 1;
    int markAt = cell.lastIndexOf(' ') + 1;
    String curie = cell.substring(curieAt, markAt - 1);
    int colon = curie.indexOf(':');
    String namespace = index("index/prefixes").row(curie.substring(0, colon)).required("namespace");
    return new ConceptMatch(
        ConceptMatch.Kind.valueOf(cell.substring(0, curieAt - 1).toUpperCase(Locale.ROOT)),
        curie,
        Iri.of(namespace + curie.substring(colon + 1)),
        cell.startsWith("V1", markAt)
            ? ConceptMatch.Evidence.OWN_SOURCE
            : ConceptMatch.Evidence.SECONDARY);
  }
}
