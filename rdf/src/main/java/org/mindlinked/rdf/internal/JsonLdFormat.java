package org.mindlinked.rdf.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.rdf.RdfFormat;

/**
 * JSON-LD of any form. It shares its name with the linked JSON of another module, which is surer of
 * its own documents and reads them as a stream.
 */
public final class JsonLdFormat extends RdfRecordFormat {
  private static final Pattern KEYWORD =
      Pattern.compile("\"@(context|graph|id|type|value|included)\"\\s*:");

  /** For the service loader. */
  public JsonLdFormat() {
    super(
        "jsonld",
        "JSON-LD of any other form: held in memory, up to a limit; contexts are never fetched",
        List.of("jsonld"),
        "application/ld+json",
        RdfFormat.JSON_LD);
  }

  @Override
  Recognition recognise(String head) {
    String text = head.startsWith("\uFEFF") ? head.substring(1).stripLeading() : head;
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return Recognition.NO;
    }
    return KEYWORD.matcher(text).find() ? Recognition.LIKELY : Recognition.POSSIBLE;
  }
}
