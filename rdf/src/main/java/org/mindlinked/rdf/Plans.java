package org.mindlinked.rdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Coded;
import org.mindlinked.model.Concept;
import org.mindlinked.model.ConceptScheme;
import org.mindlinked.model.ConceptSchemes;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;
import org.mindlinked.model.structure.Field;
import org.mindlinked.model.structure.ModelTypes;
import org.mindlinked.model.structure.NodeType;
import org.mindlinked.model.structure.ValueKind;

/**
 * The plans of all types, made once from the shape of the model and the vocabulary: for each field
 * one step, according to what the field holds.
 */
final class Plans {
  static final Term TYPE = Term.of(Vocabulary.RDF + "type");

  private static final Set<String> PROVENANCE = Set.of("Quote", "SourceRecord", "Note");
  private static final Set<String> OWNERS = Set.of("Study", "Publication", "Catalogue");

  private static final Term IDENTIFIER = Term.of(Vocabulary.IDENTIFIER);
  private static final Term DOI = Term.of(Vocabulary.DOI);
  private static final Term PMID = Term.of(Vocabulary.PMID);
  private static final Term SEE_ALSO = Term.of(Vocabulary.SEE_ALSO);
  private static final Term AGENT = Term.of(Vocabulary.AGENT);
  private static final Term YEAR = Term.of(Vocabulary.YEAR);
  private static final Term PREF_LABEL = Term.of(Vocabulary.PREF_LABEL);

  /** The terms of all schemes; the values of closed choices are looked up per field. */
  private static final Map<Concept, Term> CONCEPTS = concepts();

  private static final NodePlan INTERVAL = interval();
  private static final NodePlan CONCEPT = concept();
  static final NodePlan CONCEPT_LABEL = conceptLabel();

  private static final Map<NodeType<?>, NodePlan> ALL = compile();
  static final NodePlan STUDY = planOf(ModelTypes.STUDY);
  static final NodePlan PUBLICATION = planOf(ModelTypes.PUBLICATION);
  static final NodePlan CATALOGUE = planOf(ModelTypes.CATALOGUE);

  private Plans() {}

  private static NodePlan planOf(NodeType<?> type) {
    NodePlan plan = ALL.get(type);
    if (plan == null) {
      throw new IllegalStateException("no plan for " + type);
    }
    return plan;
  }

  private static Map<Concept, Term> concepts() {
    Map<Concept, Term> terms = new HashMap<>();
    for (ConceptScheme<?> scheme : ConceptSchemes.all()) {
      for (Concept term : scheme.terms()) {
        terms.put(term, Term.of(term.iri().orElseThrow().toString()));
      }
    }
    return terms;
  }

  private static Map<NodeType<?>, NodePlan> compile() {
    Map<NodeType<?>, NodePlan> plans = new HashMap<>();
    for (NodeType<?> type : ModelTypes.all()) {
      plans.put(
          type,
          new NodePlan(
              Term.of(Vocabulary.classOf(type)),
              OWNERS.contains(type.name()),
              PROVENANCE.contains(type.name()),
              erased(type.field("basis")),
              erased(type.field("last"))));
    }
    // Types hold each other, so that all plans must be there before any has steps.
    for (Map.Entry<NodeType<?>, NodePlan> entry : plans.entrySet()) {
      List<FieldStep> steps = new ArrayList<>();
      for (Field<?> field : entry.getKey().fields()) {
        if (!field.name().equals("id")) {
          steps.add(step(entry.getKey(), field, plans));
        }
      }
      entry.getValue().fields(steps.toArray(FieldStep[]::new));
    }
    return plans;
  }

  @SuppressWarnings("unchecked") // a field is only asked about nodes of its type
  private static @Nullable Field<Object> erased(@Nullable Field<?> field) {
    return (Field<Object>) field;
  }

  private static FieldStep step(
      NodeType<?> type, Field<?> typed, Map<NodeType<?>, NodePlan> plans) {
    Field<Object> field = java.util.Objects.requireNonNull(erased(typed));
    Term property = Term.of(Vocabulary.propertyOf(type, field));
    return switch (field.kind()) {
      case NODE -> node(field, property, plans);
      case INTERVAL -> new NodeStep(field, INTERVAL, property, 0);
      case CONCEPT -> new ConceptStep(field, property);
      case IDENTIFIER -> new IdentifierStep(type, field, property);
      default -> new ValueStep(field, property);
    };
  }

  private static void text(Term property, Text text, TripleSink sink) {
    Optional<String> plain = text.plain();
    if (plain.isPresent()) {
      sink.string(property, plain.get());
    } else {
      text.forEachTranslation((tag, words) -> sink.string(property, words, tag));
    }
  }

  private static void reference(Term property, Reference reference, Mapper mapper) {
    Optional<Iri> iri = reference.iri();
    if (iri.isPresent()) {
      mapper.sink().iri(property, iri.get().toString());
    } else {
      mapper.reference(property, reference.fragment().orElseThrow());
    }
  }

