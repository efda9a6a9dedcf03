package org.mindlinked.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.mindlinked.io.CatalogueReader;
import org.mindlinked.model.diagnostic.DiagnosticReport;
import org.mindlinked.model.stream.RecordSource;

/**
 * Read leniently: bad records are skipped, never repaired, and the report counts every problem and
 * keeps the first few of each kind.
 */
public final class Example03ReadLenientlyWithAReport {
  private Example03ReadLenientlyWithAReport() {}

  /** What can be said of a file in one line. */
  public static String summary(Path file) throws IOException {
    // @start
    DiagnosticReport report = new DiagnosticReport();
    try (RecordSource records = CatalogueReader.from(file).lenient(report).open()) {
      long accepted = 0;
      while (records.next().isPresent()) {
        accepted++;
      }
      return accepted
          + " of "
          + records.found()
          + " records accepted; problems by code: "
          + report.countsByCode();
    }
    // @end
  }
}
