package org.mindlinked.rdf;

/** A sink that writes to a stream, which it neither flushes nor closes. */
interface WritingSink extends TripleSink {
  /** Writes what is still held; nothing may follow. */
  void finish();
}
