package org.mindlinked.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.jspecify.annotations.Nullable;
import org.mindlinked.model.Catalogue;
import org.mindlinked.model.EvidenceRecord;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.diagnostic.SourceLocation;
import org.mindlinked.model.diagnostic.UnwritableException;
import org.mindlinked.model.stream.RecordSink;
import org.mindlinked.model.stream.WriteOptions;
import org.mindlinked.rdf.internal.jena.JenaStart;

/** RDF/XML by Jena, which needs the whole graph: it is held until the end, up to a limit. */
final class RdfXmlWriter implements RecordSink {
  static {
    JenaStart.ready();
  }

  private final OutputStream stream;
  private final long limit;
  private final InOrder graph = new InOrder();
  private final XmlCheck check = new XmlCheck();
  private final Mapper checking;
  private final Mapper filling;
  private long held;
  private @Nullable String catalogue;
  private boolean hasRecords;
  private boolean closed;

  RdfXmlWriter(OutputStream stream, WriteOptions options) {
    this.stream = stream;
    this.limit = options.graphTriples();
    this.checking = new Mapper(check, options);
    this.filling = new Mapper(new JenaSink(StreamRDFLib.graph(graph), false), options);
  }

  /** A graph whose triples come out, subject by subject, in the order in which they came in. */
  private static final class InOrder extends GraphBase {
    private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

    @Override
    public void performAdd(Triple triple) {
      List<Triple> triples = bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>());
      if (!triples.contains(triple)) {
        triples.add(triple);
      }
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
      List<Triple> found = new ArrayList<>();
      if (pattern.getSubject().isConcrete()) {
        add(bySubject.getOrDefault(pattern.getSubject(), List.of()), pattern, found);
      } else {
        bySubject.values().forEach(triples -> add(triples, pattern, found));
      }
      return WrappedIterator.create(found.iterator());
    }

    private static void add(List<Triple> triples, Triple pattern, List<Triple> found) {
      for (Triple triple : triples) {
        if (pattern.matches(triple)) {
          found.add(triple);
        }
      }
    }
  }

  @Override
  public void header(Catalogue header) {
    if (catalogue != null || hasRecords || closed) {
      throw new IllegalStateException("a header comes once, before the first record");
    }
    catalogue = Mapper.iriOf(header);
    checking.map(header);
    hold(catalogue);
    filling.map(header);
  }

  @Override
  public void write(EvidenceRecord record) {
    if (closed) {
      throw new IllegalStateException("the sink is closed");
    }
    hasRecords = true;
    checking.map(record, catalogue);
    hold(record.recordId().toString());
    filling.map(record, catalogue);
  }

  private void hold(String record) {
    long more = check.take();
    if (held + more > limit) {
      throw new UnwritableException(
          Diagnostic.error(
                  RdfCodes.GRAPH_LIMIT,
                  "RDF/XML is held in memory until its end, at most "
                      + limit
                      + " triples; this record would make it "
                      + (held + more))
              .at(SourceLocation.unknown().withRecordId(record))
              .hint("write a syntax that streams, such as Turtle or N-Triples, or fewer records"));
    }
    held += more;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (stream) {
      Vocabulary.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
      Careful careful = new Careful(stream);
      RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(careful);
      careful.check();
    }
  }

  /** Remembers a failure to write: the writer behind uses print streams, which swallow it. */
  private static final class Careful extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    Careful(OutputStream out) {
      this.out = out;
    }

    void check() throws IOException {
      if (failure != null) {
        throw failure;
      }
      out.flush();
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (failure == null) {
        try {
          out.write(bytes, from, length);
        } catch (IOException e) {
          failure = e;
        }
      }
    }
  }
}
