package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An identifier that could not be read as such, kept as found. It makes no link. */
@Value.Immutable
public interface MalformedIdentifier {
  /** The scheme that it seems to be of, as a token of {@link IdentifierScheme} where it is one. */
  Optional<String> scheme();

  /** The text as found. */
  String asFound();

  /** What is wrong with it, in words. */
  String problem();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link MalformedIdentifier}; its methods are described at the accessors. For one
   * thread.
   */
  final class Builder extends ImmutableMalformedIdentifier.Builder {
    Builder() {}
  }
}
