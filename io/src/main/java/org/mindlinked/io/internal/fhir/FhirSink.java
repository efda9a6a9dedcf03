package org.mindlinked.io.internal.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.IoCodes;
import org.mindlinked.io.internal.format.ExportSink;
import org.mindlinked.io.internal.format.JsonObject;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Publication;
import org.mindlinked.model.RecordIris;
import org.mindlinked.model.Study;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.Shown;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.WriteOptions;

/** A Bundle of the type collection: an entry a line, each written as it comes. */
final class FhirSink extends ExportSink {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  private final OutputStream out;
  private final WriteOptions options;
  private boolean any;

  FhirSink(OutputStream out, WriteOptions options) {
    this.out = out;
    this.options = options;
  }

  @Override
  protected void begin(@Nullable Catalogue catalogue) throws IOException {
    JsonObject bundle = JsonObject.ofType("resourceType", "Bundle");
    if (catalogue != null) {
      bundle.put("identifier", Fhir.uri(RecordIris.catalogue(catalogue).toString()));
    }
    byte[] start = bundle.put("type", "collection").toBytes(JSON);
    out.write(start, 0, start.length - 1);
  }

  @Override
  protected void record(EvidenceRecord record) throws IOException {
    JsonObject resource =
        record instanceof Study study
            ? StudyResource.of(study, options)
            : CitationResource.of((Publication) record, options);
    resource.forEachString("", (path, text) -> check(record, path, text));
    out.write((any ? ",\n" : ",\"entry\":[\n").getBytes(UTF_8));
    any = true;
    out.write(
        new JsonObject()
            .put("fullUrl", record.recordId().toString())
            .put("resource", resource)
            .toBytes(JSON));
  }

  /** FHIR's strings have no control characters but tab and line ends. */
  private static void check(EvidenceRecord record, String path, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        throw new UnwritableException(
            Diagnostic.error(
                    IoCodes.FHIR_CHARACTER,
                    "the text at "
                        + path
                        + " of the FHIR resource holds "
                        + Shown.character(c)
                        + ", which FHIR's strings cannot hold")
                .at(SourceLocation.unknown().withRecordId(record.recordId().toString()))
                .hint("write another format, such as json, or take the character out"));
      }
    }
  }

  @Override
  protected void end() throws IOException {
    out.write((any ? "\n]}\n" : "}\n").getBytes(UTF_8));
  }

  @Override
  protected Closeable target() {
    return out;
  }
}
