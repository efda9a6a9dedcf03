package org.mindlinked.pages.search;

import java.util.List;

/**
 * A text of a study in which words were found.
 *
 * @param kind what it is, such as the kind of a finding
 * @param view whose view it is; empty if that is not told
 * @param href where it stands on the page of the study
 * @param text the text, or a part of it
 */
public record Hit(String kind, String view, String href, List<Piece> text) {
  /** A part of a text, marked if it is a word that was looked for. */
  public record Piece(String text, boolean marked) {}
}
