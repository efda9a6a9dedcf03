package org.mindlinked.rdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.dcat.DcatWriter;

/** A description of the catalogue in DCAT. */
public final class DcatFormat extends WrittenFormat {
  /** For the service loader. */
  public DcatFormat() {
    super(
        "dcat",
        "DCAT 3 description of the catalogue as a whole, in Turtle; no records",
        "dcat.ttl",
        "text/turtle");
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) throws IOException {
    return DcatWriter.to(out).open();
  }
}
