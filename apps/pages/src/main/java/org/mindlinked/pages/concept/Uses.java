package org.mindlinked.pages.concept;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The studies that a concept or a narrower one is said of.
 *
 * @param studies how many there are
 * @param first some of them, the first of the list
 * @param list where the whole list is, such as {@code /search?setting=crisis-service}; empty where
 *     the search has no facet for it
 */
public record Uses(long studies, List<Line> first, String list) {
  /** No study. */
  public static final Uses NONE = new Uses(0, List.of(), "");

  /** Keeps its own list. */
  public Uses {
    first = List.copyOf(first);
    requireNonNull(list, "list");
  }

  /**
   * A study in a list.
   *
   * @param title what it is called
   * @param year when it was published; empty if that is not stated
   * @param href where its page is
   */
  public record Line(String title, String year, String href) {
    /** Refuses null. */
    public Line {
      requireNonNull(title, "title");
      requireNonNull(year, "year");
      requireNonNull(href, "href");
    }
  }
}
