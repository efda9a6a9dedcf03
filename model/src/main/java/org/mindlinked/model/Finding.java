package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Something that was found: a theme, a barrier, an effect, a recommendation and so on.
 *
 * <p>A finding has a {@link #label()}, a {@link #text()} or both.
 */
@Value.Immutable
public interface Finding {
  /** What kind of finding it is. */
  FindingKind kind();

  /** The finding's own name, such as the name of a theme. */
  Optional<Text> label();

  /** The finding as a short sentence in the curator's own words. */
  Optional<Text> text();

  /** Its number or letter as printed, such as "iii". */
  Optional<String> ordinal();

  /** Findings that make it up. */
  List<Finding> parts();

  /** What it is about. */
  @Value.NaturalOrder
  SortedSet<Concept> about();

  /** In whose view it holds; parts do not inherit it. */
  @Value.NaturalOrder
  SortedSet<PopulationRole> perspective();

  /** In which of the study's settings it holds. */
  @Value.NaturalOrder
  SortedSet<Reference> settings();

  /** In which of the study's populations it holds. */
  @Value.NaturalOrder
  SortedSet<Reference> populations();

  /** Which way an effect goes. */
  Optional<Direction> direction();

  /** How surely the source says it. */
  Optional<Hedge> hedge();

  /** The estimates behind it. */
  List<EffectEstimate> effects();

  /** The context of a context-mechanism-outcome configuration. */
  Optional<Text> context();

  /** The mechanism of a context-mechanism-outcome configuration. */
  Optional<Text> mechanism();

  /** The outcome of a context-mechanism-outcome configuration. */
  Optional<Text> outcome();

  /** Numbers that belong to the finding, each with its unit. */
  List<Count> counts();

  /** Whether it was derived or suggested; absent when the source states it. */
  Optional<Basis> basis();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.finding(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}

    /** Sets {@link Finding#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }

    /** Sets {@link Finding#text()} to a text whose language is not known. */
    public Builder text(String text) {
      return text(Text.of(text));
    }

    /** Sets {@link Finding#context()} to a text whose language is not known. */
    public Builder context(String text) {
      return context(Text.of(text));
    }

    /** Sets {@link Finding#mechanism()} to a text whose language is not known. */
    public Builder mechanism(String text) {
      return mechanism(Text.of(text));
    }

    /** Sets {@link Finding#outcome()} to a text whose language is not known. */
    public Builder outcome(String text) {
      return outcome(Text.of(text));
    }
  }
}
