package org.mindlinked.model.validation;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.EvidenceRecord;

/**
 * Where in a record a node stands. It is the state of a walk: valid only while the node is being
 * visited, and for that thread. The pointer is built when it is asked for, so a walk that finds
 * nothing builds none.
 */
public final class NodePath {
  private static final int USUAL_DEPTH = 12;

  private final EvidenceRecord record;

  /** The nodes from the record down to the one that is visited. */
  private Object[] nodes = new Object[USUAL_DEPTH];

  /** The field through which each was reached; nothing for the record. */
  private WalkPlan.@Nullable Step[] steps = new WalkPlan.@Nullable Step[USUAL_DEPTH];

  private int[] indexes = new int[USUAL_DEPTH];
  private int depth;

  /** The text that is visited, if it is one. */
  private WalkPlan.@Nullable Step text;

  private @Nullable String tag;

  NodePath(EvidenceRecord record) {
    this.record = record;
    this.nodes[0] = record;
  }

  /** The record of the catalogue that is walked. */
  public EvidenceRecord record() {
    return record;
  }

  /** The study or publication to which the node belongs: the innermost one around it, or itself. */
  public EvidenceRecord owner() {
    for (int i = depth; i > 0; i--) {
      if (nodes[i] instanceof EvidenceRecord owner) {
        return owner;
      }
    }
    return record;
  }

  /** The node that holds the node; nothing for the record. */
  public Optional<Object> parent() {
    return depth == 0 ? Optional.empty() : Optional.of(nodes[depth - 1]);
  }

  /** The JSON pointer (RFC 6901) from the record to the node; empty for the record. */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 1; i <= depth; i++) {
      WalkPlan.Step step = steps[i];
      if (step != null) {
        pointer.append('/').append(step.name());
        if (indexes[i] >= 0) {
          pointer.append('/').append(indexes[i]);
        }
      }
    }
    if (text != null) {
      pointer.append('/').append(text.name());
      if (tag != null && !text.many()) {
        pointer.append('/').append(tag);
      }
    }
    return pointer.toString();
  }

  /** The node that holds the node, or null for the record. */
  @Nullable Object parentOrNull() {
    return depth == 0 ? null : nodes[depth - 1];
  }

  void enter(WalkPlan.Step step, Object node, int index) {
    depth++;
    if (depth == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * depth);
      steps = Arrays.copyOf(steps, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    nodes[depth] = node;
    steps[depth] = step;
    indexes[depth] = index;
  }

  void leave() {
    depth--;
  }

  void text(WalkPlan.@Nullable Step field, @Nullable String language) {
    text = field;
    tag = language;
  }

  @Override
  public String toString() {
    return pointer();
  }
}
