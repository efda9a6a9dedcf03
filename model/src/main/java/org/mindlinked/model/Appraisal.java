package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A judgement of quality, risk of bias or certainty. */
@Value.Immutable
public interface Appraisal {
  /**
   * What was judged: a node of this record or the IRI of another; absent when it is the record
   * itself.
   */
  Optional<Reference> target();

  /** The tool; absent when the source does not name it. */
  Optional<AppraisalInstrument> instrument();

  /** The part of the tool. */
  Optional<AppraisalDomain> domain();

  /** The judgement. */
  Optional<Rating> rating();

  /** How the judgements are distributed over what was appraised. */
  List<Count> counts();

  /** The judgement in words. */
  Optional<Text> text();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Appraisal}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableAppraisal.Builder {
    Builder() {}

    /** Sets {@link Appraisal#text()} to a text whose language is not known. */
    public Builder text(String text) {
      return text(Text.of(text));
    }
  }
}
