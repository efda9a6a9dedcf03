package org.mindlinked.rdf.nanopub;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.Reference;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.Vocabulary;
import org.mindlinked.rdf.internal.jena.JenaStart;

/**
 * Writes a nanopublication for each finding of the records that it is given, or for single ones. In
 * the memory of one record. For one thread; whoever opens it closes it.
 *
 * @since 0.1.0
 */
public final class NanopublicationSink implements RecordSink {
  static {
    JenaStart.ready();
  }

  private final OutputStream stream;
  private final StreamRDF out;
  private final WriteOptions options;
  private NanopublicationWriter.Info info;
  private boolean begun;
  private boolean closed;

  NanopublicationSink(OutputStream stream, WriteOptions options, NanopublicationWriter.Info info) {
    this.stream = stream;
    this.options = options;
    this.info = info;
    this.out = StreamRDFWriter.getWriterStream(stream, RDFFormat.TRIG_BLOCKS);
    out.start();
    Vocabulary.prefixes().forEach(out::prefix);
    out.prefix("np", Nanopublication.NP);
  }

  /** Takes the catalogue's header, of which the licence is used if none was given. */
  @Override
  public void header(Catalogue catalogue) {
    if (begun) {
      throw new IllegalStateException("a header comes once, before the first record");
    }
    begun = true;
    if (info.license() == null) {
      info =
          new NanopublicationWriter.Info(
              info.creator(), info.created(), catalogue.license().orElse(null));
    }
  }

  /** Writes each finding of the record that is not part of another one. */
  @Override
  public void write(EvidenceRecord record) throws IOException {
    begin();
    if (record.findings().isEmpty()) {
      return;
    }
    RecordQuads quads = RecordQuads.of(record, options);
    for (int i = 1; i <= record.findings().size(); i++) {
      write(new Nanopublication(quads, "finding-" + i, info));
    }
  }

  /**
   * Writes one finding of the record.
   *
   * @param finding the fragment of a finding, or of a part of one: {@code #finding-3.part-2}
   * @throws IllegalArgumentException if the record has no such finding
   * @throws IllegalStateException for a publication without an IRI
   */
  public void write(EvidenceRecord record, Reference finding) throws IOException {
    begin();
    String fragment = requireNonNull(finding, "finding").fragment().orElse("");
    RecordQuads quads = RecordQuads.of(record, options);
    if (!quads.isFinding(fragment)) {
      throw new IllegalArgumentException(
          record.recordId() + " has no finding " + finding + "; expected #finding-1 or the like");
    }
    write(new Nanopublication(quads, fragment, info));
  }

  private void write(Nanopublication nanopublication) throws IOException {
    try {
      nanopublication.write(out);
    } catch (RuntimeIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void begin() {
    if (closed) {
      throw new IllegalStateException("the sink is closed");
    }
    begun = true;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (stream) {
      out.finish();
    } catch (RuntimeIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
