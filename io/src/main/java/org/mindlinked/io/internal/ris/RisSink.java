package org.mindlinked.io.internal.ris;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.cite.Citation;
import org.mindlinked.io.internal.format.ExportSink;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;

/** Entries one after the other, divided by an empty line. */
final class RisSink extends ExportSink {
  private final OutputStream out;

  RisSink(OutputStream out) {
    this.out = out;
  }

  @Override
  protected void begin(@Nullable Catalogue catalogue) {
    // The format has no header.
  }

  @Override
  protected void record(EvidenceRecord record) throws IOException {
    for (Citation citation : Citation.of(record)) {
      out.write(new RisEntry(citation).text().getBytes(UTF_8));
    }
  }

  @Override
  protected void end() {
    // Nor an end.
  }

  @Override
  protected Closeable target() {
    return out;
  }
}
