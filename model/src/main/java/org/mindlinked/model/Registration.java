package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A registry entry or registered protocol. */
@Value.Immutable
public interface Registration {
  /** The number in its registry. */
  Identifier identifier();

  /** What kind of registration, taken from the number and never from the label on the page. */
  Optional<RegistrationKind> kind();

  /** When it was registered. */
  Optional<PartialDate> date();

  /** The address that the source gives. */
  Optional<Iri> url();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Registration}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableRegistration.Builder {
    Builder() {}
  }
}
