package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A heading of a controlled list, as an indexer gave it. It says nothing about who took part. */
@Value.Immutable
public interface Subject {
  /** The list, such as "mesh" or "clc". */
  Optional<String> scheme();

  /** The code in that list. */
  Optional<String> code();

  /** The heading as printed, without qualifier and star. */
  Optional<Text> label();

  /** The qualifier (subheading) as printed. */
  Optional<Text> qualifier();

  /** True when marked as a main subject. */
  Optional<Boolean> major();

  /** The heading's IRI, if its table gives one. */
  Optional<Iri> iri();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.somethingSaid(
        label().isPresent() || code().isPresent() || iri().isPresent(),
        "a subject",
        "label",
        "code",
        "iri");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Subject}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableSubject.Builder {
    Builder() {}

    /** Sets {@link Subject#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }

    /** Sets {@link Subject#qualifier()} to a text whose language is not known. */
    public Builder qualifier(String text) {
      return qualifier(Text.of(text));
    }
  }
}
