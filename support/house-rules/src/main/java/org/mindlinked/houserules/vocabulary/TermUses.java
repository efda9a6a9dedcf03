package org.mindlinked.houserules.vocabulary;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Iri;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.structure.Cardinality;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.Vocabulary;

/**
 * Which classes and properties there are and where each is used, read from the shape of the model.
 * Terms are IRIs shortened by the prefixes of {@link Vocabulary}.
 */
public final class TermUses {
  private static final String OWN = Mindlinked.NAMESPACE;

  private final Set<String> classes = new LinkedHashSet<>();
  private final Map<String, Property> properties = new TreeMap<>();
  private final Map<String, Set<String>> fields = new HashMap<>();

  /** Reads the model. */
  public TermUses() {
    for (NodeType<?> type : ModelTypes.all()) {
      if (!type.embedded()) {
        classes.add(shortened(Vocabulary.classOf(type)));
        fields(type, type);
      }
    }
    classes.add(shortened(Vocabulary.INTERVAL_CLASS));
    classes.add(shortened(Vocabulary.CONCEPT_LABEL_CLASS));
    added();
  }

  /**
   * A property and its uses.
   *
   * @param literal whether it holds literals; else it leads to things
   * @param domains classes of whose nodes it is used
   * @param ranges classes or datatypes of its values
   * @param schemes the concept schemes and closed choices of its values
   * @param uses by class, in the order of the model
   */
  public record Property(
      String term,
      boolean literal,
      Set<String> domains,
      Set<String> ranges,
      Set<String> schemes,
      List<Use> uses) {
    private Property(String term, boolean literal) {
      this(
          term,
          literal,
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new LinkedHashSet<>(),
          new ArrayList<>());
    }

    /** Whether it is in our namespace. */
    public boolean own() {
      return term.startsWith("mlk:");
    }
  }

  /**
   * One field of which a property says the values.
   *
   * @param owner the class whose nodes have the property
   * @param type the type that declares the field: an embedded one or the owner
   */
  public record Use(String owner, NodeType<?> type, Field<?> field) {}

  /** The own classes: those of the model in its order, then the two that only RDF has. */
  public Set<String> classes() {
    return classes;
  }

  /** The properties of the fields of a class, in the order of the model, each once. */
  public Set<String> fieldsOf(String owner) {
    return fields.getOrDefault(owner, Set.of());
  }

  /** All properties, own ones and others', in alphabetical order. */
  public Map<String, Property> properties() {
    return properties;
  }

