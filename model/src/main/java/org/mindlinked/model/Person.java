package org.mindlinked.model;

import java.util.Optional;
import org.immutables.value.Value;

/** A person's name as published. Nothing splits, completes or repairs it. */
@Value.Immutable
public interface Person {
  /** The family name. */
  Optional<String> family();

  /** The given names or initials. */
  Optional<String> given();

  /** The whole name, where the source does not split it. */
  Optional<String> full();

  /** A title before the name, such as "Dr". */
  Optional<String> title();

  /** What follows the name, such as "jr". */
  Optional<String> suffix();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.somethingSaid(
        family().isPresent() || given().isPresent() || full().isPresent(),
        "a person",
        "family",
        "given",
        "full");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Person}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}
