package org.mindlinked.io.internal.fhir;

import java.io.OutputStream;
import org.mindlinked.io.internal.format.ExportFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** A Bundle of FHIR R5. */
public final class FhirFormat extends ExportFormat {
  /** For the service loader. */
  public FhirFormat() {
    super(
        "fhir",
        "FHIR R5 Bundle of ResearchStudy and Citation; no findings, methods or evidence",
        "application/fhir+json",
        "fhir.json");
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) {
    return new FhirSink(out, options);
  }
}
