package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** How data were analysed or synthesised. */
@Value.Immutable
public interface Analysis {
  /** The method. */
  AnalysisMethod method();

  /** The phase to which it belongs. */
  Optional<Reference> phase();

  /** What it looked at, such as change over time. */
  @Value.NaturalOrder
  SortedSet<Concept> topics();

  /** How much was analysed, each with its unit. */
  List<Count> counts();

  /** When. */
  Optional<Interval> period();

  /** In which role people analysed. */
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

  /** Builds a {@link Analysis}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableAnalysis.Builder {
    Builder() {}

    /** Sets {@link Analysis#description()} to a text whose language is not known. */
    public Builder description(String text) {
      return description(Text.of(text));
    }
  }
}
