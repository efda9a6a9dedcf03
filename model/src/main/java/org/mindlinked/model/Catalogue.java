package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The header of a collection of records. */
@Value.Immutable
public interface Catalogue {
  /** The IRI of the catalogue. */
  Optional<Iri> id();

  /** Its title. */
  Optional<Text> title();

  /** What it holds. */
  Optional<Text> description();

  /** The licence of the catalogue's own data. */
  Optional<Iri> license();

  /** Who publishes it. */
  Optional<Text> publisher();

  /** When it was published. */
  Optional<PartialDate> issued();

  /** The version of the document's form, such as "1.0". */
  Optional<String> schemaVersion();

  /** From what it was made. */
  List<SourceRecord> sources();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.catalogue(this);
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Catalogue}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableCatalogue.Builder {
    Builder() {}

    /** Sets {@link Catalogue#title()} to a text whose language is not known. */
    public Builder title(String text) {
      return title(Text.of(text));
    }

    /** Sets {@link Catalogue#description()} to a text whose language is not known. */
    public Builder description(String text) {
      return description(Text.of(text));
    }

    /** Sets {@link Catalogue#publisher()} to a text whose language is not known. */
    public Builder publisher(String text) {
      return publisher(Text.of(text));
    }
  }
}
