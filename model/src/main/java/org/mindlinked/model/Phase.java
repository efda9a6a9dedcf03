package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A phase or wave of a study. */
@Value.Immutable
public interface Phase {
  /** The phase's name, such as "phase 1". */
  Optional<Text> label();

  /** Its number in the study, from 1. */
  OptionalLong ordinal();

  /** When it took place. */
  Optional<Interval> period();

  /** False when the source only implies that the phase exists and says nothing of it. */
  Optional<Boolean> reported();

  /** The earlier phase of this study whose participants it followed up. */
  Optional<Reference> follows();

  /** The study whose participants it followed up, if that is a record of its own. */
  Optional<Iri> followsStudy();

  /** What the source says of the phase, such as how long after the earlier one it came. */
  Optional<Text> note();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Phase}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutablePhase.Builder {
    Builder() {}

    /** Sets {@link Phase#label()} to a text whose language is not known. */
    public Builder label(String text) {
      return label(Text.of(text));
    }

    /** Sets {@link Phase#note()} to a text whose language is not known. */
    public Builder note(String text) {
      return note(Text.of(text));
    }
  }
}
