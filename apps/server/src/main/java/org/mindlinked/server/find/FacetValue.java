package org.mindlinked.server.find;

import java.util.Optional;

/**
 * A value of a facet that studies have.
 *
 * @param facet whose value it is
 * @param key how it stands in an address: the token of a term, a code of ISO 3166, an IRI, {@code
 *     label:} and a label where there is no more, or {@link #NOT_STATED}
 * @param label how people call it
 * @param iri of the concept, where it has one
 * @param place its place among the values of its facet: terms in the order of their scheme
 * @param studies those that have it or a narrower one
 * @param stated those that state just it
 */
public record FacetValue(
    Facet facet,
    String key,
    String label,
    Optional<String> iri,
    int place,
    StudySet studies,
    StudySet stated) {
  /** The key of what studies have that say nothing of the matter. */
  public static final String NOT_STATED = "not-stated";

  /** What stands before a label that is a key. */
  static final String LABEL = "label:";

  /** Whether it is that nothing is said of the matter. */
  public boolean isNotStated() {
    return key.equals(NOT_STATED);
  }

  long bytes() {
    long sets = studies.bytes() + (stated == studies ? 0 : stated.bytes());
    return sets + 2L * (key.length() + label.length()) + 200;
  }
}
