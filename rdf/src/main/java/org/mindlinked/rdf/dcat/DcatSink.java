package org.mindlinked.rdf.dcat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.rdf.internal.jena.JenaStart;

/** Sums up what goes by, and writes the description at the end of a complete run. */
final class DcatSink implements RecordSink {
  static {
    JenaStart.ready();
  }

  private final OutputStream out;
  private final List<DcatWriter.Distribution> distributions;
  private final Summary summary = new Summary();
  private @Nullable Catalogue header;
  private boolean hasRecords;
  private boolean complete;
  private boolean closed;

  DcatSink(OutputStream out, List<DcatWriter.Distribution> distributions) {
    this.out = out;
    this.distributions = distributions;
  }

  @Override
  public void header(Catalogue catalogue) {
    if (header != null || hasRecords) {
      throw new IllegalStateException("the header comes once, before the first record");
    }
    header = catalogue;
    complete = false;
  }

  @Override
  public void write(EvidenceRecord record) {
    hasRecords = true;
    complete = false;
    summary.add(record);
  }

  @Override
  public void complete() {
    complete = true;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (out) {
      if (complete) {
        StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        new Description(turtle, header, summary, distributions).write();
        turtle.finish();
      }
    } catch (RuntimeIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
