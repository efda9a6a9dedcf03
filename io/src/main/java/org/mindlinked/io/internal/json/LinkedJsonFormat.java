package org.mindlinked.io.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.mindlinked.io.internal.file.Window;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.WriteOptions;

/** Linked JSON (JSON-LD) of our own form. */
public final class LinkedJsonFormat extends JsonFormat {
  /** For the service loader. */
  public LinkedJsonFormat() {
    super(
        "jsonld",
        "linked JSON (JSON-LD): a JSON document that RDF software understands too",
        "application/ld+json",
        "jsonld");
  }

  @Override
  public Recognition recognise(byte[] head) {
    return LinkedHead.recognise(head);
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    return new JsonSource(new Window(in), options, false, true);
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) {
    return new DocumentSink(out, options, true);
  }
}
