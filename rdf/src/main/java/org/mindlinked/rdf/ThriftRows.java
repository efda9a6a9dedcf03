package org.mindlinked.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.mindlinked.rdf.internal.jena.JenaStart;

/** RDF Thrift by Jena: a row for each prefix, then one for each triple as it comes. */
final class ThriftRows {
  static {
    JenaStart.ready();
  }

  private ThriftRows() {}

  static WritingSink to(OutputStream out) {
    StreamRDF rows = StreamRDFWriter.getWriterStream(new Unchecked(out), RDFFormat.RDF_THRIFT);
    rows.start();
    Vocabulary.prefixes().forEach(rows::prefix);
    return new JenaSink(rows, false);
  }

  /** Fails by the exception of sinks, which the library on the way does not catch. */
  private static final class Unchecked extends OutputStream {
    private final OutputStream out;

    Unchecked(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
