package org.mindlinked.io.internal.format;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;

/** A sink that begins once, whether a header is given or not, and ends once. For one thread. */
public abstract class ExportSink implements RecordSink {
  private boolean begun;
  private boolean closed;

  /** For the sinks of formats. */
  protected ExportSink() {}

  /** What stands before the first record. */
  protected abstract void begin(@Nullable Catalogue catalogue) throws IOException;

  /** One record. */
  protected abstract void record(EvidenceRecord record) throws IOException;

  /** What stands after the last record. */
  protected abstract void end() throws IOException;

  /** What is written to; it is closed with the sink. */
  protected abstract Closeable target();

  @Override
  public final void header(Catalogue catalogue) throws IOException {
    if (begun) {
      throw new IllegalStateException("the header comes once, before the first record");
    }
    begun = true;
    begin(catalogue);
  }

  @Override
  public final void write(EvidenceRecord record) throws IOException {
    beginIfNeeded();
    record(record);
  }

  private void beginIfNeeded() throws IOException {
    if (!begun) {
      begun = true;
      begin(null);
    }
  }

  @Override
  public final void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    Closeable target = target();
    try (target) {
      beginIfNeeded();
      end();
    }
  }
}
