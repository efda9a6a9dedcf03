package org.mindlinked.pages.study;

import java.util.List;
import java.util.Set;

/**
 * What a node is called by.
 *
 * @param pieces its words, in order
 * @param said the fields that are said by them and need no line of their own
 */
record Lead(List<Piece> pieces, Set<String> said) {
  static final Lead NONE = new Lead(List.of(), Set.of());

  Lead {
    pieces = List.copyOf(pieces);
    said = Set.copyOf(said);
  }
}
