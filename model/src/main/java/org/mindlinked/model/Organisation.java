package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** An organisation as the source names it. */
@Value.Immutable
public interface Organisation {
  /** The name as printed. */
  Text name();

  /** The organisation of which it is a part. */
  Optional<Reference> partOf();

  /** Where it is. */
  Optional<Place> place();

  /** Identifiers such as a ROR. */
  @Value.NaturalOrder
  SortedSet<Identifier> identifiers();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Organisation}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}

    /** Sets {@link Organisation#name()} to a text whose language is not known. */
    public Builder name(String text) {
      return name(Text.of(text));
    }
  }
}
