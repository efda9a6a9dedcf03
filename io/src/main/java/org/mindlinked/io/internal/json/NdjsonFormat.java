package org.mindlinked.io.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.mindlinked.model.stream.ReadOptions;
import org.mindlinked.model.stream.Recognition;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.RecordSource;
import org.mindlinked.model.stream.WriteOptions;

/** One record a line (NDJSON, JSON Lines). */
public final class NdjsonFormat implements RecordFormat {
  /** For the service loader. */
  public NdjsonFormat() {}

  @Override
  public String name() {
    return "ndjson";
  }

  @Override
  public String description() {
    return "one record a line, as JSON; best for large files";
  }

  @Override
  public List<String> suffixes() {
    return List.of("ndjson", "jsonl");
  }

  @Override
  public String mediaType() {
    return "application/x-ndjson";
  }

  @Override
  public boolean readable() {
    return true;
  }

  @Override
  public boolean writable() {
    return true;
  }

  @Override
  public boolean streams() {
    return true;
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
