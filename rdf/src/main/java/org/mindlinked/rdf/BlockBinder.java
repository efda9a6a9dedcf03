package org.mindlinked.rdf;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Identifier;
import org.mindlinked.model.IdentifierScheme;
import org.mindlinked.model.Interval;
import org.mindlinked.model.Iri;
import org.mindlinked.model.LanguageTag;
import org.mindlinked.model.Mindlinked;
import org.mindlinked.model.PartialDate;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Reference;
import org.mindlinked.model.Text;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.InvalidValueException;
import org.mindlinked.model.diagnostic.Severity;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.ValueCodes;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.structure.ValueKind;
import org.mindlinked.rdf.Literals.NoValue;
import org.mindlinked.rdf.internal.read.Block;
import org.mindlinked.rdf.internal.read.UnknownTriples;

/**
 * Binds the triples of one record to the model: first every node gets its place in the tree, so
 * that references can be told from it, then values are built from below. Goes on after a problem,
 * so that all of a record's problems are known at once. For one thread; used for one block after
 * the other.
 */
final class BlockBinder {
  private final boolean wholeGraph;
  private final UnknownTriples unknown;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<Node, ReadNode> nodes = new HashMap<>();
  private final Placing placing;
  private boolean keepUnknown;
  private int errors;
  private SourceLocation place;
  private String record = "";

  BlockBinder(ReadOptions options, boolean wholeGraph, UnknownTriples unknown) {
    this.wholeGraph = wholeGraph;
    this.unknown = unknown;
    this.keepUnknown = options.keepsUnknown();
    this.place = SourceLocation.of(options.sourceName());
    this.placing = new Placing(this, options.limits().depth());
  }

  /** From now on unknown terms are kept: the file is of a later minor version. */
  void keepUnknown() {
    keepUnknown = true;
  }

  /** All problems of the block that was bound last. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** The record, or null if it is refused. */
  @Nullable EvidenceRecord record(Block block, SourceLocation where) {
    return (EvidenceRecord)
        bind(
            block, where, block.kind() == Block.Kind.STUDY ? ReadPlan.STUDY : ReadPlan.PUBLICATION);
  }

  /** The header, or null if it is refused. */
  @Nullable Catalogue catalogue(Block block, SourceLocation where) {
    return (Catalogue) bind(block, where, ReadPlan.CATALOGUE);
  }

  private @Nullable Object bind(Block block, SourceLocation where, ReadPlan plan) {
    place = where;
    problems.clear();
    errors = 0;
    record = block.name();
    ReadNode root = index(block);
    placing.root(root, plan);
    Object built = root(root, plan);
    for (ReadNode each : nodes.values()) {
      if (each.plan == null) {
        each.forEachTriple(unknown::add);
      }
    }
    nodes.clear();
    return errors > 0 ? null : built;
  }

  private ReadNode index(Block block) {
    List<Triple> triples = block.triples();
    ReadNode last = null;
    for (int i = 0; i < triples.size(); i++) {
      Node subject = triples.get(i).getSubject();
      if (last == null || !last.node.equals(subject)) {
        last = nodes.get(subject);
        if (last == null) {
          last = new ReadNode(subject, triples, i);
          nodes.put(subject, last);
        }
      }
      last.take(i);
    }
    return requireNonNull(nodes.get(block.root()), "a block has its root");
  }

  // What placing needs.

  @Nullable ReadNode node(Node node) {
    return nodes.get(node);
  }

  void unknown(Node subject, Node predicate) {
    unknown.add(subject, predicate);
  }

  /** Whether an IRI is a fragment of the record, which its parts are. */
  boolean isOwnFragment(Node node) {
    if (!node.isURI()) {
      return false;
    }
    String iri = node.getURI();
    return iri.length() > record.length()
        && iri.charAt(record.length()) == '#'
        && iri.startsWith(record);
  }

  boolean isWholeGraph() {
    return wholeGraph;
  }

  void error(String code, String message, @Nullable String hint, String pointer) {
    report(Severity.ERROR, code, message, hint, pointer);
  }

  private void report(
      Severity severity, String code, String message, @Nullable String hint, String pointer) {
    Diagnostic problem = Diagnostic.of(severity, code, message).at(place.withPointer(pointer));
    problems.add(hint == null ? problem : problem.hint(hint));
    if (severity == Severity.ERROR) {
      errors++;
    }
  }

