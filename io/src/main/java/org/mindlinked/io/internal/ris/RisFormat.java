package org.mindlinked.io.internal.ris;

import java.io.OutputStream;
import org.mindlinked.io.internal.format.ExportFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** RIS: one entry a publication. */
public final class RisFormat extends ExportFormat {
  /** For the service loader. */
  public RisFormat() {
    super(
        "ris",
        "publications for reference managers; loses all that is said of the studies",
        "application/x-research-info-systems",
        "ris");
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) {
    return new RisSink(out);
  }
}
