package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a publication relates to another. */
@Value.Immutable
public interface Relation {
  /** The relation, read from this publication to the other. */
  RelationKind kind();

  /** The other's identifier. */
  Optional<Identifier> identifier();

  /** The other as printed. */
  Optional<Text> text();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.somethingSaid(
        identifier().isPresent() || text().isPresent(), "a relation", "identifier", "text");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Relation}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableRelation.Builder {
    Builder() {}

    /** Sets {@link Relation#text()} to a text whose language is not known. */
    public Builder text(String text) {
      return text(Text.of(text));
    }
  }
}
