package org.mindlinked.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.mindlinked.io.CatalogueWriter;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.testkit.SampleCatalogue;

/** Writes the sample catalogue as NDJSON without a header. */
public final class WriteSample {
  private WriteSample() {}

  /** Writes as many records as the second argument says to the file of the first. */
  public static void main(String[] arguments) throws IOException {
    try (RecordSink out = CatalogueWriter.to(Path.of(arguments[0])).open()) {
      for (EvidenceRecord record : SampleCatalogue.ofSize(Long.parseLong(arguments[1]))) {
        out.write(record);
      }
      out.complete();
    }
  }
}
