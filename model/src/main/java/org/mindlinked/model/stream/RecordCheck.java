package org.mindlinked.model.stream;

import java.util.function.Consumer;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;

/**
 * Looks at a record that has been read, and reports what is wrong with it. Safe for all threads.
 */
@FunctionalInterface
public interface RecordCheck {
  /** Finds nothing wrong with any record. */
  RecordCheck NONE = (record, problems) -> {};

  /** Reports the problems of a record, each with its pointer. */
  void check(EvidenceRecord record, Consumer<Diagnostic> problems);
}
