package org.mindlinked.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A measured trait of a population, such as ages 18 to 75. */
@Value.Immutable
public interface Characteristic {
  /** What was measured. */
  Axis axis();

  /** The category meant, where the trait is one. */
  Optional<Concept> category();

  /** The arithmetic mean, in {@link #unit()}. */
  Optional<BigDecimal> mean();

  /** The standard deviation, in {@link #unit()}. */
  Optional<BigDecimal> sd();

  /** The smallest value, in {@link #unit()}. */
  Optional<BigDecimal> min();

  /** The largest value, in {@link #unit()}. */
  Optional<BigDecimal> max();

  /** The unit of the values, such as years. */
  Optional<CountUnit> unit();

  /** Whether the value was derived or suggested; absent when the source states it. */
  Optional<Basis> basis();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Checks the value and writes its decimals without trailing zeros. */
  @Value.Check
  default Characteristic normalised() {
    if (Decimals.isNormal(mean())
        && Decimals.isNormal(sd())
        && Decimals.isNormal(min())
        && Decimals.isNormal(max())) {
      return this;
    }
    return builder()
        .from(this)
        .mean(Decimals.normal(mean()))
        .sd(Decimals.normal(sd()))
        .min(Decimals.normal(min()))
        .max(Decimals.normal(max()))
        .build();
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Characteristic}; its methods are described at the accessors. For one thread.
   */
  final class Builder extends ImmutableCharacteristic.Builder {
    Builder() {}
  }
}
