package org.mindlinked.rdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.nanopub.NanopublicationWriter;

/** A nanopublication for each finding. */
public final class NanopublicationFormat extends WrittenFormat {
  /** For the service loader. */
  public NanopublicationFormat() {
    super(
        "nanopub",
        "an unsigned nanopublication for each finding, in TriG; nothing else of a record",
        "nanopub.trig",
        "application/trig");
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) throws IOException {
    return NanopublicationWriter.to(out).with(options).open();
  }
}
