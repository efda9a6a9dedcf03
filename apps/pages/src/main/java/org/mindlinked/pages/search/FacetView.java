package org.mindlinked.pages.search;

import java.util.List;

/**
 * A filter with the values that can be chosen.
 *
 * @param name its parameter
 * @param label its name for people
 * @param chosen the values that are chosen; each leads to the list without it
 * @param first the values with most studies
 * @param others more of them
 * @param untold how many more there are
 */
public record FacetView(
    String name,
    String label,
    List<Choice> chosen,
    List<Choice> first,
    List<Choice> others,
    int untold) {
  /** Whether there is nothing to choose. */
  public boolean isEmpty() {
    return chosen.isEmpty() && first.isEmpty();
  }
}
