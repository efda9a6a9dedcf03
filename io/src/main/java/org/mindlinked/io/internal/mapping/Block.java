package org.mindlinked.io.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mapping says of the rows of one table. Filled while it is read. */
final class Block {
  final List<Rule> rules = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();

  /**
   * A node that rows make.
   *
   * @param index its number among all parts of the mapping
   * @param list where it is put, from the record or from the part around it
   * @param plan the node
   * @param in the part around it, or null for the record
   * @param by the columns that tell one from another; null for one in each row
   */
  record Part(
      String name,
      int index,
      Target list,
      NodePlan plan,
      @Nullable Found in,
      @Nullable List<Named> by,
      List<Condition> conditions,
      List<Rule> rules,
      List<Link> links) {}

  /**
   * A node of a part, as another row or part names it.
   *
   * @param by the columns of this row that tell which; null for the one of this row
   */
  record Found(Part part, @Nullable List<Named> by, Spot spot) {}

  /** A reference. */
  record Link(Target target, Found found) {}
}
