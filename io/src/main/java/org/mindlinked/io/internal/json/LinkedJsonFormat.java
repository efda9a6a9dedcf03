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

/** Linked JSON (JSON-LD) of our own form. */
public final class LinkedJsonFormat implements RecordFormat {
  /** For the service loader. */
  public LinkedJsonFormat() {}

  @Override
  public String name() {
    return "jsonld";
  }

  @Override
  public String description() {
    return "linked JSON (JSON-LD): a JSON document that RDF software understands too";
  }

  @Override
  public List<String> suffixes() {
    return List.of("jsonld");
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
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
    return JsonHead.of(head).asLinked();
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