  private void refused(InvalidValueException e, String pointer) {
    for (Diagnostic each : e.diagnostics()) {
      String inside = each.location().pointer().orElse("");
      if (inside.isEmpty() && e.attributes().size() == 1) {
        inside = "/" + e.attributes().get(0);
      }
      report(
          each.severity(), each.code(), each.message(), each.hint().orElse(null), pointer + inside);
    }
  }

  private @Nullable Object root(ReadNode root, ReadPlan plan) {
    Object builder = requireNonNull(plan.type).newBuilder();
    if (plan != ReadPlan.CATALOGUE) {
      try {
        requireNonNull(requireNonNull(plan.idField).field).set(builder, Iri.of(record));
      } catch (InvalidValueException e) {
        refused(e, "/id");
      }
    }
    Object built = node(root, plan, builder);
    return built instanceof Catalogue header ? withId(header) : built;
  }

  /** An IRI that was minted for want of one is left out again. */
  private @Nullable Catalogue withId(Catalogue header) {
    if (RecordIris.catalogue(header).toString().equals(record)) {
      return header;
    }
    try {
      return Catalogue.builder().from(header).id(Iri.of(record)).build();
    } catch (InvalidValueException e) {
      refused(e, "/id");
      return null;
    }
  }

  private @Nullable Object node(ReadNode node, ReadPlan plan, Object builder) {
    int before = errors;
    GivenLabels labels = labels(node, plan);
    for (ReadSlot slot : plan.fields) {
      List<ReadSlot> inner = plan.embedded.get(slot);
      if (inner == null) {
        field(node, slot, builder, labels);
      } else {
        embedded(node, slot, inner, builder, labels);
      }
    }
    derived(node, plan, builder);
    labels.unused().forEach(each -> unknown.add(each.node.node, ReadPlan.LABEL_OF.property));
    return errors > before ? null : build(node, plan, builder);
  }

  private @Nullable Object build(ReadNode node, ReadPlan plan, Object builder) {
    try {
      return requireNonNull(plan.type).build(builder);
    } catch (InvalidValueException e) {
      refused(e, node.pointer());
      return null;
    }
  }

  private void embedded(
      ReadNode node, ReadSlot slot, List<ReadSlot> inner, Object builder, GivenLabels labels) {
    boolean any = false;
    for (ReadSlot each : inner) {
      any |= node.values[each.index] != null;
    }
    if (!any) {
      return;
    }
    int before = errors;
    var field = requireNonNull(slot.field);
    var type = field.nodeType().orElseThrow();
    Object value = type.newBuilder();
    for (ReadSlot each : inner) {
      field(node, each, value, labels);
    }
    if (errors == before) {
      try {
        field.set(builder, type.build(value));
      } catch (InvalidValueException e) {
        refused(e, node.pointer() + "/" + slot.name);
      }
    }
  }

  private void field(ReadNode node, ReadSlot slot, Object builder, GivenLabels labels) {
    if (slot.kind == ValueKind.NODE) {
      nodes(node, slot, builder);
      return;
    }
    List<Node> objects = node.all(slot);
    if (objects.isEmpty()) {
      if (slot.required && !hasShortIdentifier(node, slot)) {
        missing(node, slot);
      }
      return;
    }
    if (slot.kind == ValueKind.TEXT && !slot.many && objects.size() > 1) {
      Text text = translations(node, slot, objects);
      if (text != null) {
        requireNonNull(slot.field).set(builder, text);
      }
      return;
    }
    List<Object> found = new ArrayList<>(objects.size());
    Node first = objects.get(0);
    for (int i = 0; i < objects.size(); i++) {
      Node object = objects.get(i);
      int size = found.size();
      value(node, slot, object, i, labels, found);
      if (!slot.many && found.size() > 1) {
        boolean same = found.get(0).equals(found.get(1));
        if (!same) {
          conflict(node, slot, size == 1 ? first : object, object, found);
        }
        found.subList(1, found.size()).clear();
      }
    }
    if (!found.isEmpty()) {
      requireNonNull(slot.field).set(builder, slot.many ? found : found.get(0));
    }
  }

