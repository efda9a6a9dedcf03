package org.mindlinked.io.internal.mapping;

import java.util.List;
import org.mindlinked.io.internal.mapping.NodePlan.Slot;

/**
 * Where a value goes.
 *
 * @param steps the nodes on the way, from the node whose mapping it is
 * @param holder the node that holds the value
 * @param leaf the field of it
 * @param path as it is written
 */
record Target(List<Step> steps, NodePlan holder, Slot leaf, String path) {
  /** Instead of a place in a list: a new node for each value. */
  static final int NEW = -1;

  /**
   * From a node to one inside of it.
   *
   * @param place the place in the list from 0, 0 also where there is no list; or {@link #NEW}
   */
  record Step(Slot slot, int place, NodePlan node) {}

  boolean makesNodes() {
    return steps.stream().anyMatch(step -> step.place() == NEW);
  }
}
