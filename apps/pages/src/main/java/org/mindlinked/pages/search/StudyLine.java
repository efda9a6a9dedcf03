package org.mindlinked.pages.search;

import java.util.List;

/**
 * A study as a line of a list.
 *
 * @param href its page
 * @param title its title
 * @param year of its first report; empty if that is not dated
 * @param facts what tells it from others, such as its design and care settings
 * @param hits texts in which words were found, the best first
 * @param more in how many more texts they were found
 */
public record StudyLine(
    String href, String title, String year, List<Fact> facts, List<Hit> hits, int more) {
  /** Values with a name before them. */
  public record Fact(String name, String values) {}
}
