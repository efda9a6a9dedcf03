package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a curator says about a record. */
@Value.Immutable
public interface Note {
  /** Whether it warns, tells an inference, or comments. */
  NoteKind kind();

  /** The JSON pointer inside the record of the property it is about. */
  Optional<String> field();

  /** The note. */
  Text text();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    field().ifPresent(pointer -> RecordChecks.pointer(pointer, "field"));
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Note}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableNote.Builder {
    Builder() {}

    /** Sets {@link Note#text()} to a text whose language is not known. */
    public Builder text(String text) {
      return text(Text.of(text));
    }
  }
}
