package org.mindlinked.cli;

import java.io.IOException;
import java.util.Optional;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSource;

/** Takes what was read: the header of a lone input, then each record. */
interface Reading {
  /** Takes the header; called only when there is a single input. */
  void header(Catalogue catalogue) throws IOException;

  /** Hears which input comes next, before its header and records. */
  default void input(String name) throws IOException {}

  /** Hears that an input came to its end, or was left; whole if every record of it was given. */
  default void inputEnded(String name, boolean whole) throws IOException {}

  /** Hears where the records come from, after the header and before the first. */
  default void records(RecordSource source) {}

  /** Takes a record that passed its checks. */
  void record(EvidenceRecord record) throws IOException;

  /** Passes a header on if there is one. */
  default void header(Optional<Catalogue> catalogue) throws IOException {
    if (catalogue.isPresent()) {
      header(catalogue.get());
    }
  }
}
