package org.mindlinked.rdf.store;

/**
 * What a load did to a store.
 *
 * @param added records that were not there before
 * @param replaced records that were there and have been replaced wholly
 * @param unchanged records that were there just as they came, and were left alone
 * @param removed records that an earlier load of the same source gave and this one does not, where
 *     they were asked to be dropped
 */
public record LoadReport(long added, long replaced, long unchanged, long removed) {
  /** How many records came. */
  public long loaded() {
    return added + replaced + unchanged;
  }
}
