package org.mindlinked.io.internal.export;

import java.io.InputStream;
import java.util.List;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSource;

/** A format that is written as a stream and cannot be read: it says less than our records do. */
public abstract class WrittenFormat implements RecordFormat {
  private final String name;
  private final String description;
  private final String mediaType;
  private final List<String> suffixes;

  /** A format of that name. */
  protected WrittenFormat(String name, String description, String mediaType, String... suffixes) {
    this.name = name;
    this.description = description;
    this.mediaType = mediaType;
    this.suffixes = List.of(suffixes);
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
    return suffixes;
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
                IoCodes.FORMAT,
                "the format "
                    + name
                    + " is written and not read; a file of a format that is read was expected")
            .at(SourceLocation.of(options.sourceName()))
            .hint("read the catalogue from which this file was made"));
  }

  @Override
  public final String toString() {
    return name;
  }
}
