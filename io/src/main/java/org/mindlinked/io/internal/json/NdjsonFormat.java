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

/** One record a line (NDJSON, JSON Lines). */
public final class NdjsonFormat extends JsonFormat {
  /** For the service loader. */
  public NdjsonFormat() {
    super(
        "ndjson",
        "one record a line, as JSON; best for large files",
        "application/x-ndjson",
        "ndjson",
        "jsonl");
  }

  @Override
  public Recognition recognise(byte[] head) {
    return JsonHead.of(head).asNdjson();
  }

  @Override
  public RecordSource open(InputStream in, ReadOptions options) throws IOException {
    return new JsonSource(new Window(in), options, true, false);
  }

  @Override
  public RecordSink write(OutputStream out, WriteOptions options) {
    return new LineSink(out, options);
  }
}
