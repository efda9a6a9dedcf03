package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A publication that reports a study. */
@Value.Immutable
public interface Report {
  /** What the publication is to the study. */
  Optional<ReportRole> role();

  /** The publication; it has no IRI of its own here. */
  Publication publication();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.report(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Report}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
