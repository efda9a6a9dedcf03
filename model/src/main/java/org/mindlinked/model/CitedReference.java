package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** One entry of a reference list. */
@Value.Immutable
public interface CitedReference {
  /** The entry as printed. */
  Optional<Text> text();

  /** Identifiers that the entry gives. */
  @Value.NaturalOrder
  SortedSet<Identifier> identifiers();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.somethingSaid(
        text().isPresent() || !identifiers().isEmpty(), "a reference", "text", "identifiers");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link CitedReference}; its methods are described at the accessors. For one thread.
   */
  final class Builder extends ImmutableCitedReference.Builder {
    Builder() {}

    /** Sets {@link CitedReference#text()} to a text whose language is not known. */
    public Builder text(String text) {
      return text(Text.of(text));
    }
  }
}
