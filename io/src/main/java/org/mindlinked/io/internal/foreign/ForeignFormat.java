package org.mindlinked.io.internal.foreign;

import java.io.OutputStream;
import org.mindlinked.io.internal.format.NamedFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** A format of others, which is read as a stream and not written. */
public abstract class ForeignFormat extends NamedFormat {
  /** A format with those names; the usual suffix comes first. */
  protected ForeignFormat(String name, String description, String mediaType, String... suffixes) {
    super(name, description, mediaType, suffixes);
  }

  @Override
  public final boolean readable() {
    return true;
  }

  @Override
  public final boolean writable() {
    return false;
  }

  @Override
  public final boolean streams() {
    return true;
  }

  @Override
  public final RecordSink write(OutputStream out, WriteOptions options) {
    throw new IllegalStateException(name() + " is read and not written");
  }

  @Override
  public final String toString() {
    return name();
  }
}
