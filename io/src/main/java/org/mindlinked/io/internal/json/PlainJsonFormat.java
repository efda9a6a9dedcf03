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

/** A catalogue as one JSON document. */
public final class PlainJsonFormat extends JsonFormat {
  /** For the service loader. */
  public PlainJsonFormat() {
    super(
        "json",
        "one JSON document: a catalogue of records, or a single record; made to be read",
        "application/json",
        "json");
  }

  @Override
  public Recognition recognise(byte[] head) {
    return JsonHead.of(head).asJson();
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    return new JsonSource(new Window(in), options, false, false);
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) {
    return new DocumentSink(out, options, false);
  }
}
