package org.mindlinked.server.linked;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.mindlinked.rdf.Vocabulary;

/**
 * Triples as JSON: an object for each subject, with the last words of properties as keys. Things
 * are lists of IRIs, texts are told by their language, other values are strings. With its context
 * it is JSON-LD. For one thread.
 */
final class GraphJson {
  private final Map<Slot, String> keys = new LinkedHashMap<>();
  private final Map<String, Slot> taken = new TreeMap<>();

  /**
   * Values of one property and of one kind, which stand under a key of their own.
   *
   * @param iri the property, or a class
   * @param kind what the context says of the values: their datatype, or one of the constants
   */
  private record Slot(String iri, String kind) {
    static final String STRING = Vocabulary.XSD + "string";
    static final String THING = "@id";
    static final String WORDS = "@language";
    static final String CLASS = "@type";

    static Slot of(Triple triple) {
      Node value = triple.getObject();
      if (triple.getPredicate().equals(RDF.type.asNode()) && value.isURI()) {
        return new Slot(value.getURI(), CLASS);
      }
      String property = triple.getPredicate().getURI();
      if (value.isURI()) {
        return new Slot(property, THING);
      }
      boolean told = !value.getLiteralLanguage().isEmpty();
      return new Slot(property, told ? WORDS : value.getLiteralDatatypeURI());
    }

    boolean isTyped() {
      return !kind.startsWith("@") && !kind.equals(STRING);
    }

    /** What is said of its key in a context. */
    JsonValue definition() {
      JsonObject term = new JsonObject();
      term.put("@id", iri);
      switch (kind) {
        case THING -> {
          term.put("@type", THING);
          term.put("@container", "@set");
        }
        case WORDS -> term.put("@container", WORDS);
        case CLASS -> {
          return new JsonString(iri);
        }
        default -> {
          if (kind.equals(STRING)) {
            return new JsonString(iri);
          }
          term.put("@type", kind);
        }
      }
      return term;
    }
  }

  private GraphJson(Collection<Triple> triples) {
    for (String word : List.of("id", "type", "graph")) {
      taken.put(word, new Slot("", word));
    }
    // Text and words have the better right to the name of their property than codes and numbers.
    triples.stream()
        .map(Slot::of)
        .distinct()
        .sorted(Comparator.comparing(Slot::isTyped))
        .forEach(slot -> keys.put(slot, key(slot)));
  }

  /** The object of these triples; of several subjects a list of objects. */
  static JsonObject of(List<Triple> triples, boolean withContext) {
    GraphJson json = new GraphJson(triples);
    Map<Node, JsonObject> subjects = new LinkedHashMap<>();
    for (Triple triple : triples) {
      json.add(triple, subjects.computeIfAbsent(triple.getSubject(), GraphJson::object));
    }
    JsonObject all = new JsonObject();
    if (withContext) {
      all.put("@context", json.context());
    }
    if (subjects.size() == 1) {
      subjects.values().forEach(only -> only.forEach(all::put));
    } else {
      JsonArray graph = new JsonArray();
      graph.addAll(subjects.values());
      all.put("graph", graph);
    }
    return all;
  }

  private static JsonObject object(Node node) {
    JsonObject object = new JsonObject();
    object.put("id", node.getURI());
    return object;
  }

  /** The last word of the property, else that of the datatype, else both in full. */
  private String key(Slot slot) {
    for (String iri : List.of(slot.iri(), slot.kind())) {
      String word = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
      if (word.matches("[A-Za-z][A-Za-z0-9-]*") && taken.putIfAbsent(word, slot) == null) {
        return word;
      }
    }
    String full = slot.iri() + " " + slot.kind();
    taken.put(full, slot);
    return full;
  }

  private JsonObject context() {
    JsonObject context = new JsonObject();
    context.put("id", "@id");
    context.put("type", "@type");
    context.put("graph", "@graph");
    keys.forEach((slot, key) -> context.put(key, slot.definition()));
    return context;
  }

  private void add(Triple triple, JsonObject subject) {
    Slot slot = Slot.of(triple);
    String key = String.valueOf(keys.get(slot));
    Node value = triple.getObject();
    switch (slot.kind()) {
      case Slot.CLASS -> add(subject, "type", key);
      case Slot.THING -> {
        if (!subject.hasKey(key)) {
          subject.put(key, new JsonArray());
        }
        subject.get(key).getAsArray().add(value.getURI());
      }
      case Slot.WORDS -> {
        if (!subject.hasKey(key)) {
          subject.put(key, new JsonObject());
        }
        add(subject.getObj(key), value.getLiteralLanguage(), value.getLiteralLexicalForm());
      }
      default -> add(subject, key, value.getLiteralLexicalForm());
    }
  }

  /** One value stands alone, several stand in a list. */
  private static void add(JsonObject into, String key, String value) {
    if (!into.hasKey(key)) {
      into.put(key, value);
    } else if (into.get(key).isArray()) {
      into.get(key).getAsArray().add(value);
    } else {
      JsonArray list = new JsonArray();
      list.add(into.get(key));
      list.add(value);
      into.put(key, list);
    }
  }
}
