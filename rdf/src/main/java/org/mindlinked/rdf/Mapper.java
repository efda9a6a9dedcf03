package org.mindlinked.rdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.Concept;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Study;
import org.mindlinked.model.stream.WriteOptions;

/**
 * Gives the triples of records to a sink: node by node, depth first, each node's own triples before
 * those of its children, in the order of the model's fields. The same record gives the same triples
 * in the same order; there are no blank nodes. What is done for each field stands in {@link Plans}.
 *
 * <p>For one thread, like its sink; what it keeps from one record to the next is working space
 * only.
 */
final class Mapper {
  private static final Term RDF_TYPE = Plans.TYPE;
  private static final Term POSITION = Term.of(Vocabulary.POSITION);
  private static final Term CONCEPT_LABEL = Term.of(Vocabulary.CONCEPT_LABEL);
  private static final Term IN_CATALOGUE = Term.of(Vocabulary.IN_CATALOGUE);
  private static final byte[] LABEL_SEGMENT = Subject.segment("label");

  private final TripleSink sink;
  private final int skipped;

  /** What the nodes on the way still have to be followed by. */
  private final List<Child> children = new ArrayList<>();

  /** The labels that the node that is being mapped gives to concepts from elsewhere. */
  private final List<GivenLabel> labels = new ArrayList<>();

  private Subject subject = Subject.root("");
  private Subject owner = subject;
  private Part part = Part.ASSERTION;

  /** A mapper into that sink. */
  Mapper(TripleSink sink, WriteOptions options) {
    this.sink = options.aligned() ? new AligningSink(sink) : sink;
    this.skipped =
        (options.evidence() ? 0 : Step.EVIDENCE) | (options.references() ? 0 : Step.REFERENCES);
  }

  /** A node that waits until its parent's own triples are written. */
  private record Child(NodePlan plan, Object node, Subject subject, Part part, int position) {}

  /** How a concept is called, or that it has no label, where a node uses it by that property. */
  record GivenLabel(Term property, Concept concept) {}

  /** The header of a collection, a block of its own. */
  void map(Catalogue catalogue) {
    block(Plans.CATALOGUE, catalogue, iriOf(catalogue), null);
  }

  /** The IRI of a collection. */
  static String iriOf(Catalogue catalogue) {
    return RecordIris.catalogue(catalogue).toString();
  }

  /**
   * A record, a block of its own.
   *
   * @param catalogue the IRI of the collection that it stands in, or null
   */
  void map(EvidenceRecord record, @Nullable String catalogue) {
    block(
        record instanceof Study ? Plans.STUDY : Plans.PUBLICATION,
        record,
        record.recordId().toString(),
        catalogue);
  }

  private void block(NodePlan plan, Object node, String iri, @Nullable String catalogue) {
    Subject root = Subject.root(iri);
    children.clear();
    part = Part.ASSERTION;
    owner = root;
    sink.begin(root);
    node(plan, node, root, Part.ASSERTION, 0, catalogue);
    sink.end();
  }

  private void node(
      NodePlan plan,
      Object node,
      Subject its,
      Part itsPart,
      int position,
      @Nullable String catalogue) {
    Subject outerOwner = owner;
    if (plan.isOwner()) {
      owner = its;
    }
    int first = children.size();
    labels.clear();
    subject = its;
    sink.subject(its);
    enter(itsPart);
    sink.term(RDF_TYPE, plan.type());
    if (catalogue != null) {
      enter(Part.PROVENANCE);
      sink.iri(IN_CATALOGUE, catalogue);
      enter(itsPart);
    }
    if (position > 0 && !plan.isOutOfOrder(node)) {
      sink.typed(POSITION, Integer.toString(position), Datatype.INTEGER);
    }
    plan.run(node, this);
    for (int i = 0; i < labels.size(); i++) {
      child(Plans.CONCEPT_LABEL, CONCEPT_LABEL, labels.get(i), LABEL_SEGMENT, i + 1, 0);
    }
    int last = children.size();
    for (int i = first; i < last; i++) {
      Child child = children.get(i);
      node(child.plan(), child.node(), child.subject(), child.part(), child.position(), null);
    }
    while (children.size() > first) {
      children.remove(children.size() - 1);
    }
    owner = outerOwner;
  }

  private void enter(Part next) {
    if (part != next) {
      part = next;
      sink.part(next);
    }
  }

  // What the steps of a plan need.

  TripleSink sink() {
    return sink;
  }

  /** Whether the options leave out a field of that kind. */
  boolean skips(int kind) {
    return (kind & skipped) != 0;
  }

  /** A link to a node below the current one, which is mapped after the current one's triples. */
  void child(NodePlan plan, Term property, Object node, byte[] segment, int index, int position) {
    Subject below = subject.child(segment, index);
    Part here = part;
    Part there = plan.partBelow(here, node);
    enter(there);
    sink.link(property, below);
    enter(here);
    children.add(new Child(plan, node, below, there, position));
  }

  /** A link to a node of the same owner. */
  void reference(Term property, String fragment) {
    sink.link(property, owner.referred(fragment));
  }

  /**
   * The label, or that there is none, of a concept from elsewhere in a field of the current node.
   */
  void label(Term property, Concept concept) {
    labels.add(new GivenLabel(property, concept));
  }
}
