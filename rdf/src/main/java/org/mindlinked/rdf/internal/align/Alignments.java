package org.mindlinked.rdf.internal.align;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptMatch;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;

/**
 * What follows from the alignments for the triples of a record: the rows of the table that say
 * {@code sub} or {@code same}, and the exact matches of our concepts. Rows that say less than that
 * (close, related, broad, narrow) are true of no record and are not kept.
 *
 * <p>A class that is aligned so gives its nodes another type; a property gives another triple with
 * the same object and, where that is a concept of ours, with the concepts that mean the same; a
 * value of a property gives the node that has it another type. All added properties are of other
 * vocabularies, so that what a record says in ours stays what it was.
 *
 * <p>Immutable; safe for all threads.
 */
public final class Alignments {
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String FILE = "/org/mindlinked/rdf/vocabulary/alignments.tsv";

  private final Map<String, List<String>> typesByClass = new HashMap<>();
  private final Map<String, List<String>> propertiesByProperty = new HashMap<>();
  private final Map<String, Map<String, List<String>>> typesByValue = new HashMap<>();
  private final Map<String, List<String>> exactByConcept = new HashMap<>();
  private final Map<String, List<String>> conceptsByExact = new HashMap<>();
  private final List<String> properties = new ArrayList<>();

  private Alignments() {}

  /** Those of this version, read from this jar when first asked for. */
  public static Alignments published() {
    return Published.ALL;
  }

  /** Made when first used: most runs never ask. */
  private static final class Published {
    static final Alignments ALL = read();
  }

  /** For each class of ours that has any: what other vocabularies call its nodes. */
  public Map<String, List<String>> typesByClass() {
    return typesByClass;
  }

  /** For each property of ours that has any: what other vocabularies call it. */
  public Map<String, List<String>> propertiesByProperty() {
    return propertiesByProperty;
  }

  /** For each property of ours of which a value gives its node a type: those types by value. */
  public Map<String, Map<String, List<String>>> typesByValue() {
    return typesByValue;
  }

  /** For each concept of ours that has any: the concepts of others that mean the same. */
  public Map<String, List<String>> exactByConcept() {
    return exactByConcept;
  }

  /** All properties of others that can be added, in the order of the table. */
  public List<String> addedProperties() {
    return properties;
  }

  /** What a node says in our own terms. */
  public interface OwnTriples {
    /** Whether the node has that triple, whose object is an IRI. */
    boolean has(String property, String object);

    /** Whether the node has, with that property, the object of the triple that is asked about. */
    boolean hasSameObject(String property);
  }

  /**
   * Whether a triple of a node is one that the alignments add to it, given what else it has.
   *
   * @param property the property of the triple
   * @param object its object if that is an IRI, else null
   * @param node what the node says in our own terms
   */
  public boolean adds(String property, @Nullable String object, OwnTriples node) {
    if (property.equals(RDF_TYPE)) {
      return object != null && (addsTypeByClass(object, node) || addsTypeByValue(object, node));
    }
    if (!properties.contains(property)) {
      return false;
    }
    for (Map.Entry<String, List<String>> aligned : propertiesByProperty.entrySet()) {
      if (aligned.getValue().contains(property)
          && (node.hasSameObject(aligned.getKey())
              || (object != null && hasEquivalent(aligned.getKey(), object, node)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasEquivalent(String property, String object, OwnTriples node) {
    return conceptsByExact.getOrDefault(object, List.of()).stream()
        .anyMatch(concept -> node.has(property, concept));
  }

  private boolean addsTypeByClass(String type, OwnTriples node) {
    return typesByClass.entrySet().stream()
        .anyMatch(of -> of.getValue().contains(type) && node.has(RDF_TYPE, of.getKey()));
  }

  private boolean addsTypeByValue(String type, OwnTriples node) {
    return typesByValue.entrySet().stream()
        .anyMatch(
            property ->
                property.getValue().entrySet().stream()
                    .anyMatch(
                        value ->
                            value.getValue().contains(type)
                                && node.has(property.getKey(), value.getKey())));
  }

  private static Alignments read() {
    Alignments all = new Alignments();
    Map<String, String> prefixes = new HashMap<>();
    try (InputStream in = Alignments.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the jar: it was built wrongly");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells[0].equals("#prefix")) {
          prefixes.put(cells[1], cells[2]);
        } else if (!line.startsWith("#") && (cells[2].equals("sub") || cells[2].equals("same"))) {
          all.row(cells[0], cells[1], expanded(cells[3], prefixes), prefixes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    all.exactMatches();
    return all;
  }

  private void row(String kind, String subject, String object, Map<String, String> prefixes) {
    switch (kind) {
      case "class" -> add(typesByClass, expanded(subject, prefixes), object);
      case "property" -> {
        add(propertiesByProperty, expanded(subject, prefixes), object);
        if (!properties.contains(object)) {
          properties.add(object);
        }
      }
      case "value" -> {
        int space = subject.indexOf(' ');
        String property = expanded(subject.substring(0, space), prefixes);
        String value = expanded(subject.substring(space + 1), prefixes);
        add(typesByValue.computeIfAbsent(property, p -> new HashMap<>()), value, object);
      }
      default -> throw new IllegalStateException(FILE + " has a row of kind " + kind);
    }
  }

  private void exactMatches() {
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        for (ConceptMatch match : scheme.matches(term)) {
          if (match.kind() == ConceptMatch.Kind.EXACT
              && match.evidence() == ConceptMatch.Evidence.OWN_SOURCE) {
            String own = term.iri().orElseThrow().toString();
            add(exactByConcept, own, match.iri().toString());
            add(conceptsByExact, match.iri().toString(), own);
          }
        }
      }
    }
  }

  private static void add(Map<String, List<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private static String expanded(String curie, Map<String, String> prefixes) {
    int colon = curie.indexOf(':');
    String namespace = prefixes.get(curie.substring(0, colon));
    if (namespace == null) {
      throw new IllegalStateException(FILE + " declares no prefix of " + curie);
    }
    return namespace + curie.substring(colon + 1);
  }
}
