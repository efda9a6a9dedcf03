package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A number that changes with time, as the source showed it. */
@Value.Immutable
public interface Metric {
  /** What is counted. */
  Optional<MetricKind> kind();

  /** What the source calls it, in its language. */
  Optional<Text> label();

  /** The number shown. */
  long value();

  /** On what day it held; absent when the source does not say. */
  Optional<PartialDate> asOf();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Metric}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableMetric.Builder {
    Builder() {}

    /** Sets {@link Metric#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }
  }
}