  private static void date(Term property, PartialDate date, TripleSink sink) {
    Datatype datatype =
        switch (date.precision()) {
          case YEAR -> Datatype.YEAR;
          case MONTH -> Datatype.MONTH;
          case DAY -> Datatype.DATE;
        };
    sink.typed(property, date.toString(), datatype);
  }

  private static void year(Term property, PartialDate date, TripleSink sink) {
    sink.typed(property, Integer.toString(date.year()), Datatype.INTEGER);
  }

  private static FieldStep node(
      Field<Object> field, Term property, Map<NodeType<?>, NodePlan> plans) {
    NodeType<?> childType = field.nodeType().orElseThrow();
    NodePlan plan = java.util.Objects.requireNonNull(plans.get(childType));
    if (childType.embedded()) {
      List<FieldStep> inner = new ArrayList<>();
      for (Field<?> part : childType.fields()) {
        inner.add(step(childType, part, plans));
      }
      return new EmbeddedStep(field, inner.toArray(FieldStep[]::new));
    }
    int kind =
        childType == ModelTypes.QUOTE
            ? Step.EVIDENCE
            : childType == ModelTypes.CITED_REFERENCE ? Step.REFERENCES : 0;
    return new NodeStep(field, plan, property, kind);
  }

  /**
   * Values that are one object each. One class that asks for the kind, since Java would look up
   * anew for each value which of many classes it is to be given to.
   */
  private static final class ValueStep extends FieldStep {
    private final Term property;
    private final ValueKind kind;
    private final boolean grouped;
    private final Map<Object, Term> codes = new HashMap<>();

    ValueStep(Field<Object> field, Term property) {
      super(field);
      this.property = property;
      this.kind = field.kind();
      this.grouped = field.name().equals("issued");
      for (Coded value : field.codes().values()) {
        codes.put(value, Term.of(value.iri().toString()));
      }
    }

    @Override
    void value(Object value, Mapper mapper) {
      TripleSink sink = mapper.sink();
      switch (kind) {
        case TEXT -> text(property, (Text) value, sink);
        case STRING, LANGUAGE, POINTER -> sink.string(property, (String) value);
        case REFERENCE -> reference(property, (Reference) value, mapper);
        case INTEGER -> sink.typed(property, value.toString(), Datatype.INTEGER);
        case CODED -> sink.term(property, coded(value));
        case DATE -> date((PartialDate) value, sink);
        case IRI -> sink.iri(property, ((Iri) value).toString());
        case BOOLEAN -> sink.typed(property, value.toString(), Datatype.BOOLEAN);
        case DECIMAL ->
            sink.typed(property, ((BigDecimal) value).toPlainString(), Datatype.DECIMAL);
        default -> throw new IllegalStateException(kind + " is no single value");
      }
    }

    private Term coded(Object value) {
      Term term = codes.get(value);
      if (term == null) {
        throw new IllegalStateException(value + " is no value of " + property);
      }
      return term;
    }

    private void date(PartialDate date, TripleSink sink) {
      Plans.date(property, date, sink);
      if (grouped) {
        year(YEAR, date, sink);
      }
    }
  }

  /** Nodes whose fields stand on their owner. */
  private static final class EmbeddedStep extends FieldStep {
    private final FieldStep[] inner;

    EmbeddedStep(Field<Object> field, FieldStep[] inner) {
      super(field);
      this.inner = inner;
    }

    @Override
    void value(Object value, Mapper mapper) {
      for (FieldStep step : inner) {
        step.run(value, mapper);
      }
    }
  }

  /** Nodes of their own, in lists or alone. */
  private static final class NodeStep extends FieldStep {
    private final NodePlan plan;
    private final Term property;
    private final byte[] segment;

    NodeStep(Field<Object> field, NodePlan plan, Term property, int kind) {
      super(field, kind);
      this.plan = plan;
      this.property = property;
      this.segment = Subject.segment(field.segment());
    }

    @Override
    void value(Object value, Mapper mapper) {
      mapper.child(plan, property, value, segment, 0, 0);
    }

    @Override
    void list(List<?> values, Mapper mapper) {
      int size = values.size();
      for (int i = 0; i < size; i++) {
        mapper.child(plan, property, values.get(i), segment, i + 1, size > 1 ? i + 1 : 0);
      }
    }
  }

  private static final class ConceptStep extends FieldStep {
    private final Term property;
    private final byte[] segment;

    ConceptStep(Field<Object> field, Term property) {
      super(field);
      this.property = property;
      this.segment = Subject.segment(field.segment());
    }

    @Override
    void value(Object value, Mapper mapper) {
      concept((Concept) value, null, 1, mapper);
    }

    @Override
    void set(SortedSet<?> values, Mapper mapper) {
      int labels = 0;
      Concept previous = null;
      for (Object each : values) {
        Concept concept = (Concept) each;
        if (concept.iri().isEmpty()) {
          labels++;
        }
        concept(concept, previous, labels, mapper);
        previous = concept;
      }
    }

