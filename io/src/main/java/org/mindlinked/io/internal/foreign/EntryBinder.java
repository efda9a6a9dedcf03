package org.mindlinked.io.internal.foreign;

import org.jspecify.annotations.Nullable;
import org.mindlinked.model.EvidenceRecord;

/** Makes a record of an entry of one format. For one thread. */
@FunctionalInterface
public interface EntryBinder {
  /**
   * The record of an entry, or null if it is none.
   *
   * <p>An entry that should be a record and cannot be has at least one {@linkplain Entry#error
   * error}, whatever is given back. One without an error of which null is given is no record at all
   * (a notice of a deletion, a heading) and is not counted; what it holds has been warned of.
   */
  @Nullable EvidenceRecord bind(Entry entry);
}
