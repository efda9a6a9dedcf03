package org.mindlinked.model;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * The place in a source where a fact stands.
 *
 * <p>Offsets count Unicode code points of the source's text.
 */
@Value.Immutable
public interface Quote {
  /** The source. */
  Reference source();

  /** Where the passage starts, in code points from 0. */
  OptionalLong start();

  /** Where it ends, exclusive. */
  OptionalLong end();

  /** The passage itself, of at most 300 characters; it may be left out. */
  Optional<String> exact();

  /** The SHA-256 of the passage in UTF-8, as 64 lower-case hexadecimal digits. */
  Optional<String> sha256();

  /** Who says so, in a quotation. */
  Optional<Text> attributedTo();

  /**
   * The JSON pointer, inside the node that holds the quote, of the property that the passage
   * supports; absent when it is the whole node.
   */
  Optional<String> field();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.quote(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Quote}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}

    /** Sets {@link Quote#attributedTo()} to a text whose language is not known. */
    public Builder attributedTo(String text) {
      return attributedTo(Text.of(text));
    }
  }
}
