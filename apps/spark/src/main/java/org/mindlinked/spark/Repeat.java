package org.mindlinked.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A key that was met again; ordered as the records are that have it.
 *
 * @param seen where it was met again
 * @param first where it was met first
 */
record Repeat(Sighting seen, Sighting first) implements Comparable<Repeat>, Serializable {
  private static final Comparator<Repeat> ORDER =
      Comparator.<Repeat>comparingLong(repeat -> repeat.seen().place())
          .thenComparingInt(repeat -> repeat.seen().ordinal());

  @Override
  public int compareTo(Repeat other) {
    return ORDER.compare(this, other);
  }
}
