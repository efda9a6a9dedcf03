package org.mindlinked.server.site;

import java.util.ArrayList;
import java.util.List;
import org.mindlinked.pages.search.Hit;

/** The part of a text around the words that were looked for, with these marked. */
final class Snippet {
  private static final int LONGEST = 280;
  private static final int BEFORE = 60;

  private Snippet() {}

  static List<Hit.Piece> of(String text, List<int[]> places) {
    int from = 0;
    int to = text.length();
    if (text.length() > LONGEST) {
      int first = places.isEmpty() ? 0 : places.get(0)[0];
      from = first < LONGEST - BEFORE ? 0 : start(text, first - BEFORE);
      to = Math.min(text.length(), end(text, from + LONGEST));
    }
    List<Hit.Piece> pieces = new ArrayList<>();
    add(pieces, from > 0 ? "… " : "", false);
    int at = from;
    for (int[] place : places) {
      if (place[0] >= at && place[1] <= to) {
        add(pieces, text.substring(at, place[0]), false);
        add(pieces, text.substring(place[0], place[1]), true);
        at = place[1];
      }
    }
    add(pieces, text.substring(at, to), false);
    add(pieces, to < text.length() ? " …" : "", false);
    return pieces;
  }

  private static void add(List<Hit.Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Hit.Piece(text, marked));
    }
  }

  /** The beginning of a word at or after that place, if one is near. */
  private static int start(String text, int near) {
    int space = text.indexOf(' ', near);
    int start = space < 0 || space > near + BEFORE / 2 ? near : space + 1;
    return Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
  }

  /** The end of a word at or before that place, if one is near. */
  private static int end(String text, int near) {
    if (near >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', near);
    int end = space < near - BEFORE / 2 ? near : space;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
