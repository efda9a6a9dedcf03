package org.mindlinked.pages.study;

import java.util.List;

/**
 * A node of a record as readers see it.
 *
 * @param anchor its fragment; empty for the record itself and for what is no node of its own
 * @param style the class that the style sheet knows it by
 * @param basis that it is derived or suggested, in words; empty if it is stated
 * @param lead what it is called by, before all else
 * @param items what else is said of it
 * @param places where it stands in the sources
 */
record NodeView(
    String anchor,
    String style,
    List<Piece> basis,
    List<Piece> lead,
    List<Item> items,
    List<PlaceView> places) {
  List<Item.Fact> facts() {
    return items.stream().filter(Item.Fact.class::isInstance).map(Item.Fact.class::cast).toList();
  }

  List<Item.Nodes> nodes() {
    return items.stream().filter(Item.Nodes.class::isInstance).map(Item.Nodes.class::cast).toList();
  }
}
