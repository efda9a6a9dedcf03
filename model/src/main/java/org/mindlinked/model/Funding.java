package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Money for a study or publication, as found. */
@Value.Immutable
public interface Funding {
  /** Who paid. */
  Optional<Reference> funder();

  /** The grant number. */
  Optional<String> grant();

  /** The funding statement or funder as printed, in its language. */
  Optional<Text> asFound();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.somethingSaid(
        funder().isPresent() || grant().isPresent() || asFound().isPresent(),
        "a funding",
        "funder",
        "grant",
        "asFound");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Funding}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableFunding.Builder {
    Builder() {}

    /** Sets {@link Funding#asFound()} to a text whose language is not known. */
    public Builder asFound(String text) {
      return asFound(Text.of(text));
    }
  }
}