  private static boolean hasShortIdentifier(ReadNode node, ReadSlot slot) {
    ReadPlan plan = requireNonNull(node.plan);
    return slot.equals(plan.identifiers)
        && !(node.all(plan.doi).isEmpty() && node.all(plan.pmid).isEmpty());
  }

  private void missing(ReadNode node, ReadSlot slot) {
    error(
        ValueCodes.MISSING,
        "\"" + slot.name + "\" is missing, every " + requireNonNull(node.plan).name + " needs it",
        "add a triple with <" + slot.property.getURI() + ">",
        node.pointer());
  }

  private void conflict(
      ReadNode node, ReadSlot slot, Node first, Node second, List<Object> values) {
    boolean sameIri = first.equals(second); // one concept with two labels
    error(
        RdfCodes.CONFLICT,
        "two values where there can be one: "
            + (sameIri ? values.get(0) : Literals.shown(first))
            + " and "
            + (sameIri ? values.get(1) : Literals.shown(second)),
        "keep the triple that is right; which one counts would be a guess",
        node.pointer() + "/" + slot.name);
  }

  private void nodes(ReadNode node, ReadSlot slot, Object builder) {
    List<ReadNode> below = node.below(slot);
    if (below.isEmpty()) {
      if (slot.required && node.values[slot.index] == null) {
        missing(node, slot);
      }
      return;
    }
    ReadPlan plan = requireNonNull(slot.child);
    List<Object> built = new ArrayList<>(below.size());
    for (int i = 0; i < below.size(); i++) {
      Object value = node(below.get(i), plan, requireNonNull(plan.type).newBuilder());
      if (value != null) {
        built.add(value);
      }
    }
    if (!built.isEmpty()) {
      requireNonNull(slot.field).set(builder, slot.many ? built : built.get(0));
    }
  }

  /** Several literals for one text: its translations. */
  private @Nullable Text translations(ReadNode node, ReadSlot slot, List<Node> objects) {
    String pointer = node.pointer() + "/" + slot.name;
    int before = errors;
    Map<String, Node> byTag = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    for (Node object : objects) {
      if (!Literals.isText(object)) {
        error(RdfCodes.VALUE, new NoValue("a text", object).message, null, pointer);
        continue;
      }
      String tag = object.getLiteralLanguage();
      try {
        tag = tag.isEmpty() ? tag : LanguageTag.canonical(tag);
      } catch (InvalidValueException e) {
        refused(e, pointer);
        continue;
      }
      Node other = byTag.putIfAbsent(tag, object);
      words.putIfAbsent(tag, object.getLiteralLexicalForm());
      if (other != null && !other.getLiteralLexicalForm().equals(object.getLiteralLexicalForm())) {
        conflict(node, slot, other, object, List.of());
      }
    }
    Node plain = byTag.get("");
    if (plain != null && byTag.size() > 1) {
      Node tagged =
          byTag.values().stream().filter(each -> !each.equals(plain)).findFirst().orElseThrow();
      conflict(node, slot, plain, tagged, List.of());
    }
    if (errors > before) {
      return null;
    }
    try {
      return plain != null ? Text.of(plain.getLiteralLexicalForm()) : Text.of(words);
    } catch (InvalidValueException e) {
      refused(e, pointer);
      return null;
    }
  }

  /** The value of one object, or several if a concept stands there under several labels. */
  private void value(
      ReadNode node,
      ReadSlot slot,
      Node object,
      int index,
      GivenLabels labels,
      List<Object> found) {
    try {
      switch (slot.kind) {
        case TEXT -> found.add(Literals.text(object));
        case STRING, POINTER -> found.add(Literals.string(object));
        case LANGUAGE -> found.add(LanguageTag.canonical(Literals.string(object)));
        case INTEGER -> found.add(Literals.integer(object));
        case DECIMAL -> found.add(Literals.decimal(object));
        case BOOLEAN -> found.add(Literals.bool(object));
        case DATE -> found.add(Literals.date(object));
        case IDENTIFIER -> found.add(Identifier.of(Literals.string(object)));
        case IRI -> found.add(iri(object));
        case CODED -> coded(node, slot, object, index, found);
        case CONCEPT -> concept(node, slot, object, index, labels, found);
        case REFERENCE -> reference(node, slot, object, index, found);
        case INTERVAL -> interval(node, slot, object, found);
        default -> throw new IllegalStateException(slot + " holds nodes");
      }
    } catch (NoValue e) {
      error(RdfCodes.VALUE, e.message, null, pointer(node, slot, index));
    } catch (InvalidValueException e) {
      refused(e, pointer(node, slot, index));
    }
  }

