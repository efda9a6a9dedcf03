package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was to be measured. */
@Value.Immutable
public interface Outcome {
  /** What the source calls the outcome. */
  Text label();

  /** The outcome in a vocabulary. */
  Optional<Concept> concept();

  /** The scale or questionnaire that measured it. */
  Optional<Text> instrument();

  /** Whether it is a primary outcome; absent when the source does not say. */
  Optional<Boolean> primary();

  /** When it was measured, as the source says. */
  Optional<Text> timepoint();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Outcome}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableOutcome.Builder {
    Builder() {}

    /** Sets {@link Outcome#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }

    /** Sets {@link Outcome#instrument()} to a text whose language is not known. */
    public Builder instrument(String text) {
      return instrument(Text.of(text));
    }

    /** Sets {@link Outcome#timepoint()} to a text whose language is not known. */
    public Builder timepoint(String text) {
      return timepoint(Text.of(text));
    }
  }
}