    private void concept(
        Concept concept, @Nullable Concept previous, int labelsAlone, Mapper mapper) {
      Term term = CONCEPTS.get(concept);
      if (term != null) {
        mapper.sink().term(property, term);
        return;
      }
      Optional<Iri> iri = concept.iri();
      if (iri.isEmpty()) {
        mapper.child(CONCEPT, property, concept, segment, labelsAlone, 0);
        return;
      }
      // One IRI may stand there without a label and with several, side by side, in that order.
      if (previous == null || !iri.equals(previous.iri())) {
        mapper.sink().iri(property, iri.get().toString());
      } else if (previous.label().isEmpty()) {
        mapper.label(property, previous);
      }
      if (concept.label().isPresent()) {
        mapper.label(property, concept);
      }
    }
  }

  /** Identifiers as CURIEs and, where they identify the node, in the forms that others look for. */
  private static final class IdentifierStep extends FieldStep {
    private final Term property;
    private final boolean links;
    private final boolean agents;

    IdentifierStep(NodeType<?> type, Field<Object> field, Term property) {
      super(field);
      this.property = property;
      this.links = property.iri().equals(IDENTIFIER.iri());
      this.agents = type == ModelTypes.CONTRIBUTION;
    }

    @Override
    void value(Object value, Mapper mapper) {
      all(List.of(value), mapper.sink());
    }

    @Override
    void list(List<?> values, Mapper mapper) {
      all(values, mapper.sink());
    }

    @Override
    void set(SortedSet<?> values, Mapper mapper) {
      all(values, mapper.sink());
    }

    private void all(Collection<?> identifiers, TripleSink sink) {
      for (Object identifier : identifiers) {
        sink.string(property, identifier.toString());
      }
      if (links) {
        shortcut(identifiers, IdentifierScheme.DOI, DOI, sink);
        shortcut(identifiers, IdentifierScheme.PMID, PMID, sink);
        links(identifiers, sink);
      }
    }

    private static void shortcut(
        Collection<?> identifiers, IdentifierScheme scheme, Term property, TripleSink sink) {
      for (Object each : identifiers) {
        Identifier identifier = (Identifier) each;
        if (identifier.scheme() == scheme) {
          sink.string(property, identifier.value());
        }
      }
    }

    private void links(Collection<?> identifiers, TripleSink sink) {
      List<String> links = new ArrayList<>(identifiers.size());
      List<String> people = new ArrayList<>(0);
      for (Object each : identifiers) {
        Identifier identifier = (Identifier) each;
        Optional<Iri> link = identifier.link();
        if (link.isPresent()) {
          String text = link.get().toString();
          if (!links.contains(text)) {
            links.add(text);
            if (agents && identifier.scheme() == IdentifierScheme.ORCID) {
              people.add(text);
            }
          }
        }
      }
      for (String link : links) {
        sink.iri(SEE_ALSO, link);
      }
      for (String person : people) {
        sink.iri(AGENT, person);
      }
    }
  }

  private static NodePlan interval() {
    NodePlan plan = new NodePlan(Term.of(Vocabulary.INTERVAL_CLASS), false, false, null, null);
    Term startDate = Term.of(Vocabulary.START_DATE);
    Term startYear = Term.of(Vocabulary.START_YEAR);
    Term endDate = Term.of(Vocabulary.END_DATE);
    Term endYear = Term.of(Vocabulary.END_YEAR);
    plan.steps(
        (node, mapper) -> end(((Interval) node).start(), startDate, startYear, mapper.sink()),
        (node, mapper) -> end(((Interval) node).end(), endDate, endYear, mapper.sink()));
    return plan;
  }

  private static void end(
      Optional<PartialDate> end, Term dateProperty, Term yearProperty, TripleSink sink) {
    if (end.isPresent()) {
      date(dateProperty, end.get(), sink);
      year(yearProperty, end.get(), sink);
    }
  }

  private static NodePlan concept() {
    NodePlan plan = new NodePlan(Term.of(Vocabulary.CONCEPT_CLASS), false, false, null, null);
    plan.steps(
        (node, mapper) -> text(PREF_LABEL, ((Concept) node).label().orElseThrow(), mapper.sink()));
    return plan;
  }

  private static NodePlan conceptLabel() {
    NodePlan plan = new NodePlan(Term.of(Vocabulary.CONCEPT_LABEL_CLASS), false, false, null, null);
    Term labelOf = Term.of(Vocabulary.LABEL_OF);
    Term labelIn = Term.of(Vocabulary.LABEL_IN);
    plan.steps(
        (node, mapper) -> {
          Mapper.GivenLabel given = (Mapper.GivenLabel) node;
          TripleSink sink = mapper.sink();
          sink.iri(labelOf, given.concept().iri().orElseThrow().toString());
          sink.term(labelIn, given.property());
          given.concept().label().ifPresent(label -> text(PREF_LABEL, label, sink));
        });
    return plan;
  }
}
