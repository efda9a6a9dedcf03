package org.mindlinked.model;

import org.immutables.value.Value;

/** A field of a source that has no place in the model. */
@Value.Immutable
public interface UnmappedField {
  /** Its name in the source. */
  String name();

  /** Its value, as text. */
  String value();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UnmappedField}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableUnmappedField.Builder {
    Builder() {}
  }
}
