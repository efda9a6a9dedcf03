package org.mindlinked.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A file that a source offers. */
@Value.Immutable
public interface StoredFile {
  /** The file name. */
  Optional<String> name();

  /** The media type, such as application/pdf. */
  Optional<String> mediaType();

  /** The exact size in bytes. */
  OptionalLong byteSize();

  /** The size as printed, such as "1MB". */
  Optional<String> sizeAsFound();

  /** Which version of the publication it holds. */
  Optional<FileVersion> version();

  /** Its address. */
  Optional<Iri> url();

  /** Where in the sources this stands. */
  List<Quote> evidence();

  /** Refuses what cannot be. */
  @Value.Check
  default void check() {
    RecordChecks.notNegative(byteSize(), "byteSize");
  }

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StoredFile}; its methods are described at the accessors. For one thread. */
  final class Builder extends ImmutableStoredFile.Builder {
    Builder() {}
  }
}
