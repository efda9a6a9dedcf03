package org.mindlinked.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A number of people or things, always with its unit: the one mechanism for numbers.
 *
 * <p>It has a {@link #value()}, or a {@link #min()} or {@link #max()} or both, or inside a
 * breakdown a {@link #proportion()}. Nothing is computed: a share is not turned into a number.
 */
@Value.Immutable
public interface Count {
  /** The number, in {@link #unit()}; at least 0. */
  OptionalLong value();

  /** The smallest number of a range, in {@link #unit()}; at least 0. */
  OptionalLong min();

  /** The largest number of a range, in {@link #unit()}; not below {@link #min()}. */
  OptionalLong max();

  /** The share of the enclosing count, from 0 to 1. */
  Optional<BigDecimal> proportion();

  /** What is counted. */
  CountUnit unit();

  /** For each of which the range or number holds, such as participants per review. */
  Optional<CountUnit> per();

  /** True when the source says "about" or the like. */
  Optional<Boolean> approximate();

  /** At which stage of the study; a planned enrolment is never an achieved sample. */
  Optional<CountStage> stage();

  /** The categories counted; a member of several holds for any of these. */
  @Value.NaturalOrder
  SortedSet<Concept> categories();

  /** How the count splits up, along one axis each. */
  List<Breakdown> breakdowns();

  /** Whether it was derived or suggested; absent when the source states it. */
  Optional<Basis> basis();

  /** The number as printed, where that matters: "Thirty-one", "2,180". */
  Optional<String> asFound();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Checks the value and writes its decimals without trailing zeros. */
  @Value.Check
  default Count normalised() {
    RecordChecks.count(this);
    if (Decimals.isNormal(proportion())) {
      return this;
    }
    return builder().from(this).proportion(Decimals.normal(proportion())).build();
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Count}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableCount.Builder {
    Builder() {}
  }
}
