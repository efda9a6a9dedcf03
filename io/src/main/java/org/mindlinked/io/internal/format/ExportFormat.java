package org.mindlinked.io.internal.format;

import java.io.InputStream;
import org.mindlinked.io.IoCodes;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnreadableCatalogueException;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSource;

/** A format that is written as a stream and not read. */
public abstract class ExportFormat extends NamedFormat {
  /** A format with those names; the usual suffix comes first. */
  protected ExportFormat(String name, String description, String mediaType, String... suffixes) {
    super(name, description, mediaType, suffixes);
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
  public Recognition recognise(byte[] head) {
    return Recognition.NO;
  }

  @Override
  public final RecordSource open(InputStream in, ReadOptions options) {
    throw new UnreadableCatalogueException(
        Diagnostic.error(IoCodes.FORMAT, "the format " + name() + " can be written, not read")
            .at(SourceLocation.of(options.sourceName())));
  }
}