  private static String pointer(ReadNode node, ReadSlot slot, int index) {
    return node.pointer() + "/" + slot.name + (slot.many ? "/" + index : "");
  }

  private static Iri iri(Node object) throws NoValue {
    if (!object.isURI()) {
      throw new NoValue("an IRI", object);
    }
    return Iri.of(object.getURI());
  }

  private static boolean isOurs(Node object) {
    return object.isURI() && object.getURI().startsWith(Mindlinked.NAMESPACE);
  }

  private void coded(ReadNode node, ReadSlot slot, Node object, int index, List<Object> found)
      throws NoValue {
    Object known = slot.words.get(object);
    if (known != null) {
      found.add(known);
      return;
    }
    String expected = String.join(", ", requireNonNull(slot.field).codes().keySet());
    if (!isOurs(object)) {
      throw new NoValue("the IRI of one of " + expected, object);
    }
    error(
        RdfCodes.UNKNOWN_TERM,
        Literals.shown(object) + " is no term, expected the IRI of one of " + expected,
        null,
        pointer(node, slot, index));
  }

  private void concept(
      ReadNode node, ReadSlot slot, Node object, int index, GivenLabels labels, List<Object> found)
      throws NoValue {
    Object term = slot.words.get(object);
    if (term != null) {
      labels.of(object, slot.property); // a term has its own
      found.add(term);
      return;
    }
    ReadNode own = nodes.get(object);
    if (own != null && own.plan == ReadPlan.CONCEPT) {
      Text label = label(own, ReadPlan.LABEL, pointer(node, slot, index));
      if (label != null) {
        found.add(labelled(slot, label));
      } else if (own.all(ReadPlan.LABEL).isEmpty()) {
        error(
            ValueCodes.MISSING,
            "a concept of the record needs a label",
            "add a triple with <" + Vocabulary.PREF_LABEL + ">",
            pointer(node, slot, index));
      }
      return;
    }
    Iri iri = iri(object);
    if (isOurs(object)) {
      unknownTerm(node, slot, iri, index, found);
      return;
    }
    List<@Nullable Text> given = labels.of(object, slot.property);
    if (given.isEmpty()) {
      found.add(concept(slot, iri, null));
    }
    for (Text label : given) {
      found.add(concept(slot, iri, label));
    }
  }

  private static Concept concept(ReadSlot slot, Iri iri, @Nullable Text label) {
    if (slot.scheme != null) {
      return slot.scheme.of(iri, label);
    }
    return label == null ? Concept.of(iri) : Concept.of(iri, label);
  }

  private static Concept labelled(ReadSlot slot, Text label) {
    return slot.scheme == null ? Concept.labelled(label) : slot.scheme.labelled(label);
  }

  private void unknownTerm(ReadNode node, ReadSlot slot, Iri iri, int index, List<Object> found) {
    if (slot.scheme != null) {
      slot.scheme.of(iri, null); // says so if it is a term of another scheme
    }
    String word = iri.toString().substring(Mindlinked.NAMESPACE.length());
    if (slot.scheme != null && word.startsWith(slot.scheme.name() + "-")) {
      word = word.substring(slot.scheme.name().length() + 1);
    }
    String message =
        Shown.of(word)
            + " is no term of "
            + (slot.scheme == null ? "any scheme" : slot.scheme.name());
    String hint = "use an IRI from elsewhere, or a node with a label, for a word of your own";
    String pointer = pointer(node, slot, index);
    if (keepUnknown && !word.isBlank()) {
      report(Severity.WARNING, RdfCodes.UNKNOWN_TERM, message + ", kept as a label", hint, pointer);
      found.add(labelled(slot, Text.of(word)));
    } else {
      error(RdfCodes.UNKNOWN_TERM, message, hint, pointer);
    }
  }

