package org.mindlinked.pages.study;

import java.util.List;

/**
 * Where something stands in a source.
 *
 * @param anchor the fragment of the quote
 * @param kind what kind of source it is, or its number
 * @param source what the source is called
 * @param href the source on this page
 * @param where the stretch of its text, in words; empty if it is not told
 * @param exact the passage; empty if the record does not repeat it
 * @param facts what else is said of it
 */
record PlaceView(
    String anchor,
    String kind,
    String source,
    String href,
    String where,
    String exact,
    List<Item.Fact> facts) {
  /** In one short line. */
  String brief() {
    return where.isEmpty() ? kind : kind + ", " + where;
  }
}
