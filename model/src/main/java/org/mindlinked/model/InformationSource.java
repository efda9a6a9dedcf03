package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A database or another place that a review searched. */
@Value.Immutable
public interface InformationSource {
  /** The database, if it is one that is known. */
  Optional<SourceDatabase> database();

  /** What the source calls it. */
  Optional<Text> label();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.somethingSaid(
        database().isPresent() || label().isPresent(),
        "an information source",
        "database",
        "label");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link InformationSource}; its methods are described at the accessors. For one thread.
   */
  final class Builder extends ImmutableInformationSource.Builder {
    Builder() {}

    /** Sets {@link InformationSource#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }
  }
}
