package org.mindlinked.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A key of a record, and where the record is. In their order equal keys lie together, the first
 * record that has it before the others.
 *
 * @param fingerprint of the key
 * @param part the part of the run in which the record is
 * @param record its number in the part, from 1
 * @param ordinal which of its keys it is; 0 is its IRI
 * @param warned whether there is a warning of the record already
 */
record Sighting(long fingerprint, int part, long record, int ordinal, boolean warned)
    implements Comparable<Sighting>, Serializable {
  private static final Comparator<Sighting> ORDER =
      Comparator.comparingLong(Sighting::fingerprint)
          .thenComparingLong(Sighting::place)
          .thenComparingInt(Sighting::ordinal);

  /** Part and record in one number: a part has fewer than 2^40 records. */
  long place() {
    return ((long) part << 40) | record;
  }

  boolean ofIri() {
    return ordinal == 0;
  }

  @Override
  public int compareTo(Sighting other) {
    return ORDER.compare(this, other);
  }
}
