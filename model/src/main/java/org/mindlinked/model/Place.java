package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A country, nation or region. */
@Value.Immutable
public interface Place {
  /**
   * The ISO 3166-1 alpha-2 code, or the ISO 3166-2 code of a part such as GB-ENG. A region inside
   * takes the enclosing area's code and its own name.
   */
  Optional<String> code();

  /** The name as the source gives it. */
  Optional<Text> name();

  /** The place's IRI, only if the source gave one. */
  Optional<Iri> iri();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.place(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Place}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {}

    /** Sets {@link Place#name()} to a text whose language is not known. */
    public Builder name(String text) {
      return name(Text.of(text));
    }
  }
}