  /** The label of a node, of which there may be translations; null if there is none or a fault. */
  private @Nullable Text label(ReadNode node, ReadSlot slot, String pointer) {
    List<Node> objects = node.all(slot);
    if (objects.isEmpty()) {
      return null;
    }
    if (objects.size() > 1) {
      return translations(node, slot, objects);
    }
    try {
      return Literals.text(objects.get(0));
    } catch (NoValue e) {
      error(RdfCodes.VALUE, e.message, null, pointer);
    } catch (InvalidValueException e) {
      refused(e, pointer);
    }
    return null;
  }

  private GivenLabels labels(ReadNode node, ReadPlan plan) {
    if (plan.conceptLabel == null || node.below(plan.conceptLabel).isEmpty()) {
      return GivenLabels.NONE;
    }
    GivenLabels labels = new GivenLabels();
    for (ReadNode each : node.below(plan.conceptLabel)) {
      Text label = label(each, ReadPlan.GIVEN_LABEL, node.pointer());
      List<Node> concepts = each.all(ReadPlan.LABEL_OF);
      if (concepts.size() != 1) {
        error(
            concepts.isEmpty() ? ValueCodes.MISSING : RdfCodes.CONFLICT,
            "a label of concepts needs one concept that it is of, found " + concepts.size(),
            "give it one triple with <" + Vocabulary.LABEL_OF + ">",
            node.pointer());
      } else {
        Set<Node> properties = new HashSet<>(each.all(ReadPlan.LABEL_IN));
        labels.add(new GivenLabels.Given(each, concepts.get(0), properties, label));
      }
    }
    return labels;
  }

  private void reference(ReadNode node, ReadSlot slot, Node object, int index, List<Object> found)
      throws NoValue {
    ReadNode owner = node.ownerFromHere();
    ReadNode target = nodes.get(object);
    String pointer = pointer(node, slot, index);
    if (target != null && target.plan != null && target.parent != null) {
      if (!target.owner().equals(owner)) {
        dangling(object, owner, pointer);
      } else if (!slot.refersTo(target.plan.name)) {
        error(
            ValueCodes.REFERENCE_TYPE,
            Literals.shown(object)
                + " is a "
                + target.plan.name
                + ", expected "
                + String.join(" or ", requireNonNull(slot.field).referable()),
            null,
            pointer);
      } else {
        found.add(Reference.local(target.fragment()));
      }
    } else if ((target != null && target.parent == null && target.plan == null)
        || isOwnFragment(object)) {
      dangling(object, owner, pointer);
    } else if (requireNonNull(slot.field).iriAllowed()) {
      found.add(Reference.of(iri(object)));
    } else {
      throw new NoValue("a node of the record", object);
    }
  }

  private void dangling(Node object, ReadNode owner, String pointer) {
    error(
        ValueCodes.DANGLING_REFERENCE,
        Literals.shown(object) + " names nothing in this " + requireNonNull(owner.plan).name,
        "the node that is meant has to be a part of it, with triples of its own",
        pointer);
  }

  private void interval(ReadNode node, ReadSlot slot, Node object, List<Object> found) {
    ReadNode own = nodes.get(object);
    if (own == null || own.plan != ReadPlan.INTERVAL) {
      return; // has been told when it found no place
    }
    int before = errors;
    String pointer = node.pointer() + "/" + slot.name;
    PartialDate start = end(own, ReadPlan.START, ReadPlan.START_YEAR, pointer);
    PartialDate end = end(own, ReadPlan.END, ReadPlan.END_YEAR, pointer);
    if (errors > before) {
      return;
    }
    found.add(Interval.of((start == null ? ".." : start) + "/" + (end == null ? ".." : end)));
  }

  private @Nullable PartialDate end(
      ReadNode node, ReadSlot slot, ReadSlot yearSlot, String pointer) {
    PartialDate date = null;
    Node first = null;
    for (Node object : node.all(slot)) {
      try {
        PartialDate next = Literals.date(object);
        if (date != null && first != null && !date.equals(next)) {
          error(
              RdfCodes.CONFLICT,
              "two values where there can be one: "
                  + Literals.shown(first)
                  + " and "
                  + Literals.shown(object),
              null,
              pointer);
        }
        date = next;
        first = object;
      } catch (NoValue e) {
        error(RdfCodes.VALUE, e.message, null, pointer);
      } catch (InvalidValueException e) {
        refused(e, pointer);
      }
    }
    year(node, yearSlot, date, pointer);
    return date;
  }

