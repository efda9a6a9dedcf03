package org.mindlinked.io.internal.foreign;

import java.io.OutputStream;
import java.util.List;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/**
 * What the formats of others have in common: they are read as a stream and, unless one says so, not
 * written.
 */
public abstract class ForeignFormat implements RecordFormat {
  private final String name;
  private final String description;
  private final String mediaType;
  private final List<String> suffixes;

  /**
   * A format.
   *
   * @param suffixes the ends of file names, the usual one first
   */
  protected ForeignFormat(String name, String description, String mediaType, String... suffixes) {
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
  public boolean readable() {
    return true;
  }

  @Override
  public boolean writable() {
    return false;
  }

  @Override
  public boolean streams() {
    return true;
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) throws java.io.IOException {
    throw new UnsupportedOperationException(name + " is read and not written");
  }

  @Override
  public final String toString() {
    return name;
  }
}
