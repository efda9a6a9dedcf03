package org.mindlinked.io.internal.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.format.ExportSink;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;

/** The names of the columns and then a row for each record. */
final class SummarySink extends ExportSink {
  /** Without it Excel reads UTF-8 as something else, and every accent is lost. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final OutputStream out;
  private final CsvLines lines;

  SummarySink(OutputStream out) {
    this.out = out;
    this.lines = new CsvLines(out);
  }

  @Override
  protected void begin(@Nullable Catalogue catalogue) throws IOException {
    out.write(BYTE_ORDER_MARK);
    lines.line(SummaryColumns.names());
  }

  @Override
  protected void record(EvidenceRecord record) throws IOException {
    lines.line(Cells.harmless(SummaryColumns.row(record)));
  }

  @Override
  protected void end() {
    // Nothing stands after the last row.
  }

  @Override
  protected Closeable target() {
    return lines;
  }
}
