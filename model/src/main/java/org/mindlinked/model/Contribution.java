package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A person's or an organisation's part in a study or publication.
 *
 * <p>Names stand here as published; two sources that spell a name differently do not collide. It
 * has a {@link #person()} or an {@link #organisation()}, not both.
 */
@Value.Immutable
public interface Contribution {
  /** The person. */
  Optional<Person> person();

  /** The organisation. */
  Optional<Reference> organisation();

  /** In which roles. */
  @Value.NaturalOrder
  SortedSet<ContributionRole> roles();

  /**
   * True for the last of a list that the source shortens in the middle, whose position is unknown.
   */
  Optional<Boolean> last();

  /** Where the person worked, as printed beside this contribution. */
  @Value.NaturalOrder
  SortedSet<Reference> affiliations();

  /** Identifiers of the person, such as an ORCID. */
  @Value.NaturalOrder
  SortedSet<Identifier> identifiers();

  /** What the source says of the contribution. */
  Optional<Text> statement();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.contribution(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Contribution}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableContribution.Builder {
    Builder() {}

    /** Sets {@link Contribution#statement()} to a text whose language is not known. */
    public Builder statement(String text) {
      return statement(Text.of(text));
    }
  }
}
