package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** How a review searched and selected. */
@Value.Immutable
public interface ReviewMethod {
  /** The databases and other places that were searched. */
  List<InformationSource> sources();

  /** When the search was run. */
  Optional<Interval> searchWindow();

  /** Which years of publication the search covered. */
  Optional<Interval> coverage();

  /** What was done beside searching databases, such as citation tracking. */
  @Value.NaturalOrder
  SortedSet<CollectionMethod> supplementary();

  /** What could be included, one criterion each. */
  @Value.NaturalOrder
  SortedSet<Text> eligibility();

  /** Numbers at the stages of selection, from identified to included. */
  List<Count> flow();

  /** The IRIs of the included studies or publications. */
  @Value.NaturalOrder
  SortedSet<Iri> includes();

  /** Identifiers of included publications or studies of which no record is known. */
  @Value.NaturalOrder
  SortedSet<Identifier> includedIdentifiers();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.singleLanguage(eligibility(), "eligibility");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReviewMethod}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableReviewMethod.Builder {
    Builder() {}
  }
}