  /** A year that is given beside a date: it says the same, or is a problem. */
  private void year(ReadNode node, ReadSlot slot, @Nullable PartialDate date, String pointer) {
    for (Node object : node.all(slot)) {
      if (date == null) {
        unknown.add(node.node, slot.property);
        continue;
      }
      try {
        if (Literals.integer(object) != date.year()) {
          error(
              RdfCodes.CONFLICT,
              "the year " + Literals.shown(object) + " is not that of the date " + date,
              "the year follows from the date; leave it out or mend one of them",
              pointer);
        }
      } catch (NoValue e) {
        error(RdfCodes.VALUE, e.message, null, pointer);
      }
    }
  }

  /** What our writers add for the sake of queries, and others may give instead of it. */
  private void derived(ReadNode node, ReadPlan plan, Object builder) {
    if (plan.year != null && node.values[plan.year.index] != null) {
      year(node, plan.year, issued(node, requireNonNull(plan.issued)), node.pointer() + "/issued");
    }
    if (plan.identifiers != null && hasLinks(node, plan)) {
      new DerivedIdentifiers(node, plan).read(builder);
    }
  }

  private static @Nullable PartialDate issued(ReadNode node, ReadSlot slot) {
    try {
      List<Node> dates = node.all(slot);
      return dates.isEmpty() ? null : Literals.date(dates.get(0));
    } catch (NoValue | InvalidValueException e) {
      return null; // has been told
    }
  }

  private static boolean hasLinks(ReadNode node, ReadPlan plan) {
    return !node.all(plan.doi).isEmpty()
        || !node.all(plan.pmid).isEmpty()
        || !node.all(plan.seeAlso).isEmpty()
        || !node.all(plan.agent).isEmpty();
  }

  /** Identifiers in other forms than CURIEs. */
  private final class DerivedIdentifiers {
    private final ReadNode node;
    private final ReadPlan plan;
    private final ReadSlot slot;
    private final List<Identifier> known = new ArrayList<>();
    private final List<Object> added = new ArrayList<>();

    DerivedIdentifiers(ReadNode node, ReadPlan plan) {
      this.node = node;
      this.plan = plan;
      this.slot = requireNonNull(plan.identifiers);
      for (Node object : node.all(slot)) {
        try {
          known.add(Identifier.of(Literals.string(object)));
        } catch (NoValue | InvalidValueException e) {
          // Has been told.
        }
      }
    }

    void read(Object builder) {
      shortcut(IdentifierScheme.DOI, plan.doi);
      shortcut(IdentifierScheme.PMID, plan.pmid);
      if (!added.isEmpty()) {
        requireNonNull(slot.field).set(builder, slot.many ? added : added.get(0));
      }
      links(plan.seeAlso, known);
      links(
          plan.agent,
          known.stream().filter(each -> each.scheme() == IdentifierScheme.ORCID).toList());
    }

    private void shortcut(IdentifierScheme scheme, @Nullable ReadSlot shortcut) {
      List<Identifier> curies = known.stream().filter(each -> each.scheme() == scheme).toList();
      for (Node object : node.all(shortcut)) {
        String pointer = node.pointer() + "/" + slot.name;
        try {
          Identifier given = Identifier.of(scheme, Literals.string(object));
          if (curies.isEmpty() && (slot.many || (known.isEmpty() && added.isEmpty()))) {
            known.add(given);
            added.add(given);
          } else if (!curies.contains(given)) {
            Collection<?> others = curies.isEmpty() ? known : curies;
            error(
                RdfCodes.CONFLICT,
                given + " contradicts " + others.iterator().next(),
                "the short form repeats one of the identifiers; mend one of the two",
                pointer);
          }
        } catch (NoValue e) {
          error(RdfCodes.VALUE, e.message, null, pointer);
        } catch (InvalidValueException e) {
          refused(e, pointer);
        }
      }
    }

    private void links(@Nullable ReadSlot links, List<Identifier> identifiers) {
      for (Node object : node.all(links)) {
        boolean follows =
            object.isURI()
                && identifiers.stream()
                    .anyMatch(
                        each ->
                            each.link()
                                .filter(link -> link.toString().equals(object.getURI()))
                                .isPresent());
        if (!follows) {
          unknown.add(node.node, requireNonNull(links).property);
        }
      }
    }
  }
}
