package org.mindlinked.io.internal.csljson;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.cite.Citation;
import org.mindlinked.io.internal.format.ExportSink;
import org.mindlinked.io.internal.json.JsonBytes;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;

/** A list of items, each written as it comes. */
final class CslJsonSink extends ExportSink {
  private final OutputStream out;
  private final JsonBytes bytes = new JsonBytes(true);
  private boolean any;

  CslJsonSink(OutputStream out) {
    this.out = out;
  }

  @Override
  protected void begin(@Nullable Catalogue catalogue) throws IOException {
    bytes.clear();
    bytes.raw('[');
    bytes.writeTo(out);
  }

  @Override
  protected void record(EvidenceRecord record) throws IOException {
    for (Citation citation : Citation.of(record)) {
      bytes.clear();
      bytes.indent(1);
      bytes.raw(any ? ",\n  " : "\n  ");
      new CslItem(bytes, citation).write();
      bytes.writeTo(out);
      any = true;
    }
  }

  @Override
  protected void end() throws IOException {
    bytes.clear();
    bytes.raw(any ? "\n]\n" : "]\n");
    bytes.writeTo(out);
  }

  @Override
  protected Closeable target() {
    return out;
  }
}
