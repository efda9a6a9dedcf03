package org.mindlinked.io.internal.schemaorg;

import java.io.OutputStream;
import org.mindlinked.io.internal.format.ExportFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;

/** JSON-LD in the words of schema.org. */
public final class SchemaOrgFormat extends ExportFormat {
  /** For the service loader. */
  public SchemaOrgFormat() {
    super(
        "schema-org",
        "schema.org JSON-LD for web pages; no counts, methods, findings or evidence",
        "application/ld+json",
        "schema-org.jsonld");
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) {
    return new SchemaOrgSink(out, options);
  }
}
