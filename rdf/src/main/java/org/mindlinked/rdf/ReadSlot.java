package org.mindlinked.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ValueKind;

/** What the objects of one property mean on nodes of one type. Immutable once it is in a plan. */
final class ReadSlot {
  /** What a property is for. */
  enum Role {
    /** A field of the model. */
    FIELD,
    /** The class. */
    TYPE,
    /** The place in a list. */
    POSITION,
    /** Labels of concepts from elsewhere. */
    CONCEPT_LABEL,
    /** Follows from other values, with which it is compared. */
    DERIVED
  }

  private static final Map<Node, Object> ALL_TERMS = allTerms();

  final Role role;
  final Node property;

  /** Its place among the slots of its plan. */
  int index;

  /** For a field, what stands here of the field. */
  final @Nullable Field<Object> field;

  /** In messages and pointers. */
  final String name;

  final ValueKind kind;
  final boolean many;
  final boolean list;
  final boolean required;

  /** What an IRI stands for: a concept or a coded value. */
  final Map<Node, Object> words;

  final @Nullable ConceptScheme<?> scheme;

  /** For nodes and intervals, how to read them. */
  @Nullable ReadPlan child;

  /** For a field of a value that has no node of its own, the field that holds the value. */
  final @Nullable ReadSlot embedding;

  private ReadSlot(
      Role role,
      String property,
      @Nullable Field<Object> field,
      String name,
      @Nullable ReadSlot embedding) {
    this.role = role;
    this.property = NodeFactory.createURI(property);
    this.field = field;
    this.name = name;
    this.kind = field == null ? ValueKind.STRING : field.kind();
    Cardinality cardinality = field == null ? Cardinality.OPTIONAL : field.cardinality();
    this.many = cardinality.many();
    this.list = cardinality == Cardinality.LIST;
    this.required = cardinality == Cardinality.REQUIRED;
    this.scheme = field == null ? null : field.scheme().orElse(null);
    this.words = field == null ? Map.of() : words(field, scheme);
    this.embedding = embedding;
  }

  /** A field of a type. */
  @SuppressWarnings("unchecked") // a field is only asked about nodes of its type
  static ReadSlot of(Field<?> field, String property, @Nullable ReadSlot embedding) {
    String name = embedding == null ? field.name() : embedding.name + "/" + field.name();
    return new ReadSlot(Role.FIELD, property, (Field<Object>) field, name, embedding);
  }

  /** Something else than a field. */
  static ReadSlot of(Role role, String property) {
    return new ReadSlot(role, property, null, property, null);
  }

  private static Map<Node, Object> words(Field<?> field, @Nullable ConceptScheme<?> scheme) {
    Map<Node, Object> words = new HashMap<>();
    if (field.kind() == ValueKind.CODED) {
      for (Coded value : field.codes().values()) {
        words.put(NodeFactory.createURI(value.iri().toString()), value);
      }
    } else if (field.kind() == ValueKind.CONCEPT) {
      if (scheme == null) {
        return ALL_TERMS;
      }
      addTerms(scheme, words);
    }
    return words;
  }

  private static Map<Node, Object> allTerms() {
    Map<Node, Object> words = new HashMap<>();
    ConceptSchemes.all().forEach(scheme -> addTerms(scheme, words));
    return words;
  }

  private static void addTerms(ConceptScheme<?> scheme, Map<Node, Object> words) {
    for (Concept term : scheme.terms()) {
      words.put(NodeFactory.createURI(term.iri().orElseThrow().toString()), term);
    }
  }

  /** Whether objects may be nodes that are parts of the record. */
  boolean hasChildren() {
    return child != null;
  }

  /** Whether a type may stand where a reference is. */
  boolean refersTo(String type) {
    return field != null && Set.copyOf(field.referable()).contains(type);
  }

  @Override
  public String toString() {
    return name;
  }
}
