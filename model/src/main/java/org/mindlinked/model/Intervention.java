package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What was done to help, treat or change, or what that was compared with. */
@Value.Immutable
public interface Intervention {
  /** What the source calls it. */
  Optional<Text> label();

  /** What kind of intervention it is. */
  Optional<InterventionKind> kind();

  /** How it was delivered. */
  @Value.NaturalOrder
  SortedSet<Mode> deliveryModes();

  /** More about it. */
  Optional<Text> description();

  /** The group that received it. */
  Optional<Reference> population();

  /** How many received it, each with its unit. */
  List<Count> counts();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.somethingSaid(
        label().isPresent() || kind().isPresent() || description().isPresent(),
        "an intervention",
        "label",
        "kind",
        "description");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Intervention}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableIntervention.Builder {
    Builder() {}

    /** Sets {@link Intervention#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }

    /** Sets {@link Intervention#description()} to a text whose language is not known. */
    public Builder description(String text) {
      return description(Text.of(text));
    }
  }
}
