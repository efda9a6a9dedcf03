package org.mindlinked.rdf.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.mindlinked.rdf.RdfFormat;
import org.mindlinked.rdf.RdfReader;
import org.mindlinked.rdf.RdfWriter;

/** What the formats of RDF have in common. */
abstract class RdfRecordFormat implements RecordFormat {
  private final String name;
  private final String description;
  private final List<String> suffixes;
  private final String mediaType;
  private final RdfFormat format;

  RdfRecordFormat(
      String name, String description, List<String> suffixes, String mediaType, RdfFormat format) {
    this.name = name;
    this.description = description;
    this.suffixes = suffixes;
    this.mediaType = mediaType;
    this.format = format;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String description() {
    return description;
  }

  @Override
  public final List<String> suffixes() {
    return suffixes;
  }

  @Override
  public final String mediaType() {
    return mediaType;
  }

  @Override
  public final boolean readable() {
    return true;
  }

  @Override
  public final boolean writable() {
    return format.writable();
  }

  @Override
  public final boolean streams() {
    return format.streams();
  }

  @Override
  public final boolean aligns() {
    return writable();
  }

  @Override
  public Recognition recognise(byte[] head) {
    return recognise(new String(head, UTF_8).stripLeading());
  }

  /** How sure it is from a text without leading white space. */
  abstract Recognition recognise(String head);

  @Override
  public final RecordSource open(InputStream in, ReadOptions options) throws IOException {
    return RdfReader.from(in).as(format).options(options).open();
  }

  @Override
  public final RecordSink write(OutputStream out, WriteOptions options) throws IOException {
    if (!writable()) {
      throw new IllegalStateException(name + " of this form is read and not written");
    }
    return RdfWriter.to(out).as(format).with(options).open();
  }

  @Override
  public final String toString() {
    return name;
  }
}
