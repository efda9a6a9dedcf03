package org.mindlinked.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A measured effect with its uncertainty. */
@Value.Immutable
public interface EffectEstimate {
  /** The measure, which gives the unit of the values. */
  EffectMeasure measure();

  /** The point estimate. */
  Optional<BigDecimal> value();

  /** The lower bound of the interval of {@link #level()}. */
  Optional<BigDecimal> lower();

  /** The upper bound of the interval of {@link #level()}. */
  Optional<BigDecimal> upper();

  /** The confidence level as a share, 0.95 for 95 %. */
  Optional<BigDecimal> level();

  /** The p value, from 0 to 1. */
  Optional<BigDecimal> p();

  /** The standard error of the estimate. */
  Optional<BigDecimal> standardError();

  /** What was measured. */
  Optional<Reference> outcome();

  /** In the group that received this. */
  Optional<Reference> intervention();

  /** Compared with the group that received this. */
  Optional<Reference> comparator();

  /** When it was measured, as the source says. */
  Optional<Text> timepoint();

  /** On how many it rests, each with its unit. */
  List<Count> counts();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Checks the value and writes its decimals without trailing zeros. */
  @Value.Check
  default EffectEstimate normalised() {
    RecordChecks.effect(this);
    if (Decimals.isNormal(value())
        && Decimals.isNormal(lower())
        && Decimals.isNormal(upper())
        && Decimals.isNormal(level())
        && Decimals.isNormal(p())
        && Decimals.isNormal(standardError())) {
      return this;
    }
    return builder()
        .from(this)
        .value(Decimals.normal(value()))
        .lower(Decimals.normal(lower()))
        .upper(Decimals.normal(upper()))
        .level(Decimals.normal(level()))
        .p(Decimals.normal(p()))
        .standardError(Decimals.normal(standardError()))
        .build();
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link EffectEstimate}; its methods are described at the accessors. For one thread.
   */
  final class Builder extends ImmutableEffectEstimate.Builder {
    Builder() {}

    /** Sets {@link EffectEstimate#timepoint()} to a text whose language is not known. */
    public Builder timepoint(String text) {
      return timepoint(Text.of(text));
    }
  }
}
