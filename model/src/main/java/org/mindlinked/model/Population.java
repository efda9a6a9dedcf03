package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A group of people whom the study concerns.
 *
 * <p>The whole lists all roles of its parts; parts stand only for groups with a label or a count of
 * their own.
 */
@Value.Immutable
public interface Population {
  /**
   * Whether the group is the one aimed at, the sample, or the people whom sampled staff look after.
   */
  Optional<PopulationKind> kind();

  /** In which roles the people took part: service users, carers, staff and so on. */
  @Value.NaturalOrder
  SortedSet<PopulationRole> roles();

  /** What the source calls the group. */
  Optional<Text> label();

  /** Groups inside the group that have a label or a count of their own. */
  List<Population> parts();

  /** How many, each with its unit. Interviews are not people. */
  List<Count> counts();

  /** Ranges, means and other measured traits of the group. Shares are breakdowns of a count. */
  List<Characteristic> characteristics();

  /** Conditions of the people in the group. */
  @Value.NaturalOrder
  SortedSet<Condition> conditions();

  /** Who could take part, one criterion each. */
  @Value.NaturalOrder
  SortedSet<Text> eligibility();

  /** How people were found and invited, one channel each. */
  @Value.NaturalOrder
  SortedSet<Text> recruitment();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.singleLanguage(eligibility(), "eligibility");
    RecordChecks.singleLanguage(recruitment(), "recruitment");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Population}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutablePopulation.Builder {
    Builder() {}

    /** Sets {@link Population#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }
  }
}
