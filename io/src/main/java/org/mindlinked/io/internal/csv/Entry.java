package org.mindlinked.io.internal.csv;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mindlinked.io.internal.cite.Citation;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/** A record in the summary: what is asked of a study, and of what was published. */
record Entry(EvidenceRecord record, Optional<Study> study, List<Publication> publications) {

  static Entry of(EvidenceRecord record) {
    return new Entry(
        record,
        record instanceof Study study ? Optional.of(study) : Optional.empty(),
        Citation.publications(record));
  }

  /** The publication that stands for the record: itself, or the primary report of the study. */
  Optional<Publication> main() {
    return publications.stream().findFirst();
  }

  /** Something of the study; nothing if it is none. */
  <T> Stream<T> each(Function<Study, ? extends Collection<T>> part) {
    return study.stream().flatMap(known -> part.apply(known).stream());
  }

  /** Something of the main publication, as text. */
  String published(Function<Publication, Optional<?>> part) {
    return main().flatMap(part::apply).map(Object::toString).orElse("");
  }

  static String words(Optional<Text> text) {
    return text.map(Text::any).orElse("");
  }
}
