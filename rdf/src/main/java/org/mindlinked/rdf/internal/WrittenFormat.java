package org.mindlinked.rdf.internal;

import java.io.InputStream;
import java.util.List;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.rdf.RdfCodes;

/** A format of RDF that says less than our records do: it is written as a stream and not read. */
abstract class WrittenFormat implements RecordFormat {
  private final String name;
  private final String description;
  private final String suffix;
  private final String mediaType;

  WrittenFormat(String name, String description, String suffix, String mediaType) {
    this.name = name;
    this.description = description;
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final List<String> suffixes() {
    return List.of(suffix);
  }

  @Override
  public final String mediaType() {
    return mediaType;
  }

  @Override
  public final boolean readable() {
    return false;
  }

  @Override
  public final boolean writable() {
    return true;
  }

  @Override
  public final boolean streams() {
    return true;
  }

  @Override
  public final Recognition recognise(byte[] head) {
    return Recognition.NO;
  }

  @Override
  public final RecordSource open(InputStream in, ReadOptions options) {
    throw new UnreadableCatalogueException(
        Diagnostic.error(
                RdfCodes.WRITTEN_ONLY,
                "the format " + name + " can be written, not read: it does not hold whole records")
            .at(SourceLocation.of(options.sourceName()))
            .hint("read the catalogue from which this file was made"));
  }

  @Override
  public final String toString() {
    return name;
  }
}