  /** The own terms of which {@link Vocabulary} has a constant, by name of the constant. */
  public static Map<String, String> constants() {
    Map<String, String> constants = new TreeMap<>();
    for (java.lang.reflect.Field constant : Vocabulary.class.getFields()) {
      if (Modifier.isStatic(constant.getModifiers()) && constant.getType() == String.class) {
        try {
          String iri = (String) constant.get(null);
          if (!Vocabulary.prefixes().containsValue(iri)) {
            constants.put(constant.getName(), shortened(iri));
          }
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return constants;
  }

  private void fields(NodeType<?> owner, NodeType<?> type) {
    String domain = shortened(Vocabulary.classOf(owner));
    for (Field<?> field : type.fields()) {
      Optional<NodeType<?>> inner = field.nodeType();
      if (inner.isPresent() && inner.get().embedded()) {
        fields(owner, inner.get());
      } else if (!field.name().equals("id")) {
        Property property =
            property(shortened(Vocabulary.propertyOf(type, field)), isLiteral(field.kind()));
        fields.computeIfAbsent(domain, d -> new LinkedHashSet<>()).add(property.term);
        property.domains.add(domain);
        property.ranges.addAll(ranges(field));
        scheme(field).ifPresent(property.schemes::add);
        property.uses.add(new Use(domain, type, field));
        if (field.kind() == ValueKind.CONCEPT) {
          added(Vocabulary.CONCEPT_LABEL, false, domain, "mlk:ConceptLabel");
        }
      }
    }
  }

  /** What stands beside the properties of fields, repeats a part of them or joins nodes. */
  private void added() {
    added(Vocabulary.LABEL_OF, false, "mlk:ConceptLabel", "skos:Concept");
    added(Vocabulary.LABEL_IN, false, "mlk:ConceptLabel", "rdf:Property");
    added(Vocabulary.PREF_LABEL, true, "mlk:ConceptLabel", "rdf:langString", "xsd:string");
    added(Vocabulary.PREF_LABEL, true, "skos:Concept", "rdf:langString", "xsd:string");
    for (String date : List.of(Vocabulary.START_DATE, Vocabulary.END_DATE)) {
      added(date, true, "mlk:Interval", "xsd:gYear", "xsd:gYearMonth", "xsd:date");
    }
    for (String year : List.of(Vocabulary.START_YEAR, Vocabulary.END_YEAR)) {
      added(year, true, "mlk:Interval", "xsd:integer");
    }
    for (String owner : domains("dcterms:issued")) {
      added(Vocabulary.YEAR, true, owner, "xsd:integer");
    }
    for (String owner : List.of("mlk:Study", "mlk:Publication")) {
      added(Vocabulary.IN_CATALOGUE, false, owner, "mlk:Catalogue");
    }
    for (String owner : domains("dcterms:identifier")) {
      added(Vocabulary.SEE_ALSO, false, owner, "rdfs:Resource");
      added(Vocabulary.DOI, true, owner, "xsd:string");
      added(Vocabulary.PMID, true, owner, "xsd:string");
    }
    added(Vocabulary.AGENT, false, "mlk:Contribution", "rdfs:Resource");
    for (String owner : List.copyOf(classes)) {
      added(Vocabulary.RDF + "type", false, owner, "rdfs:Class");
    }
    for (Property property : List.copyOf(properties.values())) {
      for (Use use : property.uses) {
        if (use.field().cardinality() == Cardinality.LIST) {
          added(
              Vocabulary.POSITION,
              true,
              shortened(Vocabulary.classOf(use.field().nodeType().orElseThrow())),
              "xsd:integer");
        }
      }
    }
  }

  private Set<String> domains(String term) {
    return Optional.ofNullable(properties.get(term)).orElseThrow().domains;
  }

  private void added(String iri, boolean literal, String domain, String... ranges) {
    Property property = property(shortened(iri), literal);
    property.domains.add(domain);
    property.ranges.addAll(List.of(ranges));
  }

  private Property property(String term, boolean literal) {
    Property property = properties.computeIfAbsent(term, t -> new Property(t, literal));
    if (property.literal != literal) {
      throw new IllegalStateException(term + " holds literals here and leads to things there");
    }
    return property;
  }

  private static boolean isLiteral(ValueKind kind) {
    return switch (kind) {
      case TEXT, STRING, LANGUAGE, POINTER, INTEGER, DECIMAL, BOOLEAN, DATE, IDENTIFIER -> true;
      case CONCEPT, CODED, INTERVAL, IRI, REFERENCE, NODE -> false;
    };
  }

  /** The classes or datatypes of the values of one field. */
  static List<String> ranges(Field<?> field) {
    return switch (field.kind()) {
      case TEXT -> List.of("rdf:langString", "xsd:string");
      case STRING, LANGUAGE, POINTER, IDENTIFIER -> List.of("xsd:string");
      case INTEGER -> List.of("xsd:integer");
      case DECIMAL -> List.of("xsd:decimal");
      case BOOLEAN -> List.of("xsd:boolean");
      case DATE -> List.of("xsd:gYear", "xsd:gYearMonth", "xsd:date");
      case CONCEPT, CODED -> List.of("skos:Concept");
      case INTERVAL -> List.of(shortened(Vocabulary.INTERVAL_CLASS));
      case IRI -> List.of("rdfs:Resource");
      case REFERENCE -> references(field);
      case NODE -> List.of(shortened(Vocabulary.classOf(field.nodeType().orElseThrow())));
    };
  }

  private static List<String> references(Field<?> field) {
    List<String> ranges = new ArrayList<>();
    field.referable().forEach(type -> ranges.add("mlk:" + type));
    if (field.iriAllowed()) {
      ranges.add("rdfs:Resource");
    }
    return ranges;
  }

  /** The concept scheme or closed choice that a field fixes. */
  static Optional<String> scheme(Field<?> field) {
    if (!field.codes().isEmpty()) {
      Iri any = field.codes().values().iterator().next().iri();
      return ConceptSchemes.codeLists().stream()
          .filter(list -> list.byIri(any).isPresent())
          .map(list -> shortened(list.iri().toString()))
          .findFirst();
    }
    return field.scheme().map(scheme -> shortened(scheme.iri().toString()));
  }

  /** An IRI with the prefix of its namespace. */
  public static String shortened(String iri) {
    if (iri.startsWith(OWN)) {
      return "mlk:" + iri.substring(OWN.length());
    }
    for (Map.Entry<String, String> prefix : Vocabulary.prefixes().entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    throw new IllegalArgumentException(iri + " is in no namespace of ours");
  }

  /** How often a field occurs, as it is written in the ontology. */
  public static String occurs(Cardinality cardinality) {
    return switch (cardinality) {
      case REQUIRED -> "exactly once";
      case OPTIONAL -> "at most once";
      case SET -> "any number, unordered";
      case LIST -> "any number, in order";
    };
  }

  /** The uses in words: fields of JSON by name and cardinality, with their types. */
  public static List<String> inJson(Property property) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    for (Use use : property.uses) {
      String what = use.field().name() + " (" + occurs(use.field().cardinality()) + ")";
      types.computeIfAbsent(what, w -> new ArrayList<>()).add(use.type().name());
    }
    List<String> words = new ArrayList<>();
    types.forEach((what, of) -> words.add(what + " of " + String.join(", ", of)));
    return words;
  }
}
