package org.mindlinked.rdf.store;

/** Counts who is in a store, so that it is not closed under their feet. Safe for all threads. */
final class Users {
  private static final int PATIENCE_SECONDS = 30;
  private static final long SLICE_MILLIS = 100;

  private int inside;
  private boolean closed;

  /**
   * Somebody begins to read or write.
   *
   * @throws IllegalStateException if it has been closed
   */
  synchronized void enter() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
    inside++;
  }

  synchronized void leave() {
    inside--;
    notifyAll();
  }

  /**
   * Lets nobody in any more, and waits until all have left.
   *
   * @return false if it was closed before
   * @throws IllegalStateException if some do not leave; it is open then as before
   */
  synchronized boolean close() {
    if (closed) {
      return false;
    }
    closed = true;
    try {
      for (int i = 0; inside > 0 && i < PATIENCE_SECONDS * 1000 / SLICE_MILLIS; i++) {
        wait(SLICE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (inside > 0) {
      closed = false;
      throw new IllegalStateException(
          "the store cannot be closed: "
              + inside
              + " readings or batches have not ended; close sources and sinks first");
    }
    return true;
  }
}
