package org.mindlinked.rdf;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.ReadSlot.Role;

/**
 * How the triples of a node of one type are read, made once from the table of the model and the
 * vocabulary. Immutable; safe for all threads.
 */
final class ReadPlan {
  static final Node TYPE = NodeFactory.createURI(Vocabulary.RDF + "type");

  private static final Set<String> OWNERS = Set.of("Study", "Publication", "Catalogue");
  private static final Map<NodeType<?>, ReadPlan> ALL = new HashMap<>();

  /** An interval. */
  static final ReadPlan INTERVAL = new ReadPlan("Interval", Vocabulary.INTERVAL_CLASS);

  static final ReadSlot START = INTERVAL.add(Role.DERIVED, Vocabulary.START_DATE);
  static final ReadSlot END = INTERVAL.add(Role.DERIVED, Vocabulary.END_DATE);
  static final ReadSlot START_YEAR = INTERVAL.add(Role.DERIVED, Vocabulary.START_YEAR);
  static final ReadSlot END_YEAR = INTERVAL.add(Role.DERIVED, Vocabulary.END_YEAR);

  /** A concept of which only a label is known. */
  static final ReadPlan CONCEPT = new ReadPlan("Concept", Vocabulary.CONCEPT_CLASS);

  static final ReadSlot LABEL = CONCEPT.add(Role.DERIVED, Vocabulary.PREF_LABEL);

  /** A label of a concept from elsewhere. */
  static final ReadPlan CONCEPT_LABEL =
      new ReadPlan("ConceptLabel", Vocabulary.CONCEPT_LABEL_CLASS);

  static final ReadSlot LABEL_OF = CONCEPT_LABEL.add(Role.DERIVED, Vocabulary.LABEL_OF);
  static final ReadSlot LABEL_IN = CONCEPT_LABEL.add(Role.DERIVED, Vocabulary.LABEL_IN);
  static final ReadSlot GIVEN_LABEL = CONCEPT_LABEL.add(Role.DERIVED, Vocabulary.PREF_LABEL);

  static {
    for (NodeType<?> type : ModelTypes.all()) {
      if (!type.embedded()) {
        ALL.put(type, new ReadPlan(type));
      }
    }
    // Types hold each other, so that all plans must be there before any has slots.
    ALL.values().forEach(ReadPlan::fill);
  }

  static final ReadPlan STUDY = of(ModelTypes.STUDY);
  static final ReadPlan PUBLICATION = of(ModelTypes.PUBLICATION);
  static final ReadPlan CATALOGUE = of(ModelTypes.CATALOGUE);

  final String name;
  final Node typeNode;
  final @Nullable NodeType<?> type;
  final boolean owner;
  private final List<ReadSlot> slots = new ArrayList<>();
  private final Map<Node, ReadSlot> byProperty = new HashMap<>();

  /** The slots of the fields, in declared order; one of an embedded value stands for all its. */
  final List<ReadSlot> fields = new ArrayList<>();

  /** By a slot that stands for an embedded value, those of its fields. */
  final Map<ReadSlot, List<ReadSlot>> embedded = new HashMap<>();

  final ReadSlot typeSlot;
  final ReadSlot position;
  @Nullable ReadSlot last;
  @Nullable ReadSlot issued;
  @Nullable ReadSlot year;
  @Nullable ReadSlot identifiers;
  @Nullable ReadSlot doi;
  @Nullable ReadSlot pmid;
  @Nullable ReadSlot seeAlso;
  @Nullable ReadSlot agent;
  @Nullable ReadSlot conceptLabel;
  @Nullable ReadSlot idField;

  private ReadPlan(NodeType<?> type) {
    this(type.name(), Vocabulary.classOf(type), type);
  }

  private ReadPlan(String name, String typeIri) {
    this(name, typeIri, null);
  }

  private ReadPlan(String name, String typeIri, @Nullable NodeType<?> type) {
    this.name = name;
    this.type = type;
    this.typeNode = NodeFactory.createURI(typeIri);
    this.owner = OWNERS.contains(name);
    this.typeSlot = add(Role.TYPE, Vocabulary.RDF + "type");
    this.position = add(Role.POSITION, Vocabulary.POSITION);
  }

  static ReadPlan of(NodeType<?> type) {
    return requireNonNull(ALL.get(type), type.name());
  }

  private void fill() {
    for (Field<?> field : requireNonNull(type).fields()) {
      if (field.name().equals("id")) {
        idField = ReadSlot.of(field, "", null);
      } else {
        field(type, field, null);
      }
    }
    if (OWNERS.contains(name) && !name.equals("Catalogue")) {
      add(Role.DERIVED, Vocabulary.IN_CATALOGUE);
    }
    if (issued != null) {
      year = add(Role.DERIVED, Vocabulary.YEAR);
    }
    if (identifiers != null) {
      doi = add(Role.DERIVED, Vocabulary.DOI);
      pmid = add(Role.DERIVED, Vocabulary.PMID);
      seeAlso = add(Role.DERIVED, Vocabulary.SEE_ALSO);
      agent = type == ModelTypes.CONTRIBUTION ? add(Role.DERIVED, Vocabulary.AGENT) : null;
    }
  }

  private void field(NodeType<?> declaring, Field<?> field, @Nullable ReadSlot embedding) {
    String property = Vocabulary.propertyOf(declaring, field);
    ReadSlot slot = ReadSlot.of(field, property, embedding);
    NodeType<?> childType = field.nodeType().orElse(null);
    if (childType != null && childType.embedded()) {
      fields.add(slot);
      embedded.put(slot, new ArrayList<>());
      for (Field<?> inner : childType.fields()) {
        field(childType, inner, slot);
      }
      return;
    }
    if (embedding == null) {
      fields.add(slot);
    } else {
      requireNonNull(embedded.get(embedding)).add(slot);
    }
    add(slot);
    switch (field.kind()) {
      case NODE -> slot.child = of(requireNonNull(childType));
      case INTERVAL -> slot.child = INTERVAL;
      case CONCEPT -> {
        slot.child = CONCEPT;
        if (conceptLabel == null) {
          conceptLabel = add(Role.CONCEPT_LABEL, Vocabulary.CONCEPT_LABEL);
        }
      }
      default -> note(slot, field, property);
    }
  }

  private void note(ReadSlot slot, Field<?> field, String property) {
    if (field.kind() == ValueKind.IDENTIFIER && property.equals(Vocabulary.IDENTIFIER)) {
      identifiers = slot;
    } else if (field.name().equals("issued")) {
      issued = slot;
    } else if (field.name().equals("last")) {
      last = slot;
    }
  }

  private ReadSlot add(Role role, String property) {
    return add(ReadSlot.of(role, property));
  }

  private ReadSlot add(ReadSlot slot) {
    slot.index = slots.size();
    slots.add(slot);
    byProperty.put(slot.property, slot);
    return slot;
  }

  /** What a property means here, or null if nothing. */
  @Nullable ReadSlot slot(Node property) {
    return byProperty.get(property);
  }

  /** All slots, by their index. */
  List<ReadSlot> slots() {
    return slots;
  }
}
