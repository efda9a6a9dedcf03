package org.mindlinked.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mindlinked.rdf.internal.align.Alignments;

/**
 * Passes the triples of records on and adds to each node, after its own, what the published
 * alignments say of it: other types first, then other properties in the order of the table, each in
 * the part of the triple from which it follows. Holds what it adds to one node.
 */
final class AligningSink implements TripleSink {
  private static final Comparator<Added> ORDER =
      Comparator.comparingInt((Added added) -> added.part().index())
          .thenComparingInt(added -> added.property().place());

  private final TripleSink out;
  private final List<Added> added = new ArrayList<>();
  private Part part = Part.ASSERTION;

  AligningSink(TripleSink out) {
    this.out = out;
  }

  /** A property of another vocabulary, and its place in the order of what is added. */
  private record Property(Term term, int place) {}

  /** What follows from the triples of a property of ours. */
  private record Follows(List<Property> properties, Map<String, List<Term>> typesByValue) {}

  /** A triple that will be added. */
  private record Added(Part part, Property property, Giving giving) {}

  /** Gives a triple of that property, whose object it knows, to a sink. */
  private interface Giving {
    void give(TripleSink to, Term property);
  }

  /** Made from the alignments once, when a writer is first asked to align. */
  private static final class Known {
    static final Property TYPE = new Property(Plans.TYPE, 0);
    static final Map<String, List<Term>> TYPES_BY_CLASS;
    static final Map<String, List<Term>> EXACT_BY_CONCEPT;
    static final Map<String, Follows> BY_PROPERTY = new HashMap<>();

    static {
      Alignments all = Alignments.published();
      TYPES_BY_CLASS = terms(all.typesByClass());
      EXACT_BY_CONCEPT = terms(all.exactByConcept());
      Map<String, Property> properties = new HashMap<>();
      for (String property : all.addedProperties()) {
        properties.put(property, new Property(Term.of(property), properties.size() + 1));
      }
      Set<String> own = new HashSet<>(all.propertiesByProperty().keySet());
      own.addAll(all.typesByValue().keySet());
      for (String property : own) {
        BY_PROPERTY.put(
            property,
            new Follows(
                all.propertiesByProperty().getOrDefault(property, List.of()).stream()
                    .map(properties::get)
                    .toList(),
                terms(all.typesByValue().getOrDefault(property, Map.of()))));
      }
    }

    private static Map<String, List<Term>> terms(Map<String, List<String>> iris) {
      Map<String, List<Term>> terms = new HashMap<>();
      iris.forEach((key, values) -> terms.put(key, values.stream().map(Term::of).toList()));
      return terms;
    }
  }

  @Override
  public void begin(Subject record) {
    part = Part.ASSERTION;
    out.begin(record);
  }

  @Override
  public void subject(Subject next) {
    finishNode();
    out.subject(next);
  }

  @Override
  public void part(Part next) {
    part = next;
    out.part(next);
  }

  @Override
  public void link(Term property, Subject object) {
    out.link(property, object);
    follow(property, (to, other) -> to.link(other, object));
  }

  @Override
  public void term(Term property, Term object) {
    out.term(property, object);
    if (property == Plans.TYPE) {
      types(Known.TYPES_BY_CLASS.getOrDefault(object.iri(), List.of()));
      return;
    }
    Follows follows = Known.BY_PROPERTY.get(property.iri());
    if (follows != null) {
      types(follows.typesByValue().getOrDefault(object.iri(), List.of()));
      add(follows, (to, other) -> to.term(other, object));
      for (Term same : Known.EXACT_BY_CONCEPT.getOrDefault(object.iri(), List.of())) {
        add(follows, (to, other) -> to.term(other, same));
      }
    }
  }

  @Override
  public void iri(Term property, String object) {
    out.iri(property, object);
    follow(property, (to, other) -> to.iri(other, object));
  }

  @Override
  public void string(Term property, String text) {
    out.string(property, text);
    follow(property, (to, other) -> to.string(other, text));
  }

  @Override
  public void string(Term property, String text, String languageTag) {
    out.string(property, text, languageTag);
    follow(property, (to, other) -> to.string(other, text, languageTag));
  }

  @Override
  public void typed(Term property, String lexical, Datatype datatype) {
    out.typed(property, lexical, datatype);
    follow(property, (to, other) -> to.typed(other, lexical, datatype));
  }

  @Override
  public void end() {
    finishNode();
    out.end();
  }

  private void follow(Term property, Giving giving) {
    Follows follows = Known.BY_PROPERTY.get(property.iri());
    if (follows != null) {
      add(follows, giving);
    }
  }

  private void add(Follows follows, Giving giving) {
    for (Property property : follows.properties()) {
      added.add(new Added(part, property, giving));
    }
  }

  private void types(List<Term> types) {
    for (Term type : types) {
      added.add(new Added(part, Known.TYPE, (to, property) -> to.term(property, type)));
    }
  }

  /** The added triples follow those of the node; the sink behind is left in the part it was in. */
  private void finishNode() {
    if (added.isEmpty()) {
      return;
    }
    added.sort(ORDER);
    Part here = part;
    for (Added each : added) {
      if (each.part() != here) {
        here = each.part();
        out.part(here);
      }
      each.giving().give(out, each.property().term());
    }
    added.clear();
    if (here != part) {
      out.part(part);
    }
  }
}
