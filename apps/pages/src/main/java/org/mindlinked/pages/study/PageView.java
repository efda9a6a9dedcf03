package org.mindlinked.pages.study;

import java.util.List;
import org.mindlinked.pages.site.DataBlock;

/**
 * All that the page of a record shows.
 *
 * @param title the title of the window
 * @param kind what the record is, in a word
 * @param heading its title in all its languages
 * @param iri its IRI
 * @param nutshell what readers ask first
 * @param sections the record itself
 * @param places where the record as a whole stands in its sources
 * @param gaps what is missing or doubtful
 * @param citation how to cite it
 * @param forms the record as data
 * @param structuredData the same for search engines; empty for none
 */
record PageView(
    String title,
    String kind,
    List<Piece> heading,
    String iri,
    List<Item.Fact> nutshell,
    List<SectionView> sections,
    List<PlaceView> places,
    Gaps gaps,
    String citation,
    List<Piece.Link> forms,
    DataBlock structuredData) {

  /**
   * A part of the page.
   *
   * @param anchor its id, which is no fragment of a node
   * @param title its heading
   * @param items what is said in it
   * @param groups findings by kind
   * @param single whether its heading says all that a heading within would
   */
  record SectionView(
      String anchor, String title, List<Item> items, List<Group> groups, boolean single) {
    List<Item.Fact> facts() {
      return items.stream().filter(Item.Fact.class::isInstance).map(Item.Fact.class::cast).toList();
    }

    List<Item.Nodes> nodes() {
      return items.stream()
          .filter(Item.Nodes.class::isInstance)
          .map(Item.Nodes.class::cast)
          .toList();
    }

    boolean said() {
      return !items.isEmpty() || !groups.isEmpty();
    }
  }

  /**
   * Findings of one kind.
   *
   * @param kind the kind
   * @param findings the findings
   * @param folded whether they are shown only when asked for
   */
  record Group(List<Piece> kind, List<NodeView> findings, boolean folded) {}
}
