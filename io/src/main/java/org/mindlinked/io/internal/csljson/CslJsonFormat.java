package org.mindlinked.io.internal.csljson;

import java.io.OutputStream;
import org.mindlinked.io.internal.format.ExportFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** CSL-JSON: one item a publication. */
public final class CslJsonFormat extends ExportFormat {
  /** For the service loader. */
  public CslJsonFormat() {
    super(
        "csl-json",
        "publications for citation processors; loses all that is said of the studies",
        "application/vnd.citationstyles.csl+json",
        "csl.json");
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) {
    return new CslJsonSink(out);
  }
}
