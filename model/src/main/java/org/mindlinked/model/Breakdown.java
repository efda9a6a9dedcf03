package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a count splits up along one axis. */
@Value.Immutable
public interface Breakdown {
  /** Along what it is split. */
  Axis axis();

  /**
   * True when the members do not overlap and make up the whole, false when they overlap; absent
   * when the source does not say.
   */
  Optional<Boolean> partition();

  /** The parts, one at least. */
  List<Count> members();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.somethingSaid(!members().isEmpty(), "a breakdown", "members");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Breakdown}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableBreakdown.Builder {
    Builder() {}
  }
}
