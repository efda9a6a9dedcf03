package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** How data were gathered. */
@Value.Immutable
public interface DataCollection {
  /** The method. */
  CollectionMethod method();

  /** By which means, such as video call. */
  @Value.NaturalOrder
  SortedSet<Mode> modes();

  /** The groups from whom data were gathered. */
  @Value.NaturalOrder
  SortedSet<Reference> collectedFrom();

  /** The phase in which it was done. */
  Optional<Reference> phase();

  /** What was asked or observed. */
  @Value.NaturalOrder
  SortedSet<Concept> topics();

  /** How much was gathered, each with its unit: 69 interviews, 6 focus groups. */
  List<Count> counts();

  /** When. */
  Optional<Interval> period();

  /**
   * In which role people gathered the data. It is involvement only where the source presents it so.
   */
  @Value.NaturalOrder
  SortedSet<PopulationRole> conductedBy();

  /** More about it. */
  Optional<Text> description();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link DataCollection}; its methods are described at the accessors. For one thread.
   */
  final class Builder extends ImmutableDataCollection.Builder {
    Builder() {}

    /** Sets {@link DataCollection#description()} to a text whose language is not known. */
    public Builder description(String text) {
      return description(Text.of(text));
    }
  }
}
