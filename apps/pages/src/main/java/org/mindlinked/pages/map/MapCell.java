package org.mindlinked.pages.map;

import java.util.ArrayList;
import java.util.List;

/** The studies of one row and one column. For one thread. */
final class MapCell {
  /** So many are listed; the rest are counted. */
  static final int MOST_LISTED = 100;

  private final List<StudyLine> listed = new ArrayList<>();
  private long count;

  void add(StudyLine study) {
    count++;
    if (listed.size() < MOST_LISTED) {
      listed.add(study);
    }
  }

  /** How many studies there are. */
  long count() {
    return count;
  }

  /** The first of them, in the order in which they came. */
  List<StudyLine> listed() {
    return List.copyOf(listed);
  }

  /** How many there are beyond those that are listed. */
  long more() {
    return count - listed.size();
  }
}
