package org.mindlinked.server.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PlaceCode;

/** The values of one facet while an index is made. For one thread. */
final class FacetDraft {
  /** Before them stand the terms, of which there are fewer. */
  private static final int OTHERS = 1_000_000;

  private final Facet facet;
  private final Labels labels;
  private final Map<String, Value> values = new HashMap<>();
  private final Map<Node, List<Value>> known = new HashMap<>();
  private final BitSet anything = new BitSet();

  FacetDraft(Facet facet, Labels labels) {
    this.facet = facet;
    this.labels = labels;
  }

  /** A value with the studies that state it, and those that state it or a narrower one. */
  private static final class Value {
    final String key;
    final String label;
    final Optional<String> iri;
    final int place;
    final Numbers stated = new Numbers();
    final Numbers within = new Numbers();

    Value(String key, String label, Optional<String> iri, int place) {
      this.key = key;
      this.label = label;
      this.iri = iri;
      this.place = place;
    }
  }

  /** Notes that a study states what an object of the facet's property says. */
  void add(int study, String record, Node object) {
    boolean isOfRecord = object.isURI() && object.getURI().startsWith(record + "#");
    note(study, isOfRecord ? List.of(labelled(labels.of(object))) : valuesOf(object));
  }

  /** Notes that a study names a value. */
  void addNamed(int study, String label) {
    note(study, List.of(labelled(label)));
  }

  private void note(int study, List<Value> closure) {
    if (closure.isEmpty()) {
      return;
    }
    anything.set(study);
    closure.get(0).stated.add(study);
    closure.forEach(value -> value.within.add(study));
  }

  /** The value that an object is, and all that are wider. */
  private List<Value> valuesOf(Node object) {
    List<Value> closure = known.get(object);
    if (closure == null) {
      closure = object.isURI() ? ofConcept(object) : ofCode(object.getLiteralLexicalForm());
      known.put(object, closure);
    }
    return closure;
  }

  private List<Value> ofConcept(Node object) {
    ConceptScheme<?> scheme = facet.scheme().orElseThrow();
    Optional<Concept> term =
        Iri.parse(object.getURI()).flatMap(scheme::byIri).map(found -> (Concept) found);
    if (term.isEmpty()) {
      String iri = object.getURI();
      return List.of(
          values.computeIfAbsent(
              iri, key -> new Value(key, labels.of(object), Optional.of(key), OTHERS)));
    }
    Set<Concept> wider = new LinkedHashSet<>();
    addWithWider(term.get(), wider);
    return wider.stream().map(each -> ofTerm(scheme, each)).toList();
  }

  private static void addWithWider(Concept concept, Set<Concept> to) {
    if (to.add(concept)) {
      concept.broader().forEach(each -> addWithWider(each, to));
    }
  }

  private Value ofTerm(ConceptScheme<?> scheme, Concept term) {
    return values.computeIfAbsent(
        term.notation().orElseThrow(),
        key ->
            new Value(
                key,
                term.label().map(label -> label.any()).orElse(key),
                term.iri().map(Iri::toString),
                scheme.terms().indexOf(term)));
  }

  private List<Value> ofCode(String code) {
    List<Value> closure = new ArrayList<>();
    closure.add(place(code));
    if (code.length() > 2) {
      closure.add(place(code.substring(0, 2)));
    }
    return closure;
  }

  private Value place(String code) {
    return values.computeIfAbsent(
        code, key -> new Value(key, PlaceCode.name(key).orElse(key), Optional.empty(), 0));
  }

  private Value labelled(String label) {
    return values.computeIfAbsent(
        FacetValue.LABEL + label, key -> new Value(key, label, Optional.empty(), OTHERS));
  }

  /** The values in their order, the last of them what is not stated. */
  List<FacetValue> values(int studies) {
    List<FacetValue> made = new ArrayList<>();
    values.values().stream()
        .sorted(
            Comparator.comparingInt((Value value) -> value.place)
                .thenComparing(value -> value.label, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(value -> value.key))
        .forEach(value -> made.add(value(value, studies)));
    BitSet nothing = new BitSet(studies);
    nothing.set(0, studies);
    nothing.andNot(anything);
    if (!nothing.isEmpty()) {
      StudySet set = StudySet.of(nothing, studies);
      made.add(
          new FacetValue(
              facet,
              FacetValue.NOT_STATED,
              "not stated",
              Optional.empty(),
              Integer.MAX_VALUE,
              set,
              set));
    }
    return List.copyOf(made);
  }

  private FacetValue value(Value value, int studies) {
    StudySet within = StudySet.of(value.within.bits(), studies);
    StudySet stated = StudySet.of(value.stated.bits(), studies);
    return new FacetValue(
        facet,
        value.key,
        value.label,
        value.iri,
        value.place,
        within,
        stated.size() == within.size() ? within : stated);
  }
}
