package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.immutables.value.Value;

/** Where facts were read: a page, a repository record, a portal item, a line of an export. */
@Value.Immutable
public interface SourceRecord {
  /** What kind of source it is. */
  Optional<SourceKind> kind();

  /** The title of the page or record. */
  Optional<Text> title();

  /** Who published the page or record. */
  Optional<Text> publisher();

  /** Its address. */
  Optional<Iri> url();

  /** The language of the page or its labels, as a BCP 47 tag. */
  Optional<String> language();

  /** The licence of the page or record, not of the publication that it describes. */
  Optional<Iri> license();

  /** The rights statement of the page or record. */
  Optional<Text> rights();

  /** The name of the file that was read. */
  Optional<String> fileName();

  /** The number of the record in that file or list, as the source counts, from 1. */
  OptionalLong recordNumber();

  /** The line of that file on which the record starts, from 1. */
  OptionalLong line();

  /** When it was retrieved. */
  Optional<PartialDate> retrieved();

  /** The format in which it was read. */
  Optional<String> format();

  /** The digest of the file, such as sha256:…. */
  Optional<String> digest();

  /** True when others report the facts, as a news item does. */
  Optional<Boolean> secondHand();

  /** How many records the source says it lists. */
  OptionalLong reportedTotal();

  /** How many were there. */
  OptionalLong observedTotal();

  /** The positions, from 1, that were not there. */
  @Value.NaturalOrder
  SortedSet<Long> missingPositions();

  /** Numbers that change with time, such as downloads. */
  List<Metric> metrics();

  /** Fields of the source that have no place in the model, in order. */
  List<UnmappedField> unmapped();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.source(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SourceRecord}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableSourceRecord.Builder {
    Builder() {}

    /** Sets {@link SourceRecord#title()} to a text whose language is not known. */
    public Builder title(String text) {
      return title(Text.of(text));
    }

    /** Sets {@link SourceRecord#publisher()} to a text whose language is not known. */
    public Builder publisher(String text) {
      return publisher(Text.of(text));
    }

    /** Sets {@link SourceRecord#rights()} to a text whose language is not known. */
    public Builder rights(String text) {
      return rights(Text.of(text));
    }

    /** Adds one of {@link SourceRecord#missingPositions()}. */
    public Builder addMissingPositions(long position) {
      return addMissingPositions((Long) position);
    }
  }
}
