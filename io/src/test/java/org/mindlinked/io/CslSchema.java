package org.mindlinked.io;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The rules of CSL-JSON. */
final class CslSchema {
  private static final JsonSchema SCHEMA = read();

  private CslSchema() {}

  /** What is wrong with a document. */
  static Set<ValidationMessage> faults(String document) {
    return SCHEMA.validate(document, InputFormat.JSON);
  }

  private static JsonSchema read() {
    try (InputStream in = CslSchema.class.getResourceAsStream("csl-json.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
