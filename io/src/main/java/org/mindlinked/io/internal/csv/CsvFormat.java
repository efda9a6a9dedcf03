package org.mindlinked.io.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import org.mindlinked.io.internal.format.ExportFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** A summary, one row a record. */
public final class CsvFormat extends ExportFormat {
  /** For the service loader. */
  public CsvFormat() {
    super(
        "csv",
        "a summary for spreadsheets, one row a record; loses what does not fit in a row",
        "text/csv",
        "csv");
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) throws IOException {
    return new SummarySink(out);
  }
}
