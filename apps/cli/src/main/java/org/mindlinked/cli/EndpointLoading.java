package org.mindlinked.cli;

import java.io.IOException;
import java.util.Locale;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.rdf.store.EndpointReport;
import org.mindlinked.rdf.store.EndpointSink;

/** Sends what is read to an endpoint. */
final class EndpointLoading implements Reading, AutoCloseable {
  private final EndpointSink sink;
  private final long started = System.nanoTime();

  EndpointLoading(EndpointSink sink) {
    this.sink = sink;
  }

  @Override
  public void header(Catalogue catalogue) throws IOException {
    sink.header(catalogue);
  }

  @Override
  public void record(EvidenceRecord record) throws IOException {
    sink.write(record);
  }

  @Override
  public void close() throws IOException {
    sink.close();
  }

  /** What the endpoint took. */
  String inWords(String endpoint) {
    EndpointReport report = sink.report();
    return String.format(
        Locale.ROOT,
        "endpoint %s: it took %,d records in %,d requests, %,d of them sent again; %,.0f records/s",
        endpoint,
        report.records(),
        report.requests(),
        report.retries(),
        report.records() / ((System.nanoTime() - started) / 1e9));
  }
}
