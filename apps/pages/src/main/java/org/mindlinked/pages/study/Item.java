package org.mindlinked.pages.study;

import java.util.List;

/** What is said of a node, in the order of the page. */
sealed interface Item {
  /**
   * Values under a name.
   *
   * @param name what they are
   * @param pieces the values, one at least
   */
  record Fact(String name, List<Piece> pieces) implements Item {
    /** So many values are shown at once; more are folded away. */
    private static final int SHOWN = 20;

    private static final int BRIEF = 40;

    boolean folded() {
      return pieces.size() > SHOWN;
    }

    /** The class of a list of them: side by side if they are short. */
    String style() {
      if (pieces.stream().allMatch(Piece.Term.class::isInstance)) {
        return "tags";
      }
      return pieces.stream().allMatch(Fact::brief) ? "values brief" : "values";
    }

    private static boolean brief(Piece piece) {
      return piece instanceof Piece.Plain
          || (piece instanceof Piece.Words words && words.words().length() <= BRIEF);
    }
  }

  /**
   * Nodes under a name.
   *
   * @param name what they are
   * @param nodes the nodes, one at least
   * @param folded whether they are shown only when asked for
   * @param numbered whether their order tells something
   */
  record Nodes(String name, List<NodeView> nodes, boolean folded, boolean numbered)
      implements Item {}
}
