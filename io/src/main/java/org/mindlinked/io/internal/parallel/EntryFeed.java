package org.mindlinked.io.internal.parallel;

import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.file.EntrySource;
import org.mindlinked.io.internal.file.EntrySource.Judged;
import org.mindlinked.io.internal.file.Slice;

/**
 * Cuts a source into batches. Entries that do not depend on each other are judged later, by any
 * thread; others as they are cut. For one thread at a time.
 */
public final class EntryFeed {
  private final EntrySource source;
  private final boolean judgesLater;
  private long found;

  /** Cuts that source, from where it stands. */
  public EntryFeed(EntrySource source) {
    this.source = source;
    this.judgesLater = source.twin() != null;
  }

  /** Someone who judges entries on a thread of its own, or null if they come judged. */
  public @Nullable EntrySource twin() {
    return judgesLater ? source.twin() : null;
  }

  /**
   * Puts into an empty batch what comes next. What fails is noted there.
   *
   * @return whether something may come after it
   */
  boolean fill(Batch batch) {
    batch.numberFrom(found + 1);
    try {
      while (!batch.isFull()) {
        Slice slice = source.cutNext();
        if (slice == null) {
          batch.end();
          return false;
        }
        if (judgesLater) {
          found++;
          batch.add(slice);
        } else if (isEndedBy(slice, batch)) {
          return false;
        }
      }
      return true;
    } catch (Throwable e) { // also errors: whoever waits for the batch must hear of them
      batch.fail(e);
      return false;
    }
  }

  private boolean isEndedBy(Slice slice, Batch batch) {
    Judged entry = source.judge(slice, found + 1);
    found += entry.counts() ? 1 : 0;
    batch.add(entry, slice.length());
    if (source.endsWith(entry)) {
      batch.end();
      return true;
    }
    return false;
  }
}
