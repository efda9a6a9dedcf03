package org.mindlinked.rdf;

import org.jspecify.annotations.Nullable;
import org.mindlinked.model.structure.Field;

/** How a node of one type becomes triples. Immutable once {@link Plans} has filled it. */
final class NodePlan {
  private final Term type;
  private final boolean isOwner;
  private final boolean isProvenance;
  private final @Nullable Field<Object> basis;
  private final @Nullable Field<Object> last;
  private FieldStep[] fields = {};
  private Step[] steps = {};

  NodePlan(
      Term type,
      boolean isOwner,
      boolean isProvenance,
      @Nullable Field<Object> basis,
      @Nullable Field<Object> last) {
    this.type = type;
    this.isOwner = isOwner;
    this.isProvenance = isProvenance;
    this.basis = basis;
    this.last = last;
  }

  /** What is done field by field. */
  void fields(FieldStep... all) {
    this.fields = all;
  }

  /** What is done for a node that has no fields of the model. */
  void steps(Step... all) {
    this.steps = all;
  }

  Term type() {
    return type;
  }

  /** Whether references inside it are to its own nodes. */
  boolean isOwner() {
    return isOwner;
  }

  /** Whether it is a member of a list that has no known place in it. */
  boolean isOutOfOrder(Object node) {
    return last != null && Boolean.TRUE.equals(last.get(node));
  }

  /** In which part a node of this type is, below a node of that part. */
  Part partBelow(Part above, Object node) {
    if (above != Part.ASSERTION) {
      return above;
    }
    if (isProvenance) {
      return Part.PROVENANCE;
    }
    return basis != null && basis.get(node) != null ? Part.CURATION : Part.ASSERTION;
  }

  void run(Object node, Mapper mapper) {
    for (FieldStep field : fields) {
      if (!mapper.skips(field.kind())) {
        field.run(node, mapper);
      }
    }
    for (Step step : steps) {
      step.run(node, mapper);
    }
  }
}
